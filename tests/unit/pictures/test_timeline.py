"""The picture of time: whole names, own shapes, the same in words. FICTIEF."""

import itertools
from dataclasses import replace
from datetime import date

import pytest

from tests.unit.domain.courses import TODAY, course, own, since
from tests.unit.pictures.help_over_time import LONG, gaps, help_of
from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.pictures.shapes import Area, Dot, Ink, Shape, Stroke, Words
from wijkteam_desk.pictures.stage_looks import Box, bar, sign
from wijkteam_desk.pictures.time_rows import EDGE, PAPER_LETTERS, SCREEN_LETTERS, Letters
from wijkteam_desk.pictures.time_scale import Zoom, scale_of
from wijkteam_desk.pictures.timeline import Drawn, timeline_picture
from wijkteam_desk.pictures.told_timeline import COACH, RESIDENT, lane_told, timeline_told

LASTS = [stage for stage in Stage if stage not in (Stage.LEFT, Stage.NOT_STARTED)]
ROOMS = [(1040.0, SCREEN_LETTERS), (470.0, SCREEN_LETTERS), (499.0, PAPER_LETTERS)]


def measure(text: str, size: float) -> float:
    return len(text) * size * 0.55


def drawn(
    timeline: Timeline,
    zoom: Zoom = Zoom.YEAR,
    width: float = 1040.0,
    letters: Letters = SCREEN_LETTERS,
) -> Drawn:
    scale = scale_of(timeline, zoom, TODAY, (EDGE, width - EDGE))
    return timeline_picture(timeline, scale, COACH, letters, measure)


def words_in(made: Drawn) -> list[Words]:
    return [one for one in made.picture.shapes if isinstance(one, Words)]


def corners(shape: Shape) -> list[tuple[float, float]]:
    match shape:
        case Words():
            half = measure(shape.text, shape.size) / 2
            x, y = shape.middle
            return [(x - half, y - shape.size / 2), (x + half, y + shape.size / 2)]
        case Area() | Stroke():
            return list(shape.points)
        case Dot():
            return [shape.centre]
    return []


@pytest.mark.parametrize("count", [0, 1, 6, 15])
@pytest.mark.parametrize(("width", "letters"), ROOMS)
def test_nothing_is_cut_and_no_words_meet(count: int, width: float, letters: Letters) -> None:
    for zoom in Zoom:
        made = drawn(help_of(count), zoom, width, letters)
        for shape in made.picture.shapes:
            for x, y in corners(shape):
                assert 0 <= x <= width
                assert 0 <= y <= made.picture.height
        written = words_in(made)
        assert not [one.text for one in written if "…" in one.text]
        for one, other in itertools.combinations(written, 2):
            (left, top), (right, bottom) = corners(one)
            (begin, upper), (end, lower) = corners(other)
            apart = right <= begin or end <= left or bottom <= upper or lower <= top
            assert apart, (one.text, other.text)


def test_every_name_stands_there_whole() -> None:
    for width, letters in ROOMS:
        bold = " ".join(one.text for one in words_in(drawn(help_of(15), Zoom.YEAR, width, letters)))
        assert [name for name in help_of(15).named if name not in bold] == []
        assert LONG in bold


def test_stages_differ_in_shape_and_in_colour() -> None:
    box = Box(left=0, right=200, top=0, bottom=22)
    looks = {}
    for stage in LASTS:
        shapes = bar(stage, box)
        looks[stage] = (
            (
                tuple(type(one).__name__ for one in shapes),
                {len(one.points) for one in shapes if isinstance(one, Area)},
            ),
            {one.ink for one in shapes if isinstance(one, Area | Stroke | Dot)},
        )
    looks.pop(Stage.PROPOSED)  # nobody is asked yet, or somebody was: one dashed line, two signs
    for one, other in itertools.combinations(looks, 2):
        assert looks[one][0] != looks[other][0]
        talk = {one, other} == {Stage.CONSULTED, Stage.ASKED}
        assert (looks[one][1] == looks[other][1]) is talk
    signs = [repr(sign(stage, (0, 0), planned=False)) for stage in Stage]
    assert len(set(signs)) == len(signs)


def test_what_is_to_come_is_lighter_and_its_sign_is_dashed() -> None:
    begins = course(since(Stage.ASKED, TODAY), since(Stage.ACTIVE, date(2027, 1, 4), planned=True))
    timeline = help_of(1)
    lane = type(timeline.lanes[0])(name="De Brug", course=begins)
    made = drawn(Timeline(today=TODAY, lanes=(lane,)))
    work = [one for one in made.picture.shapes if isinstance(one, Area) and one.ink is Ink.WORK]
    assert [(one.pale, one.dashed) for one in work] == [(True, True), (False, False)]  # the legend
    dashed = [one for one in made.picture.shapes if isinstance(one, Stroke) and len(one.points) > 9]
    assert [one.dashed for one in dashed] == [False, True, False, False]


def test_a_gap_and_an_overlap_have_a_colour_and_a_word() -> None:
    marks = {one.text: one.ink for one in words_in(drawn(help_of(6)))}
    assert marks["niemand"] is Ink.ALARM
    assert marks["beschikking tot 31 oktober, verlopen"] is Ink.ALARM
    marks = {one.text: one.ink for one in words_in(drawn(gaps()))}
    assert marks["twee tegelijk"] is Ink.CARE
    assert marks["Niemand aan het werk"] is Ink.ALARM


def test_every_step_in_sight_can_be_taken_hold_of() -> None:
    for count in (1, 6, 15):
        made = drawn(help_of(count), Zoom.ALL)
        steps = [step.id for lane in help_of(count).lanes for step in lane.course.steps]
        assert len(made.moments) == len(steps)
        days = [(moment.day, made.scale.at(moment.day)) for moment in made.moments]
        assert [day for day, x in days if made.scale.day_at(x) != day] == []
    assert not {one.day for one in drawn(help_of(15), Zoom.QUARTER).moments} & {date(2023, 1, 1)}


def test_a_lane_is_told_in_one_sentence() -> None:
    (lane,) = help_of(1).lanes
    assert lane_told(lane.course, TODAY, COACH) == (
        "vanaf 15 juni consultatie, vanaf 1 juli aangemeld, vanaf 20 juli op de wachtlijst,"
        " sinds 3 september aan het werk, schaalt af vanaf 1 december, stopt op 18 januari 2027,"
        " en dan: de huisarts kijkt mee, waakvlam vanaf 18 januari 2027 tot 1 april 2027,"
        " beschikking tot 31 december"
    )


def test_until_when_was_agreed_is_told_where_nothing_is_planned() -> None:
    of = course(since(Stage.ACTIVE, date(2026, 9, 3)))
    joining = Joining(**own(of), end_expected=date(2027, 3, 5))
    told = lane_told(replace(of, joining=joining), TODAY, COACH)
    assert told == "sinds 3 september aan het werk, afgesproken tot 5 maart 2027"


def test_the_words_name_every_lane_gap_and_overlap_in_order() -> None:
    told = timeline_told(gaps(), COACH)
    assert [line.split(":")[0] for line in told] == [
        "Regie",
        "Van 7 september tot 12 oktober hadden twee de regie.",
        "Van 7 december tot 11 januari 2027 is niemand aan het werk.",
        "De Brug",
        "De Brug",
    ]
    assert "Van 17 augustus tot 7 september had niemand de regie." in timeline_told(
        help_of(1), COACH
    )


def test_residents_read_no_words_of_ours() -> None:
    told = " ".join(timeline_told(help_of(15), RESIDENT)).lower()
    heavy = ("regie", "uitvoeg", "invoeg", "casus", "afschal", "waakvlam", "consultatie", "beschik")
    assert [word for word in heavy if word in told] == []
    assert "komt minder vanaf 1 december, stopt op 18 januari 2027, en dan:" in told
