"""The picture of who carries the plan. FICTIEF."""

from wijkteam_desk.domain.carrying import Carrier, Rung
from wijkteam_desk.pictures.carrying import WIDTH, carrying
from wijkteam_desk.pictures.shapes import Picture, Stroke, Words

NAMES = {"f": "Fatima", "n": "Noor Haddad"}


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.55


def drawn(*found: Carrier) -> Picture:
    return carrying(found, NAMES, measure)


def long(picture: Picture) -> list[float]:
    bars = [one for one in picture.shapes if isinstance(one, Stroke)]
    return [bar.points[1][0] - bar.points[0][0] for bar in bars]


def test_who_does_twice_as_much_has_a_bar_twice_as_long() -> None:
    mine, theirs = long(
        drawn(
            Carrier(rung=Rung.SELF, who="f", count=2), Carrier(rung=Rung.GENERAL, who="n", count=4)
        )
    )
    assert theirs == 2 * mine


def test_a_hundred_things_stay_within_the_picture() -> None:
    picture = drawn(Carrier(rung=Rung.SELF, who="f", count=100))
    ends = [
        one.middle[0] + measure(one.text, one.size) / 2
        for one in picture.shapes
        if isinstance(one, Words)
    ]
    assert max(ends) <= WIDTH


def test_the_network_is_asked_after_when_nobody_there_does_something() -> None:
    told = drawn(Carrier(rung=Rung.SELF, who="f", count=1)).told
    assert told == ("Zelf: Fatima 1 ding.", "Familie, vrienden, buren: nog niets.")


def test_what_nobody_does_is_told_as_well() -> None:
    assert drawn(Carrier(rung=Rung.NOBODY, who="", count=2)).told[-1] == "Nog niemand: 2 dingen."
