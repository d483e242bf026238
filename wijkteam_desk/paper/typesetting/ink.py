"""Lines of text on the canvas."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.lib.colors import HexColor

from wijkteam_desk.paper.looks import Style
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.letters import letters_of
from wijkteam_desk.paper.typesetting.lines import Line
from wijkteam_desk.paper.typesetting.pieces import Piece, Way
from wijkteam_desk.paper.typesetting.reading_order import Stretch, drawn_order

# Half the height of a capital, as a share of the letter size: it stands in the middle of its line.
_HALF_CAPITAL = 0.34


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is drawn, in points: its left and top edge, and the width it has."""

    left: float
    top: float
    width: float


def draw_lines(
    canvas: TaggedCanvas, lines: list[Line], style: Style, place: Place, *, leftward_text: bool
) -> None:
    """Draw lines below each other; the caller marks what they are."""
    baseline = place.top - style.leading / 2 - style.size * _HALF_CAPITAL
    for line in lines:
        to_the_right = style.to_the_right or style.leftward
        spare = place.width - line.width * style.size / 1000 if to_the_right else 0.0
        left = place.left + spare
        pieces = line.pieces()
        if style.leftward and pieces[-1].said == " ":
            left -= pieces[-1].width * style.size / 1000
        order = drawn_order(pieces, leftward_text=leftward_text, leftward_line=style.leftward)
        for stretch in order:
            _draw_stretch(canvas, stretch, style, (left, baseline))
            left += sum(piece.width for piece in stretch.pieces) * style.size / 1000
        baseline -= style.leading


def _draw_stretch(
    canvas: TaggedCanvas, stretch: Stretch, style: Style, origin: tuple[float, float]
) -> None:
    if not stretch.said:
        _draw_pieces(canvas, stretch.pieces, style, origin)
        return
    left, baseline = origin
    with canvas.spoken(stretch.said):
        for piece in stretch.pieces:
            for letter in letters_of(piece):
                _draw_letter(canvas, letter, style, (left, baseline))
                left += letter.width * style.size / 1000


def _draw_letter(
    canvas: TaggedCanvas, letter: Piece, style: Style, origin: tuple[float, float]
) -> None:
    if letter.way is not Way.LEFTWARD:
        _draw_pieces(canvas, [letter], style, origin)
        return
    with canvas.copied(letter.said):
        if len(letter.shown) > 1:
            # A dot comes before its letter, further right: without ink at the left edge, poppler
            # sees a gap there and copies a space.
            _draw_pieces(canvas, [replace(letter, shown=" ")], style, origin)
        _draw_pieces(canvas, [letter], style, origin)


def _draw_pieces(
    canvas: TaggedCanvas, pieces: Sequence[Piece], style: Style, origin: tuple[float, float]
) -> None:
    ink = canvas.beginText(*origin)
    ink.setFillColor(HexColor(style.colour))
    for font, same in groupby(pieces, key=lambda piece: piece.font):
        shown = [piece.shown for piece in same]
        ink.setFont(font, style.size, style.leading)
        # Joining would lose the shapes of a joined letter, and such a letter comes alone.
        ink.textOut("".join(shown) if len(shown) > 1 else shown[0])
    canvas.drawText(ink)
