"""Who helps when on paper: the lanes on as many drawings as needed, heard with the first one."""

from collections.abc import Iterator
from dataclasses import replace

from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.paper.looks import TEXT_WIDTH
from wijkteam_desk.paper.page import Page
from wijkteam_desk.paper.picture_ink import measured
from wijkteam_desk.pictures.shapes import Picture
from wijkteam_desk.pictures.time_rows import EDGE, PAPER_LETTERS, Letters
from wijkteam_desk.pictures.time_scale import Zoom, scale_of
from wijkteam_desk.pictures.timeline import timeline_picture
from wijkteam_desk.pictures.told_timeline import RESIDENT, Wording, timeline_told

_HIGHEST = 560.0
_ALT = "Tekening van wie wanneer helpt."
_MORE = "Vervolg van de tekening."


def put_timeline(
    page: Page,
    timeline: Timeline,
    *,
    zoom: Zoom = Zoom.YEAR,
    words: Wording = RESIDENT,
    letters: Letters = PAPER_LETTERS,
) -> None:
    """Puts drawings that fit on a page, with regie and months on each; the first says all of it.

    Nothing under 12 points; no name is cut. Who may read about which lane is decided before.
    """
    if not timeline.lanes and not timeline.held:
        return
    told: tuple[str, ...] = (_ALT, *timeline_told(timeline, words))
    for picture in timeline_pictures(timeline, zoom, words, letters):
        page.drawing(replace(picture, told=told), width=TEXT_WIDTH)
        told = (_MORE,)


def timeline_pictures(
    timeline: Timeline, zoom: Zoom, words: Wording, letters: Letters
) -> Iterator[Picture]:
    """The lanes divided over drawings that are no higher than a page has room for."""
    scale = scale_of(timeline, zoom, timeline.today, (EDGE, TEXT_WIDTH - EDGE))
    left = timeline
    while True:
        count = len(left.lanes)
        picture = timeline_picture(left, scale, words, letters, measured).picture
        while picture.height > _HIGHEST and count > 1:
            count -= 1
            fewer = replace(left, lanes=left.lanes[:count])
            picture = timeline_picture(fewer, scale, words, letters, measured).picture
        yield picture
        left = replace(left, lanes=left.lanes[count:])
        if not left.lanes:
            return
