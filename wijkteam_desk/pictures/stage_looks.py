"""How each stage looks on a lane: its own shape and its own colour, and a sign where it begins."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wijkteam_desk.domain.involvement import Stage
from wijkteam_desk.pictures.shapes import Area, Dot, Ink, Point, Shape, Stroke

RADIUS = 9.0
"""Of the sign."""

_DOTS = 9.0
_HATCH = 8.0
_FLAMES = 30.0
_STAIRS = 3
_GLYPH = 4.2
_CORNERS = 20


@dataclass(frozen=True, kw_only=True)
class Box:
    """Where a bar lies; `ahead`: that is still to come, so it is lighter.

    `whole`: from where to where all of it goes, of which this may be a part.
    """

    left: float
    right: float
    top: float
    bottom: float
    ahead: bool = False
    whole: tuple[float, float] | None = None

    @property
    def middle(self) -> float:
        """Half its height."""
        return (self.top + self.bottom) / 2

    @property
    def corners(self) -> tuple[Point, ...]:
        """All four."""
        return (
            *((self.left, self.top), (self.right, self.top)),
            *((self.right, self.bottom), (self.left, self.bottom)),
        )


def bar(stage: Stage, box: Box) -> list[Shape]:
    """The time in which it is so far; nothing once it ended."""
    draw = _BARS.get(stage)
    return list(draw(box)) if draw and box.left < box.right else []


def hatched(box: Box, ink: Ink) -> list[Shape]:
    """A pale box with slanted lines: nothing happens in it."""
    ground = Area(points=box.corners, ink=ink, pale=True, dashed=box.ahead)
    return [ground, *_slanted(box, ink)]


def sign(stage: Stage, middle: Point, *, planned: bool) -> list[Shape]:
    """A disc with what begins there; with a dashed edge where it is planned."""
    x, y = middle
    turns = (2 * math.pi * n / _CORNERS for n in range(_CORNERS + 1))
    edge = tuple((x + RADIUS * math.cos(turn), y + RADIUS * math.sin(turn)) for turn in turns)
    return [
        Dot(centre=middle, radius=RADIUS, ink=Ink.GROUND),
        Stroke(points=edge, ink=Ink.STRONG, width=1.6, dashed=planned),
        *_SIGNS[stage](x, y),
    ]


def flag(pole: tuple[Point, Point], ink: Ink, *, leftward: bool) -> list[Shape]:
    """A pole from its top to its foot, with a pennant at the foot."""
    (x, _), (_, foot) = pole
    tip = x + (-11 if leftward else 11)
    pennant = ((x, foot - 12), (tip, foot - 8), (x, foot - 4))
    return [Stroke(points=pole, ink=ink, width=2), Area(points=pennant, ink=ink)]


def _consulted(box: Box) -> Iterator[Shape]:
    radius = 1.7 if box.ahead else 3.0
    count = max(int((box.right - box.left) / _DOTS), 1)
    for n in range(count):
        x = box.left + (n + 0.5) * (box.right - box.left) / count
        yield Dot(centre=(x, box.middle), radius=radius, ink=Ink.TALK)


def _may_begin(box: Box) -> Iterator[Shape]:
    ends = (box.left, box.middle), (box.right, box.middle)
    yield Stroke(points=ends, ink=Ink.TALK, width=1.5 if box.ahead else 3.5, dashed=True)


def _waiting(box: Box) -> Iterator[Shape]:
    yield from hatched(box, Ink.CARE)


def _active(box: Box) -> Iterator[Shape]:
    yield Area(points=box.corners, ink=Ink.WORK, pale=box.ahead, dashed=box.ahead)


def _tapering(box: Box) -> Iterator[Shape]:
    """Stairs down: less each time; what runs on stays as low as it came."""
    first, last = box.whole or (box.left, box.right)
    wide, high = (last - first) / _STAIRS, (box.bottom - box.top) / (_STAIRS + 0.5)
    points: list[Point] = []
    for n in range(_STAIRS):
        end = first + (n + 1) * wide if n + 1 < _STAIRS else box.right
        left, right = max(first + n * wide, box.left), min(end, box.right)
        if left < right:
            points += [(left, box.top + n * high), (right, box.top + n * high)]
    points += [(box.right, box.bottom), (box.left, box.bottom)]
    yield Area(points=tuple(points), ink=Ink.LESS, pale=box.ahead, dashed=box.ahead)


def _ember(box: Box) -> Iterator[Shape]:
    """A low line with flames."""
    foot = box.bottom - 3
    yield Stroke(
        points=((box.left, foot), (box.right, foot)),
        ink=Ink.SOFT,
        width=1.5 if box.ahead else 3,
        dashed=box.ahead,
    )
    count = max(int((box.right - box.left) / _FLAMES), 1)
    for n in range(count):
        x = box.left + (n + 0.5) * (box.right - box.left) / count
        yield _flame(x, foot - 7, Ink.SOFT, pale=box.ahead)


def _slanted(box: Box, ink: Ink) -> Iterator[Stroke]:
    high = box.bottom - box.top
    start = box.left - high + _HATCH / 2
    for n in range(int((box.right - start) / _HATCH) + 1):
        low = start + n * _HATCH
        left, right = max(low, box.left), min(low + high, box.right)
        if left < right:
            points = (left, box.bottom - (left - low)), (right, box.bottom - (right - low))
            yield Stroke(points=points, ink=ink, width=0.8 if box.ahead else 1.4)


def _flame(x: float, y: float, ink: Ink, *, pale: bool = False) -> Area:
    points = ((0.0, -6.5), (3.2, -1.0), (3.0, 2.5), (0.0, 4.5), (-3.0, 2.5), (-3.2, -0.5))
    return Area(points=tuple((x + u, y + v) for u, v in points), ink=ink, pale=pale)


def _filled(*points: Point) -> Callable[[float, float], list[Shape]]:
    def draw(x: float, y: float) -> list[Shape]:
        moved = tuple((x + u * _GLYPH, y + v * _GLYPH) for u, v in points)
        return [Area(points=moved, ink=Ink.STRONG)]

    return draw


def _lines(*lines: tuple[Point, Point]) -> Callable[[float, float], list[Shape]]:
    def draw(x: float, y: float) -> list[Shape]:
        moved = (tuple((x + u * _GLYPH, y + v * _GLYPH) for u, v in line) for line in lines)
        return [Stroke(points=points, ink=Ink.STRONG, width=2) for points in moved]

    return draw


def _dots(*places: float) -> Callable[[float, float], list[Shape]]:
    def draw(x: float, y: float) -> list[Shape]:
        return [Dot(centre=(x + u * _GLYPH, y), radius=1.6) for u in places]

    return draw


def _alight(x: float, y: float) -> list[Shape]:
    return [_flame(x, y + 0.8, Ink.STRONG)]


_BARS: dict[Stage, Callable[[Box], Iterator[Shape]]] = {
    Stage.CONSULTED: _consulted,
    Stage.PROPOSED: _may_begin,
    Stage.ASKED: _may_begin,
    Stage.WAITING: _waiting,
    Stage.ACTIVE: _active,
    Stage.TAPERING: _tapering,
    Stage.EMBER: _ember,
}
_SIGNS: dict[Stage, Callable[[float, float], list[Shape]]] = {
    Stage.CONSULTED: _dots(-1, 0, 1),
    Stage.PROPOSED: _dots(0),
    Stage.ASKED: _lines(((-1, 0), (1, 0)), ((0.2, -0.8), (1, 0)), ((0.2, 0.8), (1, 0))),
    Stage.WAITING: _lines(((-0.55, -1), (-0.55, 1)), ((0.55, -1), (0.55, 1))),
    Stage.ACTIVE: _filled((-0.8, -1.05), (1.2, 0), (-0.8, 1.05)),
    Stage.TAPERING: _filled((-1.05, -0.8), (1.05, -0.8), (0, 1.2)),
    Stage.LEFT: _filled((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    Stage.EMBER: _alight,
    Stage.NOT_STARTED: _lines(((-0.9, -0.9), (0.9, 0.9)), ((-0.9, 0.9), (0.9, -0.9))),
}
