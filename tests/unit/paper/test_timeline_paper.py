"""Who helps when, on paper: seen on as many pages as needed, heard once. FICTIEF."""

from dataclasses import replace

import pytest

from tests.unit.paper.heard import alternatives
from tests.unit.paper.test_accessible import assert_accessible
from tests.unit.pictures.help_over_time import TODAY, gaps, help_of
from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import TEXT_WIDTH
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.paper.timeline import put_timeline, timeline_pictures
from wijkteam_desk.pictures.shapes import Words
from wijkteam_desk.pictures.time_rows import LARGE_LETTERS, PAPER_LETTERS, Letters
from wijkteam_desk.pictures.time_scale import Zoom
from wijkteam_desk.pictures.told_timeline import RESIDENT, timeline_told

ROOM = 640.0  # points of a page below a heading


def printed(timeline: Timeline) -> bytes:
    about = About(title="Wie helpt wanneer", subject="Proef", made_on=TODAY)
    paper = Paper(about, margins=Margins(foot=["Vertrouwelijk."], warning=""))
    paper.opening("Wie helpt wanneer", [], [])
    put_timeline(paper, timeline)
    return paper.finished()


@pytest.mark.parametrize("count", [1, 15])
def test_the_lanes_pass_pdf_ua_1_and_are_heard_once(count: int) -> None:
    pdf = printed(help_of(count))
    assert_accessible(pdf)
    first, *more = alternatives(pdf)
    whole = ("Tekening van wie wanneer helpt.", *timeline_told(help_of(count), RESIDENT))
    assert first == " ".join(whole)
    assert set(more) <= {"Vervolg van de tekening."}


@pytest.mark.parametrize("letters", [PAPER_LETTERS, LARGE_LETTERS])
def test_every_lane_stands_on_one_page_with_the_regie_above_it(letters: Letters) -> None:
    for zoom in Zoom:
        pictures = list(timeline_pictures(help_of(15), zoom, RESIDENT, letters))
        assert [one for one in pictures if one.height > ROOM or one.width > TEXT_WIDTH] == []
        bold = [
            [one.text for one in each.shapes if isinstance(one, Words) and one.bold]
            for each in pictures
        ]
        assert all(RESIDENT.regie in names for names in bold)
        text = " ".join(name for names in bold for name in names)
        found = [text.find(name) for name in help_of(15).named]
        assert found[0] > -1
        assert found == sorted(found)


@pytest.mark.parametrize(("letters", "least"), [(PAPER_LETTERS, 12), (LARGE_LETTERS, 18)])
def test_no_letter_on_paper_is_under_twelve_points_or_eighteen_on_large_print(
    letters: Letters, least: int
) -> None:
    for picture in timeline_pictures(help_of(6), Zoom.YEAR, RESIDENT, letters):
        assert min(one.size for one in picture.shapes if isinstance(one, Words)) == least


def test_nothing_is_printed_where_nobody_helps() -> None:
    assert alternatives(printed(Timeline(today=TODAY, lanes=()))) == []


def test_where_a_reader_sees_a_part_nothing_is_said_of_who_is_not_there() -> None:
    told = {one: timeline_told(replace(gaps(), whole=one), RESIDENT) for one in (True, False)}
    assert [line for line in told[True] if line not in told[False]] == [
        "Van 7 december tot 11 januari 2027 is niemand aan het werk."
    ]
