"""What nobody asked about somebody around them is neither drawn nor told. FICTIEF."""

from dataclasses import replace

from tests.unit.pictures.large_family import large_family
from tests.unit.pictures.test_pictures import drawn
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.pictures.shapes import Stroke


def test_what_nobody_asked_is_not_told() -> None:
    ans = NetworkPerson(household_id="h", position=1, name="Ans")
    picture = drawn(replace(large_family(), network=(ans,)))
    assert "Nog niet bekend hoe dichtbij: Ans, geeft hulp." in picture.told
    assert next(one for one in picture.shapes if isinstance(one, Stroke)).dashed
