"""What did not leave after all stands in the register no more. FICTIEF."""

from pathlib import Path

import pytest

from wijkteam_desk.app.papers import if_printed
from wijkteam_desk.casework.may_share import Asking, may_share
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.read_organisations import read_organisations
from wijkteam_desk.casework.share import DRAFT_FORM, Chosen
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.hand_out import draw_plan, register
from wijkteam_desk.desk.share_out import (
    Package,
    draw_share,
    hand_out_share,
    register_share,
    take_back_share,
)
from wijkteam_desk.desk.write_out import Entered, enter_and_write
from wijkteam_desk.domain.basis import WorksAs
from wijkteam_desk.domain.disclosure import Handed, ShareTold
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.disclosure_loaders import disclosures_of
from wijkteam_desk.storage.drafts import keep_draft, read_draft

COLLEGE = Policy(works_as=frozenset({WorksAs.COLLEGE}))
TYPED = {"needed": "Zij plant er de zorg naar."}


def entered(desk: Desk, home: str) -> set[str]:
    return {one.id for one in desk.perform(disclosures_of, home).result().disclosures}


def package(desk: Desk, home: str, handed: Handed = Handed.PAPER, *begin: str) -> Package:
    """What begins so, or the name of Gerrit, for his thuiszorg, the form still half typed."""
    known = desk.perform(read_organisations).result().organisations
    place = next(one.id for one in known if "Lindeblad" in one.name)
    function = "de wijkverpleegkundige"
    asking = Asking(purpose=Purpose.TOGETHER, policy=COLLEGE, on=today(), function=function)
    found = desk.perform(may_share, household_id=home, organisation_id=place, asking=asking)
    words = begin or ("Gerrit Korrelaar",)
    chosen = [
        Chosen(id=one.what.id, needed="voor wie")
        for one in found.result().items
        if one.what.words.startswith(words)
    ]
    told = ShareTold(
        organisation_id=place,
        function=function,
        purpose=Purpose.TOGETHER,
        needed=TYPED["needed"],
        no_other_way="Zonder naam weet zij niet voor wie.",
        no_more="Alleen wat de zorg raakt.",
        told_on=today(),
        handed=handed,
    )
    desk.perform(keep_draft, form=DRAFT_FORM, about=home, fields=TYPED).result()
    return draw_share(desk, home, told, asking, chosen)


def test_r_1_16_a_file_that_could_not_get_its_name_was_not_handed_over(
    desk: Desk, korrelaar: str, tmp_path: Path
) -> None:
    before, target = entered(desk, korrelaar), tmp_path / "plan.pdf"
    member = desk.perform(read_household, household_id=korrelaar).result().members[0]
    _, leaving = draw_plan(desk, korrelaar, (member.id,))

    def meanwhile() -> Entered:
        found = register(desk, leaving)
        assert entered(desk, korrelaar) - before == set(found)
        target.mkdir()
        return found

    with pytest.raises(Refusal, match="kon niet worden bewaard"):
        enter_and_write(desk, leaving.content, target, meanwhile)
    assert entered(desk, korrelaar) == before
    for goes in (False, True):
        if_printed(desk, lambda goes=goes: goes)(register(desk, leaving))  # type: ignore[misc]  # mypy reads no default
        desk.aside(str).result()
        assert len(entered(desk, korrelaar) - before) == goes


def test_r_5_15_a_share_that_did_not_leave_is_not_registered_and_its_form_stays(
    desk: Desk, korrelaar: str, tmp_path: Path
) -> None:
    drawn, before = package(desk, korrelaar), entered(desk, korrelaar)

    def typed() -> dict[str, str]:
        return desk.perform(read_draft, form=DRAFT_FORM, about=korrelaar).result()

    with pytest.raises(Refusal, match="bestaat niet"):
        hand_out_share(desk, drawn, tmp_path / "map" / "delen.pdf")
    assert (entered(desk, korrelaar), typed()) == (before, TYPED)
    shared = register_share(desk, drawn)
    assert (entered(desk, korrelaar) - before, typed()) == (set(shared.entered), {})
    take_back_share(desk, drawn, shared)
    assert (entered(desk, korrelaar), typed()) == (before, TYPED)
    assert desk.perform(disclosures_of, korrelaar).result().lines == ()
    hand_out_share(desk, drawn, tmp_path / "delen.pdf")
    assert (len(entered(desk, korrelaar) - before), typed()) == (1, {})
    assert desk.faults() == []
