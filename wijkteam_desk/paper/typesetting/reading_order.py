"""From the order of writing to the order of drawing, for lines with Arabic and the like.

The paper runs from left to right, but for the lines of a language beside the Dutch that is read
leftward: such a line is one stretch. A stretch that begins and ends with a leftward piece, with
nothing rightward between, is drawn from right to left; in a text that is mostly leftward, a
rightward name inside is part of the stretch, and so are the signs that touch it. That is what the
Unicode rules (UAX 9) give for text without explicit controls, and those are taken out before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from wijkteam_desk.paper.typesetting.fonts import width_of
from wijkteam_desk.paper.typesetting.pieces import Piece, Way

_EDGES = re.compile(r"(^[\W_]+|[\W_]+$)")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


@dataclass(frozen=True, slots=True, repr=False)
class Stretch:
    """Pieces in the order of drawing; `said` only when that differs from the order of writing."""

    pieces: tuple[Piece, ...]
    said: str = ""


def is_leftward(pieces: list[Piece]) -> bool:
    """Whether most letters run leftward."""
    letters = {way: sum(len(p.said) for p in pieces if p.way is way) for way in Way}
    return letters[Way.LEFTWARD] > letters[Way.RIGHTWARD]


def drawn_order(
    pieces: list[Piece], *, leftward_text: bool, leftward_line: bool = False
) -> Iterator[Stretch]:
    """Stretches of a line, from left to right."""
    whole = [True] * len(pieces)
    leftward = whole if leftward_line else _leftward(pieces, leftward_text=leftward_text)
    pairs = zip(leftward, pieces, strict=True)
    for is_stretch, same in groupby(pairs, key=lambda pair: pair[0]):
        written = [piece for _, piece in same]
        if is_stretch:
            yield Stretch(_reversed(written), "".join(piece.said for piece in written))
        else:
            yield from _as_written(written)


def _leftward(pieces: list[Piece], *, leftward_text: bool) -> list[bool]:
    """Which pieces are part of a leftward stretch."""
    places = [at for at, piece in enumerate(pieces) if piece.way is Way.LEFTWARD]
    leftward = [piece.way is Way.LEFTWARD for piece in pieces]
    for one, other in pairwise(places):
        between = pieces[one + 1 : other]
        if leftward_text or all(piece.way is not Way.RIGHTWARD for piece in between):
            leftward[one:other] = [True] * (other - one)
    if leftward_text:
        _take_signs(pieces, leftward)
    return leftward


def _take_signs(pieces: list[Piece], leftward: list[bool]) -> None:
    """Signs that touch a stretch of a leftward text are part of it: its full stop, its quotes."""
    order = range(len(pieces))
    for neighbours in (pairwise(order), pairwise(reversed(order))):
        for before, at in neighbours:
            sign = pieces[at].way is Way.EITHER and pieces[at].said != " "
            leftward[at] = leftward[at] or (leftward[before] and sign)


def _as_written(pieces: list[Piece]) -> Iterator[Stretch]:
    """Rightward pieces; one that is drawn as something else is a stretch of its own."""
    plain: list[Piece] = []
    for piece in pieces:
        if piece.said == piece.shown:
            plain.append(piece)
            continue
        if plain:
            yield Stretch(tuple(plain))
        plain = []
        yield Stretch((piece,), piece.said)
    if plain:
        yield Stretch(tuple(plain))


def _reversed(written: list[Piece]) -> tuple[Piece, ...]:
    """Leftward order, in which rightward names keep their own order."""
    parts = [part for piece in written for part in _without_edge_signs(piece)]
    drawn: list[Piece] = []
    at = len(parts)
    while at:
        start = _start_of_name(parts, at)
        drawn += [_mirrored(part) for part in parts[start:at]]
        at = start
    return tuple(drawn)


def _without_edge_signs(piece: Piece) -> Iterator[Piece]:
    """A rightward piece with the signs at its edges apart: a bracket belongs to the sentence."""
    if piece.way is not Way.RIGHTWARD or piece.shown != piece.said:
        yield piece
        return
    for text in _EDGES.split(piece.said):
        if text:
            way = Way.RIGHTWARD if any(map(str.isalnum, text)) else Way.EITHER
            yield Piece(text, text, piece.font, width_of(text, piece.font), way)


def _start_of_name(parts: list[Piece], end: int) -> int:
    """Where the run of rightward parts that ends here begins; one part when it is none."""
    start = end - 1
    if parts[start].way is not Way.RIGHTWARD:
        return start
    for at in range(start, -1, -1):
        if parts[at].way is Way.LEFTWARD:
            break
        if parts[at].way is Way.RIGHTWARD:
            start = at
    return start


def _mirrored(part: Piece) -> Piece:
    if part.way is not Way.EITHER:
        return part
    return replace(part, shown=part.shown.translate(_MIRRORED))
