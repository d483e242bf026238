"""The genogram: generations above each other, couples side by side, children below them.

Everybody has the same box: the program keeps no sex, it is not needed for help.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.kinship import COUPLES, PARENTS, KinTie, KinTieKind
from wijkteam_desk.pictures.generations import rows_of
from wijkteam_desk.pictures.shapes import (
    Ink,
    Measure,
    Picture,
    Point,
    Shape,
    Spot,
    Stroke,
    spot_for,
)

_BETWEEN_ROWS = 130.0
_BETWEEN = 34.0
_EDGE = 40.0
_PASSES = 24
_STEPS = 4
_ASIDE = 10.0


@dataclass(frozen=True, kw_only=True)
class Relative:
    """Somebody to be drawn, in the order in which children stand: the eldest first.

    `below`: the age or what there is to say; `own`: lives with the household.
    """

    id: str
    name: str
    below: str = ""
    own: bool = True


def genogram(
    relatives: Sequence[Relative],
    ties: Sequence[KinTie],
    places: Mapping[str, Point],
    measure: Measure,
) -> Picture:
    """Draws who belongs to whom; `places` are where somebody was moved to by hand."""
    ties = sorted(ties, key=lambda tie: tie.id)  # in another order sums would differ by a hair
    rows = rows_of([one.id for one in relatives], ties)
    boxes = {
        one.id: spot_for(one.id, one.name, one.below, measure, own=one.own) for one in relatives
    }
    spots = _placed(rows, boxes, ties)
    spots = {key: replace(spot, middle=places.get(key, spot.middle)) for key, spot in spots.items()}
    width = max((s.middle[0] + s.width / 2 for s in spots.values()), default=0.0) + _EDGE
    height = max((s.middle[1] + s.height / 2 for s in spots.values()), default=0.0) + _EDGE
    return Picture(
        width=max(width, 320),
        height=max(height, 120),
        shapes=tuple(_lines(spots, ties)),
        spots=tuple(spots.values()),
        told=_told(relatives, ties),
    )


def _placed(
    rows: Sequence[Sequence[str]], boxes: Mapping[str, Spot], ties: Sequence[KinTie]
) -> dict[str, Spot]:
    middles = {
        key: x for row in rows for key, x in zip(row, _side_by_side(row, boxes), strict=True)
    }
    family = [(tie.one, tie.other) for tie in ties if tie.kind in PARENTS]
    for turn in range(_PASSES):
        for row in rows if turn % 2 else reversed(rows):
            _lean(row, middles, family, boxes)
    left = min((middles[key] - boxes[key].width / 2 for key in middles), default=0.0)
    return {
        key: replace(
            boxes[key], middle=(middles[key] - left + _EDGE, _EDGE + 22 + n * _BETWEEN_ROWS)
        )
        for n, row in enumerate(rows)
        for key in row
    }


def _side_by_side(row: Sequence[str], boxes: Mapping[str, Spot]) -> list[float]:
    middles, right = [], 0.0
    for key in row:
        middles.append(right + boxes[key].width / 2)
        right += boxes[key].width + _BETWEEN
    return middles


def _lean(
    row: Sequence[str],
    middles: dict[str, float],
    family: Sequence[tuple[str, str]],
    boxes: Mapping[str, Spot],
) -> None:
    """Moves each towards the middle of parents or children; the order in the row stays."""
    wished = {key: _wish(key, middles, family) for key in row}
    for keys, way in ((row, 1), (row[::-1], -1)):
        before: str | None = None
        for key in keys:
            aim = (middles[key] + wished[key]) / 2
            if before is not None:
                room = (boxes[key].width + boxes[before].width) / 2 + _BETWEEN
                bound = middles[before] + way * room
                aim = max(aim, bound) if way > 0 else min(aim, bound)
            middles[key], before = aim, key


def _wish(key: str, middles: Mapping[str, float], family: Sequence[tuple[str, str]]) -> float:
    near = [middles[child] for parent, child in family if parent == key]
    near = near or [middles[parent] for parent, child in family if child == key]
    return sum(near) / len(near) if near else middles[key]


def _lines(spots: Mapping[str, Spot], ties: Sequence[KinTie]) -> list[Shape]:
    shapes: list[Shape] = []
    couples = {frozenset((tie.one, tie.other)): tie.kind for tie in ties if tie.kind in COUPLES}
    for pair, kind in couples.items():
        first, second = (spots[key] for key in sorted(pair))
        shapes.append(_couple(first, second, kind))
    shapes += _drops(spots, couples.keys(), _parents_of(ties))
    loose = [tie for tie in ties if tie.kind is KinTieKind.SIBLING]
    shapes += [_arc(spots[tie.one], spots[tie.other]) for tie in loose]
    return shapes


def _drops(
    spots: Mapping[str, Spot],
    couples: Set[frozenset[str]],
    parents_of: Mapping[str, Sequence[tuple[str, KinTieKind]]],
) -> list[Shape]:
    """From each pair, or each parent alone, down to the children."""
    lines: list[tuple[Point, Spot, bool]] = []
    for child, parents in parents_of.items():
        births = frozenset(one for one, kind in parents if kind is KinTieKind.PARENT)
        together = births if births in couples else frozenset()
        if together:
            lines.append((_between(spots, together), spots[child], False))
        lines += [
            (_under(spots[one]), spots[child], kind is not KinTieKind.PARENT)
            for one, kind in parents
            if one not in together
        ]
    starts = sorted({start for start, _, _ in lines})
    return [
        _drop(start, child, dashed=dashed, step=starts.index(start) % _STEPS)
        for start, child, dashed in lines
    ]


def _parents_of(ties: Sequence[KinTie]) -> dict[str, list[tuple[str, KinTieKind]]]:
    found: dict[str, list[tuple[str, KinTieKind]]] = {}
    for tie in ties:
        if tie.kind in PARENTS:
            found.setdefault(tie.other, []).append((tie.one, tie.kind))
    return found


def _couple(first: Spot, second: Spot, kind: KinTieKind) -> Stroke:
    dashed = kind is KinTieKind.FORMER_PARTNER
    start, end = first.edge_towards(second.middle), second.edge_towards(first.middle)
    return Stroke(points=(start, end), ink=Ink.STRONG, width=2, dashed=dashed)


def _between(spots: Mapping[str, Spot], pair: frozenset[str]) -> Point:
    (x, y), (u, v) = (spots[key].middle for key in sorted(pair))
    return (x + u) / 2, (y + v) / 2


def _under(spot: Spot) -> Point:
    return spot.middle[0], spot.middle[1] + spot.height / 2


def _drop(start: Point, child: Spot, *, dashed: bool, step: int) -> Stroke:
    """Down, aside and down; each parent turns aside at a height of its own."""
    aside = _ASIDE if dashed else 0
    top = (child.middle[0] + aside, child.middle[1] - child.height / 2)
    shoulder = top[1] - 18 - 9 * step
    points = (start, (start[0], shoulder), (top[0], shoulder), top)
    return Stroke(points=points, dashed=dashed)


def _arc(one: Spot, other: Spot) -> Stroke:
    top = min(one.middle[1] - one.height / 2, other.middle[1] - other.height / 2) - 18
    start = (one.middle[0], one.middle[1] - one.height / 2)
    end = (other.middle[0], other.middle[1] - other.height / 2)
    return Stroke(points=(start, (start[0], top), (end[0], top), end))


def _told(relatives: Sequence[Relative], ties: Sequence[KinTie]) -> tuple[str, ...]:
    names = {one.id: one.name for one in relatives}
    if not relatives:
        return ("Er is nog niemand om te tekenen.",)
    lines = [f"Op de tekening staan {names_in_words(tuple(names.values()))}."]
    for kind in KinTieKind:
        lines += [
            f"{names[tie.one]} is {kind.label} {names[tie.other]}."
            for tie in ties
            if tie.kind is kind
        ]
    return tuple(lines)
