"""Sheets of paper: the pages drawn, with what stands above and below each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import HexColor

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.blocks.text import Text, styled_words
from wijkteam_desk.paper.looks import (
    ALERT,
    AMBER_TINT,
    FOOTER,
    LINE,
    MARGIN_BOTTOM,
    MARGIN_SIDE,
    MARGIN_TOP,
    MARK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SOFT,
    TEXT_WIDTH,
    Style,
)
from wijkteam_desk.paper.pages import Placed, set_on_pages
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.tagging.element import Element
from wijkteam_desk.paper.typesetting.fonts import REGULAR, font
from wijkteam_desk.paper.typesetting.ink import Place

_BAND = 35.0
_UNDER_WARNING = 5.0
_BELOW_BAND = 18.0
_ABOVE_FOOTER = 14.0
_NUMBER_ROOM = 130.0
_ASLANT = 52.0
_MARK_WIDTH = 680.0


@dataclass(frozen=True, kw_only=True)
class Margins:
    """What stands on each page: paragraphs at the foot, and a warning at the top if any.

    `mark`: words that lie aslant under the text, so that a copy tells whose it was.
    """

    foot: Sequence[str]
    warning: str = ""
    mark: str = ""


def draw_sheets(blocks: Sequence[Block], root: Element, about: About, margins: Margins) -> bytes:
    """Set the blocks on pages and draw them; gives the PDF."""
    foot = [_loose(text, FOOTER) for text in margins.foot]
    foot_height = sum(text.height(room) for text, room in _foot_rooms(foot)) + _ABOVE_FOOTER
    top = PAGE_HEIGHT - (_BAND + _BELOW_BAND if margins.warning else MARGIN_TOP)
    pages = set_on_pages(blocks, TEXT_WIDTH, top - MARGIN_BOTTOM - foot_height)
    canvas = TaggedCanvas(about, first_font=font(REGULAR[0]).fontName)
    for number, page in enumerate(pages, start=1):
        if margins.mark:
            _draw_mark(canvas, margins.mark)
        _draw_page(canvas, page, top)
        # After the text: readers that ignore the structure take the order of drawing.
        if margins.warning:
            _draw_warning(canvas, margins.warning)
        _draw_foot(canvas, foot, f"bladzijde {number} van {len(pages)}")
        canvas.showPage()
    return canvas.finished(root)


def _draw_page(canvas: TaggedCanvas, page: Sequence[Placed], top: float) -> None:
    for placed in page:
        placed.block.draw(canvas, Place(MARGIN_SIDE, top - placed.down, TEXT_WIDTH))


def _draw_mark(canvas: TaggedCanvas, words: str) -> None:
    """From corner to corner, under the text, so that this can be read."""
    text = _loose(words, MARK)
    with canvas.artifact():
        canvas.saveState()
        canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        canvas.rotate(_ASLANT)
        text.ink(canvas, Place(-_MARK_WIDTH / 2, text.height(_MARK_WIDTH) / 2, _MARK_WIDTH))
        canvas.restoreState()


def _draw_warning(canvas: TaggedCanvas, warning: str) -> None:
    with canvas.artifact("Header"):
        canvas.setFillColor(HexColor(AMBER_TINT))
        canvas.rect(0, PAGE_HEIGHT - _BAND, PAGE_WIDTH, _BAND, stroke=0, fill=1)
        # Low in its band: no printer reaches the edge of the paper.
        top = PAGE_HEIGHT - _BAND + _UNDER_WARNING + ALERT.leading
        _loose(warning, ALERT).ink(canvas, Place(MARGIN_SIDE, top, TEXT_WIDTH))


def _draw_foot(canvas: TaggedCanvas, foot: Sequence[Text], number: str) -> None:
    rooms = _foot_rooms(foot)
    top = MARGIN_BOTTOM + sum(text.height(room) for text, room in rooms)
    with canvas.artifact("Footer"):
        canvas.setStrokeColor(HexColor(LINE))
        canvas.line(MARGIN_SIDE, top + 5, MARGIN_SIDE + TEXT_WIDTH, top + 5)
        right = Style(colour=SOFT, leading=FOOTER.leading, to_the_right=True)
        at = MARGIN_SIDE + TEXT_WIDTH - _NUMBER_ROOM
        _loose(number, right).ink(canvas, Place(at, top, _NUMBER_ROOM))
        for text, room in rooms:
            text.ink(canvas, Place(MARGIN_SIDE, top, room))
            top -= text.height(room)


def _foot_rooms(foot: Sequence[Text]) -> list[tuple[Text, float]]:
    """Each paragraph of the foot with its width: the first shares its lines with the number."""
    return [(text, TEXT_WIDTH - (0 if at else _NUMBER_ROOM)) for at, text in enumerate(foot)]


def _loose(text: str, style: Style) -> Text:
    """A text outside the structure."""
    return Text(styled_words([text], style), style, Element("Artifact"))
