"""Genogram and ecogram: nobody on top of another, stable, told in words. FICTIEF."""

import itertools
import random

import pytest

from wijkteam_desk.domain.kinship import KinTie, KinTieKind
from wijkteam_desk.domain.network import Bond, Group, Nearness, NetworkPerson
from wijkteam_desk.pictures.ecogram import HEIGHT, WIDTH, ecogram
from wijkteam_desk.pictures.genogram import Relative, genogram
from wijkteam_desk.pictures.shapes import Picture, Spot, Stroke, fitting

FAMILY = ("Fatima", "Mark", "Daan", "Noor")
K = KinTieKind
RELATIVES = tuple(
    Relative(id=name, name=name, below=below)
    for name, below in (
        ("Fatima", "38"), ("Mark", "40"), ("Rachid", "41"), ("Daan", "14"), ("Noor", "11"),
        ("Sem", "2"), ("Oma Fadila", "70"), ("Opa Said", "72"), ("Oma Lies", "68"),
        ("Opa Henk", "71"), ("Tante Lotte", "45"), ("Pleegkind Bo", "9"),
    )
)  # fmt: skip
TIES = (
    (K.PARTNER, "Fatima", "Mark"), (K.FORMER_PARTNER, "Rachid", "Fatima"),
    (K.PARENT, "Fatima", "Daan"), (K.PARENT, "Rachid", "Daan"),
    (K.PARENT, "Fatima", "Noor"), (K.PARENT, "Mark", "Noor"),
    (K.PARENT, "Fatima", "Sem"), (K.PARENT, "Mark", "Sem"),
    (K.PARENT, "Oma Fadila", "Fatima"), (K.PARENT, "Opa Said", "Fatima"),
    (K.PARTNER, "Oma Fadila", "Opa Said"), (K.PARTNER, "Oma Lies", "Opa Henk"),
    (K.PARENT, "Oma Lies", "Mark"), (K.PARENT, "Opa Henk", "Mark"),
    (K.PARENT, "Oma Lies", "Tante Lotte"), (K.PARENT, "Opa Henk", "Tante Lotte"),
    (K.FOSTER_PARENT, "Fatima", "Pleegkind Bo"), (K.STEPPARENT, "Mark", "Daan"),
)  # fmt: skip


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.55


def ties() -> list[KinTie]:
    return [
        KinTie(household_id="h", id=f"{n:02}", kind=kind, one_member=one, other_member=other)
        for n, (kind, one, other) in enumerate(TIES)
    ]


def network(count: int, *, nearness: Nearness | None = None) -> list[NetworkPerson]:
    return [
        NetworkPerson(
            household_id="h",
            id=f"{n:02}",
            position=n,
            name=f"Meester Joost van der Meulen {n}",
            relation="oud-docent van de basisschool",
            nearness=nearness or list(Nearness)[n % 3],
            group=list(Group)[n % 5],
            bond=Bond.STRAINED if n % 4 == 0 else Bond.STEADY,
            practical=True,
        )
        for n in range(count)
    ]


def on_top(picture: Picture) -> list[tuple[str, str]]:
    pairs = itertools.combinations(picture.spots, 2)
    return [(one.name, other.name) for one, other in pairs if one.overlaps(other, gap=0)]


def spot(picture: Picture, who: str) -> Spot:
    return next(one for one in picture.spots if one.id == who)


@pytest.mark.parametrize("nearness", [None, *Nearness])
def test_fifteen_ties_are_readable(nearness: Nearness | None) -> None:
    picture = ecogram(FAMILY, network(15, nearness=nearness), {}, measure)
    assert on_top(picture) == []
    assert all(0 < x.middle[0] < WIDTH and 0 < x.middle[1] < HEIGHT for x in picture.spots)


def test_an_ecogram_is_the_same_in_whatever_order_people_come() -> None:
    people = network(9)
    shuffled = random.Random(4).sample(people, 9)  # noqa: S311 - no secret
    assert ecogram(FAMILY, people, {}, measure) == ecogram(FAMILY, shuffled, {}, measure)


def test_who_was_moved_stays_there() -> None:
    people = network(5)
    picture = ecogram(FAMILY, people, {"02": (300.0, 200.0)}, measure)
    assert spot(picture, "02").middle == (300.0, 200.0)
    far = genogram(RELATIVES, ties(), {"Sem": (900.0, 700.0)}, measure)
    assert spot(far, "Sem").middle == (900.0, 700.0)
    assert far.height > 700


def test_nobody_is_moved_out_of_an_ecogram() -> None:
    moved = spot(ecogram(FAMILY, network(1), {"00": (-500.0, 9000.0)}, measure), "00")
    assert 0 < moved.middle[0] < WIDTH
    assert 0 < moved.middle[1] < HEIGHT


def test_the_words_tell_what_the_ecogram_shows() -> None:
    (person,) = network(1)
    told = ecogram(FAMILY, [person], {}, measure).as_text
    for word in (person.name, person.relation, "Dichtbij", "helpt praktisch", "stroef"):
        assert word in told
    assert "nog niemand" in ecogram(FAMILY, [], {}, measure).as_text


def test_twelve_persons_stand_in_three_generations() -> None:
    picture = genogram(RELATIVES, ties(), {}, measure)
    assert on_top(picture) == []
    rows: dict[float, list[Spot]] = {}
    for one in picture.spots:
        rows.setdefault(one.middle[1], []).append(one)
    by_height = [
        [one.id for one in sorted(rows[y], key=lambda one: one.middle[0])] for y in sorted(rows)
    ]
    assert by_height == [
        ["Oma Fadila", "Opa Said", "Oma Lies", "Opa Henk"],
        ["Rachid", "Fatima", "Mark", "Tante Lotte"],
        ["Daan", "Pleegkind Bo", "Noor", "Sem"],
    ]


def test_a_genogram_is_the_same_in_whatever_order_ties_come() -> None:
    shuffled = random.Random(4).sample(ties(), len(TIES))  # noqa: S311 - no secret
    one, other = (genogram(RELATIVES, each, {}, measure) for each in (ties(), shuffled))
    assert one.spots == other.spots


def test_a_parent_alone_still_has_a_line_to_the_child() -> None:
    alone = [tie for tie in ties() if (tie.one, tie.other) == ("Fatima", "Daan")]
    picture = genogram(RELATIVES[:4], alone, {}, measure)
    assert len([shape for shape in picture.shapes if isinstance(shape, Stroke)]) == 1
    assert "Fatima is ouder van Daan." in picture.told


def test_a_circle_of_ties_ends() -> None:
    circle = [
        KinTie(household_id="h", id=f"{n}", kind=K.PARENT, one_member=one, other_member=other)
        for n, (one, other) in enumerate((("Fatima", "Mark"), ("Mark", "Daan"), ("Daan", "Fatima")))
    ]
    assert len(genogram(RELATIVES, circle, {}, measure).spots) == len(RELATIVES)


def test_an_empty_picture_says_so() -> None:
    assert genogram((), (), {}, measure).told == ("Er is nog niemand om te tekenen.",)


def test_words_that_are_too_long_end_in_an_ellipsis() -> None:
    assert fitting("Wim", 10, 100, measure) == "Wim"
    cut = fitting("Meester Joost van der Meulen", 10, 60, measure)
    assert cut.endswith("…")
    assert measure(cut, 10) <= 60
