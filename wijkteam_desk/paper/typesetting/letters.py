"""Joined letters taken apart again, so that each can be found and copied."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from reportlab.pdfbase.ttfonts import ShapedStr

from wijkteam_desk.paper.typesetting.fonts import shapes_of, width_of
from wijkteam_desk.paper.typesetting.pieces import Piece


def letters_of(piece: Piece) -> Iterator[Piece]:
    """The letters of a leftward piece in the order of drawing, each with its dots and accents.

    A shape may stand for several letters; those stay together.
    """
    shown = piece.shown
    if not isinstance(shown, ShapedStr):
        yield piece
        return
    shapes = list(enumerate(shapes_of(shown)))
    ends = _ends({shape.cluster for _, shape in shapes}, len(piece.said))
    for start, same in groupby(shapes, key=lambda pair: pair[1].cluster):
        places = [at for at, _ in same]
        letter = shown[places[0] : places[-1] + 1]
        said = piece.said[start : ends[start]]
        yield replace(piece, said=said, shown=letter, width=width_of(letter, piece.font))


def _ends(starts: set[int], length: int) -> dict[int, int]:
    """Where the letters end that begin at these places."""
    ordered = sorted(starts)
    return dict(zip(ordered, [*ordered[1:], length], strict=True))
