"""How our paper looks: the colours of the sketches, sizes in points, nothing under 12 points."""

from dataclasses import dataclass, replace

INK = "#1d2a2b"
SOFT = "#5b6a6b"
LINE = "#dfe3e0"
RULE = "#8a9896"
TEAL = "#0f5c5c"
TINT = "#f1f5f4"
AMBER = "#9a5b00"
AMBER_TINT = "#fdf0d8"
RED = "#a3262a"
GREEN = "#2d6a33"
VIOLET = "#5a3f8a"

PAGE_WIDTH = 595.28
PAGE_HEIGHT = 841.89
MARGIN_SIDE = 48.0
MARGIN_TOP = 38.0
MARGIN_BOTTOM = 30.0
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE


@dataclass(frozen=True, kw_only=True)
class Style:
    """Letters of one block of text; `leftward` for a language that is read so."""

    size: float = 12.0
    leading: float = 18.0
    colour: str = INK
    bold: bool = False
    to_the_right: bool = False
    leftward: bool = False
    before: float = 6.0


BODY = Style()
SOFT_BODY = replace(BODY, colour=SOFT, before=2.0)
BESIDE = replace(SOFT_BODY, size=13.0, leading=20.0, before=3.0)
BESIDE_HEADING = replace(BESIDE, bold=True, before=0.0)
LARGE = Style(size=16.0, leading=26.0, before=12.0)
LEDE = Style(size=13.0, leading=20.0, colour=SOFT, before=4.0)
CORNER = Style(colour=SOFT, leading=17.0, to_the_right=True, before=0.0)
FOOTER = Style(colour=SOFT, leading=16.0, before=0.0)
ALERT = Style(colour=AMBER, bold=True, before=8.0)
CELL = Style(before=0.0)
CELL_BOLD = replace(CELL, bold=True)
CLOSE_LEADING = 15.0
CELL_HEAD = replace(CELL_BOLD, colour=SOFT)
CODE = Style(size=26.0, leading=40.0, bold=True, before=0.0)

HEADINGS = {
    1: Style(size=26.0, leading=34.0, bold=True, before=0.0),
    2: Style(size=15.0, leading=21.0, bold=True, colour=TEAL, before=18.0),
    3: Style(size=13.0, leading=19.0, bold=True, before=14.0),
}


def enlarged(style: Style) -> Style:
    """For who sees little: text of 18 points and more, in which headings do not grow out of it."""
    return replace(style, size=style.size + 6.0, leading=style.leading + 9.0)
