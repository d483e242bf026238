"""What a picture is made of; a painter for the screen and one for paper draw the same."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

Measure = Callable[[str, float], float]
"""How wide a text is at a size, both in the unit of the picture."""

Point = tuple[float, float]


class Ink(Enum):
    """What a colour means; the painters know how it looks."""

    STRONG = auto()
    SOFT = auto()
    FAINT = auto()
    CARE = auto()
    TALK = auto()
    WORK = auto()
    LESS = auto()
    ALARM = auto()
    GROUND = auto()


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """A line through some points. `arrow` and `arrow_back`: a head at the last, the first point."""

    points: tuple[Point, ...]
    ink: Ink = Ink.SOFT
    width: float = 1.5
    dashed: bool = False
    arrow: bool = False
    arrow_back: bool = False


@dataclass(frozen=True, kw_only=True)
class Ring:
    """A wide circle on a ground that is deeper further in: 1 is the palest."""

    centre: Point
    across: float
    along: float
    depth: int


@dataclass(frozen=True, kw_only=True)
class Dot:
    """A small filled circle on a line."""

    centre: Point
    radius: float
    ink: Ink = Ink.STRONG


@dataclass(frozen=True, kw_only=True)
class Area:
    """A surface with corners; a `pale` one has an edge, `dashed` where it is still to come."""

    points: tuple[Point, ...]
    ink: Ink
    pale: bool = False
    dashed: bool = False


@dataclass(frozen=True, kw_only=True)
class Panel:
    """A box with round corners that holds people."""

    middle: Point
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Words:
    """A line of text around its middle; `backed` stands on a ground of its own, over a line."""

    middle: Point
    text: str
    size: float
    ink: Ink = Ink.STRONG
    bold: bool = False
    backed: bool = False


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of words within a box."""

    text: str
    size: float
    bold: bool = False


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Somebody in the picture: a box with a name, and smaller words below it.

    `id` says who it is, `heard` all there is to say. `own`: somebody of the household. `fixed`:
    cannot be put elsewhere.
    """

    id: str
    middle: Point
    width: float
    height: float
    lines: tuple[Line, ...]
    heard: str
    own: bool = False
    fixed: bool = False

    def overlaps(self, other: "Spot | Panel", *, gap: float = 8) -> bool:
        """Whether the boxes, and some air between them, share room."""
        (x, y), (u, v) = self.middle, other.middle
        return (
            abs(x - u) < (self.width + other.width) / 2 + gap
            and abs(y - v) < (self.height + other.height) / 2 + gap
        )


Shape = Stroke | Ring | Dot | Area | Panel | Words


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Shapes to be drawn in order, then the spots. `told` says the same in sentences.

    `origin`: from where kept places are counted.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    told: tuple[str, ...]
    origin: Point = (0.0, 0.0)

    @property
    def as_text(self) -> str:
        """The picture for who hears it instead of seeing it."""
        return " ".join(self.told)


def edge_towards(box: Spot | Panel, target: Point) -> Point:
    """Where a line from the middle of the box to that point leaves it."""
    (x, y), (u, v) = box.middle, target
    away_x, away_y = u - x, v - y
    if not away_x and not away_y:
        return box.middle
    share = 1 / max(abs(away_x) / (box.width / 2), abs(away_y) / (box.height / 2))
    return x + away_x * min(share, 1), y + away_y * min(share, 1)


def crosses(box: Spot | Panel, start: Point, end: Point, *, air: float = 6) -> bool:
    """Whether the line goes through the box or touches the air around it."""
    half = box.width / 2 + air, box.height / 2 + air
    enter, leave = 0.0, 1.0
    for axis in (0, 1):
        way = end[axis] - start[axis]
        near = box.middle[axis] - half[axis] - start[axis]
        far = box.middle[axis] + half[axis] - start[axis]
        if way == 0:
            if near > 0 or far < 0:
                return False
            continue
        first, second = sorted((near / way, far / way))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave


def fitting(text: str, size: float, room: float, measure: Measure) -> str:
    """The text, or as much of its beginning as there is room for."""
    if measure(text, size) <= room:
        return text
    while text and measure(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrapped(text: str, size: float, room: float, measure: Measure) -> tuple[str, ...]:
    """The text in at most two lines; what does not fit in the second ends in an ellipsis."""
    words = text.split()
    count = len(words)
    while count > 1 and measure(" ".join(words[:count]), size) > room:
        count -= 1
    first, rest = " ".join(words[:count]), " ".join(words[count:])
    lines = [first, rest] if rest else [first]
    return tuple(fitting(line, size, room, measure) for line in lines)


def zigzag(start: Point, end: Point, *, tooth: float = 6) -> tuple[Point, ...]:
    """A line that goes up and down between two points; straight where it begins and ends."""
    (x, y), (u, v) = start, end
    length = math.hypot(u - x, v - y)
    count = max(int(length / (2 * tooth)), 4)
    across = (-(v - y) / length * tooth, (u - x) / length * tooth) if length else (0.0, 0.0)

    def at(n: int) -> Point:
        share, up = n / count, (1 if n % 2 else -1) * (1 < n < count - 1)
        return x + (u - x) * share + up * across[0], y + (v - y) * share + up * across[1]

    return tuple(at(n) for n in range(count + 1))


def cuts(start: Point, end: Point) -> tuple[Stroke, Stroke]:
    """Two short lines across the middle of another one: apart."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    first, second = (
        Stroke(points=((x + at - 3, y + 8), (x + at + 3, y - 8)), ink=Ink.STRONG, width=2)
        for at in (-3, 3)
    )
    return first, second


def stacked(lines: Sequence[Line]) -> list[tuple[Line, float]]:
    """The lines with the height of their middles, around the middle of all of them."""
    high = [line.size * 1.2 for line in lines]
    top, placed = -sum(high) / 2, []
    for line, each in zip(lines, high, strict=True):
        placed.append((line, top + each / 2))
        top += each
    return placed
