"""What a picture is made of; a painter for the screen and one for paper draw the same."""

import math
from collections.abc import Callable
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


@dataclass(frozen=True, kw_only=True)
class Stroke:
    """A line through some points. `arrow`: a head at the last point."""

    points: tuple[Point, ...]
    ink: Ink = Ink.SOFT
    width: float = 1.5
    dashed: bool = False
    arrow: bool = False


@dataclass(frozen=True, kw_only=True)
class Ring:
    """An open circle, or a wide one."""

    centre: Point
    across: float
    along: float
    ink: Ink = Ink.FAINT


@dataclass(frozen=True, kw_only=True)
class Words:
    """A line of text around its middle."""

    middle: Point
    text: str
    size: float = 13
    ink: Ink = Ink.STRONG
    bold: bool = False


@dataclass(frozen=True, kw_only=True)
class Spot:
    """Somebody in the picture: a box with a name, and smaller words below it.

    It can be clicked and moved; `id` says who it is. `own`: somebody of the household.
    """

    id: str
    middle: Point
    width: float
    height: float
    name: str
    below: str = ""
    own: bool = False

    def overlaps(self, other: "Spot", *, gap: float = 8) -> bool:
        """Whether the boxes, and some air between them, share room."""
        (x, y), (u, v) = self.middle, other.middle
        return (
            abs(x - u) < (self.width + other.width) / 2 + gap
            and abs(y - v) < (self.height + other.height) / 2 + gap
        )

    def edge_towards(self, target: Point) -> Point:
        """Where a line from the middle to that point leaves the box."""
        (x, y), (u, v) = self.middle, target
        away_x, away_y = u - x, v - y
        if not away_x and not away_y:
            return self.middle
        across = abs(away_x) / (self.width / 2)
        along = abs(away_y) / (self.height / 2)
        share = 1 / max(across, along)
        return x + away_x * min(share, 1), y + away_y * min(share, 1)


Shape = Stroke | Ring | Words


@dataclass(frozen=True, kw_only=True)
class Picture:
    """Shapes to be drawn in order, then the spots. `told` says the same in sentences."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    told: tuple[str, ...]

    @property
    def as_text(self) -> str:
        """The picture for who hears it instead of seeing it."""
        return " ".join(self.told)


NAME_SIZE, BELOW_SIZE = 14.0, 11.0
_AIR = 24
_WIDEST = 170


def spot_for(
    person_id: str, name: str, below: str, measure: Measure, *, own: bool, middle: Point = (0, 0)
) -> Spot:
    """A box that fits the words; words that are too long end in an ellipsis."""
    room = _WIDEST - _AIR
    name, below = fitting(name, NAME_SIZE, room, measure), fitting(below, BELOW_SIZE, room, measure)
    wide = max(measure(name, NAME_SIZE), measure(below, BELOW_SIZE), 40) + _AIR
    height = 44.0 if below else 32.0
    return Spot(
        id=person_id, middle=middle, width=wide, height=height, name=name, below=below, own=own
    )


def fitting(text: str, size: float, room: float, measure: Measure) -> str:
    """The text, or as much of its beginning as there is room for."""
    if measure(text, size) <= room:
        return text
    while text and measure(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def zigzag(start: Point, end: Point, *, tooth: float = 7) -> tuple[Point, ...]:
    """A line that goes up and down between two points."""
    (x, y), (u, v) = start, end
    length = math.hypot(u - x, v - y)
    count = max(int(length / (2 * tooth)), 2)
    across = (-(v - y) / length * tooth, (u - x) / length * tooth) if length else (0.0, 0.0)
    inner = [
        (
            x + (u - x) * n / count + (across[0] if n % 2 else -across[0]),
            y + (v - y) * n / count + (across[1] if n % 2 else -across[1]),
        )
        for n in range(1, count)
    ]
    return (start, *inner, end)
