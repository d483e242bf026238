"""The ecogram: the family in the middle, around it who stands near, in the middle and far."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family, Places
from wijkteam_desk.domain.network import Bond, Group, Nearness, NetworkPerson
from wijkteam_desk.pictures.legend import Meaning, legend
from wijkteam_desk.pictures.shapes import (
    Ink,
    Line,
    Measure,
    Panel,
    Picture,
    Point,
    Ring,
    Shape,
    Spot,
    Stroke,
    Words,
    crosses,
    edge_towards,
    zigzag,
)
from wijkteam_desk.pictures.sheet import SCREEN, Sheet, free_near, inside
from wijkteam_desk.pictures.told_network import heard_of, network_told

_LETTERS = (("practical", "P"), ("company", "G"), ("advice", "A"), ("comfort", "E"))
_STEPS = 30
_OUTWARD = 10.0
_PUSHES = 40
_LOOKED_FOR_CLEAR = 12 * 2 * _STEPS
_STEADY, _STRAINED, _UNKNOWN = 3.0, 2.0, 1.5
_WIDTHS = {Bond.STEADY: _STEADY, Bond.STRAINED: _STRAINED, Bond.UNKNOWN: _UNKNOWN}
_NEAREST = (Nearness.NEAR, Nearness.MIDDLE, Nearness.UNKNOWN, Nearness.FAR)
_FROM_BOX = 17.0
_SHORT = 44.0
_HEART_ROWS = (2, 3, 4, 1, 5, 0)
_HEART_AIR = 8.0
_MEANINGS = (
    Meaning(text="loopt goed", line=Stroke(points=(), width=_STEADY)),
    Meaning(text="gaat stroef", line=Stroke(points=(), width=_STRAINED, ink=Ink.CARE), jagged=True),
    Meaning(text="nog niet bekend", line=Stroke(points=(), width=_UNKNOWN, dashed=True)),
    Meaning(text="geeft hulp", line=Stroke(points=(), width=_STEADY, arrow=True)),
    Meaning(text="krijgt hulp", line=Stroke(points=(), width=_STEADY, arrow_back=True)),
    Meaning(text="helpt praktisch", letter="P"),
    Meaning(text="geeft gezelschap", letter="G"),
    Meaning(text="geeft raad", letter="A"),
    Meaning(text="geeft steun", letter="E"),
)


def ecogram(family: Family, sheet: Sheet, measure: Measure, held: Places | None = None) -> Picture:
    """Draws the network of a family; `held` are people that a hand is moving now.

    Who comes later moves nobody: each takes a free place on the ring that says how near, from the
    side of the group on, in the order in which people were named.
    """
    drawing = _Drawing(family=family, sheet=sheet, measure=measure)
    there = held or {}
    spots = [replace(one, middle=there.get(one.id, one.middle)) for one in drawing.spots()]
    panel, heart = drawing.panel, drawing.heart()
    chips = {chip.id: chip for chip in heart}
    shapes: list[Shape] = [*drawing.rings(), panel]
    for spot in spots:
        person = family.in_network(spot.id)
        if person:
            shapes += _tie(spot, person, chips.get(person.tied_to or "", panel), sheet)
    if spots and sheet.legend:
        top, size = sheet.height - sheet.legend, max(sheet.below_size, 12)
        shapes += legend(_MEANINGS, top, sheet.width, size, measure)
    return Picture(
        width=sheet.width,
        height=sheet.height,
        shapes=tuple(shapes),
        spots=(*heart, *spots),
        told=network_told(family),
    )


@dataclass(frozen=True, kw_only=True)
class _Drawing:
    family: Family
    sheet: Sheet
    measure: Measure

    @property
    def middle(self) -> Point:
        return self.sheet.width / 2, (self.sheet.height - self.sheet.legend) / 2

    @property
    def panel(self) -> Panel:
        wide, high = self.sheet.chip
        rows = {_HEART_ROWS[n // 2 % 6] for n in range(len(self.family.members))}
        first, last = min(rows, default=2), max(rows, default=3)
        x, y = self.middle
        return Panel(
            middle=(x, y + (first + last - 5) / 2 * high),
            width=2 * wide + 2 * _HEART_AIR,
            height=(last - first + 1) * high + 2 * _HEART_AIR,
        )

    @property
    def _whole_heart(self) -> Panel:
        """The room for twelve: a household that grows moves nobody."""
        wide, high = self.sheet.chip
        rows = len(_HEART_ROWS) * high + 2 * _HEART_AIR
        return Panel(middle=self.middle, width=2 * wide + 2 * _HEART_AIR, height=rows)

    def heart(self) -> list[Spot]:
        """The household, two by two; there is room for twelve."""
        wide, high = self.sheet.chip
        x, y = self.middle
        shown = self.family.members[: 2 * len(_HEART_ROWS)]
        called = {one.id: (self.family.names[one.id], "") for one in shown}
        lines = self.sheet.lines(called, (wide, 0), self.measure)
        return [
            Spot(
                id=one.id,
                middle=(x + (n % 2 - 0.5) * wide, y + (_HEART_ROWS[n // 2] - 2.5) * high),
                width=wide - 4,
                height=high - 2,
                lines=lines[one.id],
                heard=self.family.names[one.id],
                own=True,
                fixed=True,
            )
            for n, one in enumerate(shown)
        ]

    def rings(self) -> list[Ring]:
        return [
            Ring(centre=self.middle, across=radius[0], along=radius[1], depth=depth)
            for depth, radius in enumerate(reversed(self._radii().values()), start=1)
        ]

    def spots(self) -> list[Spot]:
        called = {one.id: (one.name, one.relation) for one in self._shown()}
        lines = self.sheet.lines(called, self.sheet.box, self.measure)
        boxes = {one.id: self._box(one, lines[one.id]) for one in self._shown()}
        kept = self._kept(boxes)
        placed: dict[str, Spot] = {}
        for person in self._shown():
            # who was moved by hand keeps the own place free, so that nobody moves along
            others = [spot for key, spot in kept.items() if key != person.id]
            placed[person.id] = self._place(boxes[person.id], person, placed, others)
        return [kept.get(key, spot) for key, spot in placed.items()]

    def _shown(self) -> list[NetworkPerson]:
        nearest = sorted(self.family.network, key=lambda one: _NEAREST.index(one.nearness))
        shown = {one.id for one in nearest[: self.sheet.most]}
        in_order = sorted(self.family.network, key=lambda one: (one.position, one.id))
        return [one for one in in_order if one.id in shown]

    def _box(self, person: NetworkPerson, lines: tuple[Line, ...]) -> Spot:
        wide, high = self.sheet.box
        return Spot(
            id=person.id,
            middle=self.middle,
            width=wide,
            height=high,
            lines=lines,
            heard=heard_of(person, self.family),
        )

    def _kept(self, boxes: dict[str, Spot]) -> dict[str, Spot]:
        places = self.family.places.get(Drawing.NETWORK, {})
        kept: dict[str, Spot] = {}
        for key, box in boxes.items():
            if key in places:
                spot = replace(box, middle=self._inside(self._scaled(places[key]), box))
                kept[key] = free_near(spot, [self.panel, *kept.values()])
        return kept

    def _place(
        self, box: Spot, person: NetworkPerson, before: dict[str, Spot], kept: Sequence[Spot]
    ) -> Spot:
        taken: list[Spot | Panel] = [self._whole_heart, *before.values(), *kept]
        free: Spot | None = None
        for n, tried in enumerate(self._tried(box, person)):
            if free and n > _LOOKED_FOR_CLEAR:
                break
            if not any(tried.overlaps(other) for other in taken):
                free = free or tried
                if self._clear(tried, list(before.values())):
                    return tried
        return free or box

    def _clear(self, box: Spot, others: Sequence[Spot]) -> bool:
        """Whether no line of one goes through the box of another."""
        return not any(
            crosses(other, box.middle, self.middle) or crosses(box, other.middle, self.middle)
            for other in others
        )

    def _tried(self, box: Spot, person: NetworkPerson) -> Iterator[Spot]:
        across, along = self._radii()[person.nearness]
        side = 2 * math.pi * list(Group).index(person.group) / len(Group) - math.pi / 2
        x, y = self.middle
        beside = self._side_of(person)
        for asked, push in [(beside, n) for n in range(_PUSHES)] + [(0, n) for n in range(_PUSHES)]:
            out = push * _OUTWARD
            for step in range(2 * _STEPS):
                turn = side + (step + 1) // 2 * (-1) ** step * math.pi / _STEPS
                at = x + (across + out) * math.cos(turn), y + (along + out) * math.sin(turn)
                if (at[0] - x) * asked >= 0:
                    yield replace(box, middle=self._inside(at, box))

    def _side_of(self, person: NetworkPerson) -> int:
        """Left or right of the heart: who is there for one stands on the side of that one."""
        heart = [one.id for one in self.family.members[: 2 * len(_HEART_ROWS)]]
        return heart.index(person.tied_to) % 2 * 2 - 1 if person.tied_to in heart else 0

    def _radii(self) -> dict[Nearness, tuple[float, float]]:
        """Near clears the whole heart, far just stays on the sheet."""
        (wide, high), (chip_wide, chip_high) = self.sheet.box, self.sheet.chip
        between = _HEART_AIR + self.sheet.reach
        near = chip_wide + wide / 2 + between, 3 * chip_high + high / 2 + between
        far = self.middle[0] - wide / 2 - 4, self.middle[1] - high / 2 - 4
        middle = (near[0] + far[0]) / 2, (near[1] + far[1]) / 2
        return {
            Nearness.NEAR: near,
            Nearness.MIDDLE: middle,
            Nearness.FAR: far,
            Nearness.UNKNOWN: middle,
        }

    def _scaled(self, place: Point) -> Point:
        across = self.sheet.width / SCREEN.width
        along = (self.sheet.height - self.sheet.legend) / (SCREEN.height - SCREEN.legend)
        return place[0] * across, place[1] * along

    def _inside(self, middle: Point, box: Spot) -> Point:
        room = self.sheet.width, self.sheet.height - self.sheet.legend
        return inside(middle, (box.width, box.height), room)


def _tie(spot: Spot, person: NetworkPerson, target: Spot | Panel, sheet: Sheet) -> list[Shape]:
    inner = edge_towards(target, spot.middle)
    if isinstance(target, Spot):
        inner = _open_side(target, sheet.width / 2)
    outer = edge_towards(spot, target.middle if isinstance(target, Panel) else inner)
    strained = person.bond is Bond.STRAINED
    tie = Stroke(
        points=zigzag(outer, inner) if strained else (outer, inner),
        ink=Ink.CARE if strained else Ink.SOFT,
        width=_WIDTHS[person.bond],
        dashed=person.bond is Bond.UNKNOWN,
        arrow=person.gives,
        arrow_back=person.receives,
    )
    letters = "".join(letter for field, letter in _LETTERS if getattr(person, field))
    if not letters or not sheet.legend:
        return [tie]
    middle = _beside(outer, inner, letters)
    return [tie, Words(middle=middle, text=letters, size=12, bold=True, backed=True)]


def _open_side(chip: Spot, middle: float) -> Point:
    """Where a line to one of the household ends: two by two, each has one side at the edge."""
    way = -1 if chip.middle[0] < middle else 1
    return chip.middle[0] + way * chip.width / 2, chip.middle[1]


def _beside(start: Point, end: Point, letters: str) -> Point:
    """On the line, near the box; beside a line that is too short to show both."""
    (x, y), (u, v) = start, end
    length, wide = math.hypot(u - x, v - y) or 1, 4.5 * len(letters)
    if length < _SHORT + 2 * wide:
        aside = wide + 8 if abs(v - y) > abs(u - x) else 0
        return (x + u) / 2 + aside, (y + v) / 2 + (0 if aside else 14)
    share = (_FROM_BOX + wide) / length
    return x + (u - x) * share, y + (v - y) * share
