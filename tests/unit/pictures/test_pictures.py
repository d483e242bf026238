"""Genogram and ecogram: nobody on top of another, stable, told in words. FICTIEF."""

import itertools
import random
from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.unit.pictures.large_family import MEMBERS, NETWORK, TODAY, large_family, neighbour
from tests.unit.pictures.large_family import tie as kin_tie
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.kinship import KinTieKind
from wijkteam_desk.domain.network import Bond, Group, Nearness
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.genogram import genogram
from wijkteam_desk.pictures.shapes import (
    Picture,
    Point,
    Spot,
    Stroke,
    Words,
    crosses,
    fitting,
    wrapped,
)
from wijkteam_desk.pictures.sheet import CARD, PAPER, SCREEN, Sheet, free_near

SHEETS = {"screen": SCREEN, "card": CARD, "paper": PAPER}


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.55


def drawn(family: Family, sheet: Sheet = SCREEN) -> Picture:
    return ecogram(family, sheet, measure)


def kin_drawn(family: Family, sheet: Sheet = SCREEN) -> Picture:
    return genogram(family, TODAY, sheet, measure)


def on_top(picture: Picture) -> list[tuple[str, str]]:
    pairs = itertools.combinations(picture.spots, 2)
    return [(one.id, other.id) for one, other in pairs if one.overlaps(other, gap=0)]


def spot(picture: Picture, who: str) -> Spot:
    return next(one for one in picture.spots if one.id == who)


def middles(picture: Picture) -> dict[str, Point]:
    """From the origin, so that a picture which grows at the left says the same."""
    x, y = picture.origin
    return {one.id: (one.middle[0] - x, one.middle[1] - y) for one in picture.spots}


def only(family: Family, names: set[str]) -> Family:
    """The family as it was when only these people were known."""
    kin = tuple(tie for tie in family.kin if {tie.one, tie.other} <= names)
    members = tuple(one for one in family.members if one.id in names)
    network = tuple(one for one in family.network if one.id in names)
    return replace(family, members=members, network=network, kin=kin)


def moved(family: Family, drawing: Drawing, places: Mapping[str, Point]) -> Family:
    return replace(family, places={drawing: places})


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("nearness", [None, *Nearness])
def test_twelve_persons_and_fifteen_ties_are_readable(
    sheet: str, nearness: Nearness | None
) -> None:
    family = large_family()
    for person in family.network:
        person.nearness = nearness or person.nearness
    picture = drawn(family, SHEETS[sheet])
    assert on_top(picture) == []
    assert {one.id for one in picture.spots} >= {one.id for one in family.members}
    network = {one.id for one in picture.spots} - {one.id for one in family.members}
    assert len(network) == min(len(NETWORK), SHEETS[sheet].most)
    for one in picture.spots:
        assert one.width / 2 <= one.middle[0] <= picture.width - one.width / 2
        assert one.height / 2 <= one.middle[1] <= picture.height - one.height / 2


def test_no_line_goes_through_somebody_else_while_there_is_room() -> None:
    family = replace(large_family(), members=large_family().members[:4])
    picture = drawn(replace(family, network=family.network[:10]))
    ties = [one for one in picture.shapes if isinstance(one, Stroke)][:10]
    boxes = [one for one in picture.spots if not one.own]
    for tie, own in zip(ties, boxes, strict=True):
        for other in boxes:
            assert other.id == own.id or not crosses(other, tie.points[0], tie.points[-1], air=0)


@pytest.mark.parametrize("count", range(len(NETWORK)))
def test_who_comes_into_the_network_moves_nobody(count: int) -> None:
    family = large_family()
    before = middles(drawn(replace(family, network=family.network[:count])))
    after = middles(drawn(replace(family, network=family.network[: count + 1])))
    assert {who: after[who] for who in before} == before


@pytest.mark.parametrize("count", range(1, len(MEMBERS)))
def test_a_member_who_comes_moves_nobody(count: int) -> None:
    family, names = large_family(), [name for name, _ in MEMBERS]
    before = middles(kin_drawn(only(family, set(names[:count]))))
    after = middles(kin_drawn(only(family, set(names[: count + 1]))))
    assert {who: after[who] for who in before} == before
    heart = middles(drawn(replace(family, members=family.members[:count])))
    larger = middles(drawn(replace(family, members=family.members[: count + 1])))
    assert {who: larger[who] for who in heart} == heart


def test_who_is_moved_moves_nobody_else_and_the_line_follows() -> None:
    family = large_family()
    before = middles(drawn(family))
    held = ecogram(family, SCREEN, measure, {"Ans Zilverschoon": (150.0, 150.0)})
    after = middles(held)
    assert after.pop("Ans Zilverschoon") == (150.0, 150.0)
    assert after == {who: at for who, at in before.items() if who in after}
    kept = drawn(moved(family, Drawing.NETWORK, {"Wim": (940.0, 60.0)}))
    assert spot(kept, "Wim").middle == (940.0, 60.0)
    ends = [one.points[0] for one in kept.shapes if isinstance(one, Stroke)]
    assert any(abs(x - 940) < 80 and abs(y - 60) < 40 for x, y in ends)


def test_who_was_moved_in_a_genogram_stays_there_from_the_first_member() -> None:
    family = moved(large_family(), Drawing.KIN, {"Sem": (700.0, 300.0), "Daan": (-400.0, 10.0)})
    picture = kin_drawn(family)
    assert middles(picture)["Sem"] == (700.0, 300.0)
    assert middles(picture)["Daan"] == (-400.0, 10.0)
    assert all(one.middle[0] > one.width / 2 for one in picture.spots)
    rest = middles(kin_drawn(large_family()))
    assert all(
        middles(picture)[who] == at for who, at in rest.items() if who not in ("Sem", "Daan")
    )


@pytest.mark.parametrize("sheet", [CARD, PAPER])
def test_kept_places_are_those_of_the_screen_on_every_sheet(sheet: Sheet) -> None:
    corners = {"Oma Lies": (80.0, 40.0), "Opa Henk": (960.0, 680.0)}
    picture = drawn(moved(large_family(), Drawing.NETWORK, corners), sheet)
    first, last = (spot(picture, who).middle for who in corners)
    assert first[0] < sheet.width / 4 < 3 * sheet.width / 4 < last[0]
    assert first[1] < sheet.height / 4 < last[1]
    assert on_top(picture) == []


def test_nobody_is_moved_out_of_an_ecogram() -> None:
    out = moved(large_family(), Drawing.NETWORK, {"Bep": (-500.0, 9000.0)})
    x, y = spot(drawn(out), "Bep").middle
    assert 0 < x < SCREEN.width
    assert 0 < y < SCREEN.height - SCREEN.legend


def test_a_drawing_is_the_same_in_whatever_order_rows_come() -> None:
    family = large_family()
    mixed = replace(
        family,
        network=tuple(random.Random(4).sample(family.network, len(NETWORK))),  # noqa: S311 - no secret
        kin=tuple(random.Random(5).sample(family.kin, len(family.kin))),  # noqa: S311 - no secret
    )
    assert drawn(mixed).spots == drawn(family).spots
    assert set(middles(kin_drawn(mixed)).items()) == set(middles(kin_drawn(family)).items())


def test_the_card_names_who_stands_nearest() -> None:
    family = large_family()
    shown = {one.id for one in drawn(family, CARD).spots}
    near = {one.id for one in family.network if one.nearness is Nearness.NEAR}
    assert near <= shown
    assert not shown & {one.id for one in family.network if one.nearness is Nearness.FAR}


def test_steady_strained_and_which_way_help_goes_differ_in_shape() -> None:
    people = [neighbour(n, f"{n}", "", Group.FRIENDS, Nearness.NEAR) for n in range(4)]
    ways = ((True, True), (True, False), (False, True), (False, False))
    for one, (gives, receives) in zip(people, ways, strict=True):
        one.gives, one.receives, one.bond = gives, receives, Bond.STEADY
    picture = drawn(replace(large_family(), network=tuple(people)))
    ties = [one for one in picture.shapes if isinstance(one, Stroke)][:4]
    assert [(tie.arrow, tie.arrow_back) for tie in ties] == list(ways)
    assert all(len(tie.points) == 2 for tie in ties)
    people[0].bond = Bond.STRAINED
    strained = drawn(replace(large_family(), network=tuple(people))).shapes
    assert len(next(one for one in strained if isinstance(one, Stroke)).points) > 4
    said = {one.text for one in strained if isinstance(one, Words)}
    assert {"loopt goed", "gaat stroef", "geeft hulp", "krijgt hulp"} <= said


def test_the_words_tell_what_the_ecogram_shows() -> None:
    family = large_family()
    told = drawn(family).as_text
    for one in family.network:
        assert one.name in told
        assert one.relation in told
    for words in ("Het gezin: ", "Dichtbij: ", "In het midden: ", "Verder weg: ", "helpt praktisch",
                  "het contact gaat stroef", "het contact loopt goed", "krijgt hulp",
                  "krijgt ook hulp", "er vooral voor Daan"):  # fmt: skip
        assert words in told
    assert "nog niemand" in drawn(replace(family, network=())).as_text


def test_everybody_is_heard_with_all_there_is_to_say() -> None:
    family = large_family()
    heard = {one.id: one.heard for one in drawn(family).spots}
    assert heard["Trainer van Daan"].startswith("Trainer van Daan, voetbal, helpt praktisch")
    kin = {one.id: one.heard for one in kin_drawn(family).spots}
    assert "38" in kin["Fatima"]
    assert "ouder van Daan" in kin["Fatima"]
    assert all(heard.values())
    assert all(kin.values())


def test_generations_stand_above_each_other() -> None:
    picture = kin_drawn(large_family())
    assert on_top(picture) == []
    rows: dict[float, list[Spot]] = {}
    for one in picture.spots:
        rows.setdefault(one.middle[1], []).append(one)
    by_height = [
        [one.id for one in sorted(rows[y], key=lambda one: one.middle[0])] for y in sorted(rows)
    ]
    assert by_height == [
        ["Oma Fadila", "Opa Saïd", "Oma Lies", "Opa Henk"],
        ["Rachid el Amrani", "Fatima", "Mark", "Tante Lieke"],
        ["Daan", "Noor", "Sem", "Lotte", "Pleegkind Bo", "Ayşe", "Jip"],
    ]


def test_a_family_of_six_fits_the_width_of_paper() -> None:
    names = {"Fatima", "Mark", "Daan", "Noor", "Oma Fadila", "Opa Saïd", "Rachid el Amrani"}
    picture = kin_drawn(only(large_family(), names), PAPER)
    assert picture.width <= PAPER.width
    assert on_top(picture) == []


def test_a_parent_alone_still_has_a_line_to_the_child() -> None:
    family = only(large_family(), {"Fatima", "Daan"})
    picture = kin_drawn(family)
    lines = [one for one in picture.shapes if isinstance(one, Stroke)]
    assert len(lines) == 2  # and the one of the legend
    assert "Fatima is ouder van Daan." in picture.told
    assert "Op de tekening staan Fatima (38) en Daan (14)." in picture.told


def test_a_circle_of_ties_ends() -> None:
    ends = (("Fatima", "Mark"), ("Mark", "Daan"), ("Daan", "Fatima"))
    circle = tuple(kin_tie(n, KinTieKind.PARENT, *pair) for n, pair in enumerate(ends))
    assert len(kin_drawn(replace(large_family(), kin=circle)).spots) == len(MEMBERS)


def test_an_empty_picture_says_so() -> None:
    empty = Family(members=(), names={})
    assert kin_drawn(empty).told == ("Er is nog niemand om te tekenen.",)


def test_a_longer_name_moves_nobody() -> None:
    family = large_family()
    before = middles(drawn(family))
    family.network[0].name = "Rachid Abdelkarim Mohammed el Amrani van der Meulen"
    assert middles(drawn(family)) == before
    lines = spot(drawn(family), "Rachid el Amrani").lines
    assert lines[1].text.endswith("…")


def test_words_that_are_too_long_end_in_an_ellipsis() -> None:
    assert fitting("Wim", 10, 100, measure) == "Wim"
    cut = fitting("Meester Joost van der Meulen", 10, 60, measure)
    assert cut.endswith("…")
    assert measure(cut, 10) <= 60
    assert wrapped("Meester Joost", 10, 50, measure) == ("Meester", "Joost")


def test_who_is_put_on_somebody_stands_beside() -> None:
    box, *others = drawn(large_family()).spots[12:]
    on_it = replace(box, middle=others[0].middle)
    beside = free_near(on_it, others)
    assert not any(beside.overlaps(one, gap=0) for one in others)
    assert free_near(beside, others) == beside


@pytest.mark.parametrize("sheet", [SCREEN, PAPER])
def test_the_line_of_siblings_in_the_top_row_lies_within_the_picture(sheet: Sheet) -> None:
    family = large_family()
    two = family.members[0].id, family.members[1].id
    kin = (kin_tie(1, KinTieKind.SIBLING, *two),)
    picture = kin_drawn(replace(family, kin=kin), sheet)
    points = [point for one in picture.shapes if isinstance(one, Stroke) for point in one.points]
    assert points
    assert all(2 <= y <= picture.height and 0 <= x <= picture.width for x, y in points)
