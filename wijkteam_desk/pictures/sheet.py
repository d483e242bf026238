"""How much room a picture has, and how large its boxes and letters are there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wijkteam_desk.pictures.shapes import (
    Line,
    Measure,
    Panel,
    Point,
    Spot,
    fitting,
    wrapped,
)
from wijkteam_desk.pictures.short_names import short_names

_AIR = 12.0
_STEP = 8.0
_ROUNDS = 120
_COMPASS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Boxes are all of one size: a longer name moves nobody.

    `chip` is the box of who belongs to the household, in the ecogram; `cell` the room for one
    person in the genogram; `reach` the least length of a line; `legend` the height kept free at
    the foot; `most` how many people of the network are drawn.
    """

    width: float
    height: float
    box: tuple[float, float]
    chip: tuple[float, float]
    cell: tuple[float, float]
    name_size: float
    below_size: float
    reach: float
    legend: float = 0.0
    most: int = 1_000

    def lines(
        self, people: Mapping[str, tuple[str, str]], box: tuple[float, float], measure: Measure
    ) -> dict[str, tuple[Line, ...]]:
        """By id the name and what stands below it, in boxes of that width and height.

        A low one has a single line; names that differ are not shortened to the same.
        """
        room = box[0] - _AIR
        single = box[1] < 2 * self.name_size * 1.2

        def shorten(name: str) -> tuple[str, ...]:
            if single:
                return (fitting(name, self.name_size, room, measure),)
            return wrapped(name, self.name_size, room, measure)

        names = short_names([name for name, _ in people.values()], shorten)
        found: dict[str, tuple[Line, ...]] = {}
        for key, (name, below) in people.items():
            lines = [Line(text=text, size=self.name_size, bold=True) for text in names[name]]
            if below and self.below_size:
                small = fitting(below, self.below_size, room, measure)
                lines.append(Line(text=small, size=self.below_size))
            found[key] = tuple(lines)
        return found


SCREEN = Sheet(
    width=1040, height=760, box=(140, 54), chip=(104, 46), cell=(172, 128), reach=44,
    name_size=14, below_size=12, legend=40,
)  # fmt: skip
"""The page about the family; kept places are counted in its unit."""

CARD = Sheet(
    width=360, height=300, box=(92, 24), chip=(64, 21), cell=(0, 0), reach=6,
    name_size=12, below_size=0, most=8,
)  # fmt: skip
"""A card on the overview: names alone."""

PAPER = Sheet(
    width=499, height=640, box=(104, 48), chip=(82, 27), cell=(118, 104), reach=30,
    name_size=12, below_size=12, legend=66,
)  # fmt: skip
"""The width of the text on paper, in points; no letter is under 12."""


def free_near(box: Spot, taken: Iterable[Spot | Panel], *, gap: float = 4) -> Spot:
    """The box where it is, or as near as there is room beside the others."""
    others = list(taken)
    x, y = box.middle
    for far in range(_ROUNDS):
        for way_x, way_y in _COMPASS:
            moved = replace(box, middle=(x + way_x * far * _STEP, y + way_y * far * _STEP))
            if not any(moved.overlaps(one, gap=gap) for one in others):
                return moved
    return box


def inside(middle: Point, size: tuple[float, float], room: tuple[float, float]) -> Point:
    """The nearest middle at which a box of that size lies within the room."""
    across, along = size[0] / 2 + 4, size[1] / 2 + 4
    return (
        min(max(middle[0], across), room[0] - across),
        min(max(middle[1], along), room[1] - along),
    )
