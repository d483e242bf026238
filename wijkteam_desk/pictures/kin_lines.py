"""The lines of a genogram: couples, and from them or from one parent down to the children."""

from collections.abc import Mapping, Sequence

from wijkteam_desk.domain.kinship import COUPLES, PARENTS, KinTie, KinTieKind
from wijkteam_desk.pictures.legend import Meaning
from wijkteam_desk.pictures.shapes import Ink, Point, Shape, Spot, Stroke, cuts, edge_towards
from wijkteam_desk.pictures.sheet import Sheet

_STEPS = 5
_STEP = 8.0
_ASIDE = 10.0
_BESIDE = 16.0
_MEANINGS = (
    (
        {KinTieKind.PARTNER},
        Meaning(text="partners", line=Stroke(points=(), ink=Ink.STRONG, width=2)),
    ),
    (
        {KinTieKind.FORMER_PARTNER},
        Meaning(text="uit elkaar", line=Stroke(points=(), ink=Ink.STRONG, width=2), cut=True),
    ),
    (
        {KinTieKind.PARENT, KinTieKind.SIBLING},
        Meaning(text="ouder en kind, broers en zussen", line=Stroke(points=())),
    ),
    (
        {KinTieKind.FOSTER_PARENT, KinTieKind.STEPPARENT},
        Meaning(text="pleeg- of stiefouder", line=Stroke(points=(), dashed=True)),
    ),
)


def kin_meanings(ties: Sequence[KinTie]) -> list[Meaning]:
    """What the lines that are drawn mean."""
    drawn = {tie.kind for tie in ties}
    return [meaning for kinds, meaning in _MEANINGS if kinds & drawn]


def kin_lines(spots: Mapping[str, Spot], ties: Sequence[KinTie], sheet: Sheet) -> list[Shape]:
    """All lines, the couples first."""
    shapes: list[Shape] = []
    joints: dict[frozenset[str], Point] = {}
    for tie in ties:
        if tie.kind in COUPLES:
            pair = frozenset((tie.one, tie.other))
            path = _couple(spots[min(pair)], spots[max(pair)], sheet)
            shapes.append(Stroke(points=path, ink=Ink.STRONG, width=2))
            joints[pair] = _middle(path)
            if tie.kind is KinTieKind.FORMER_PARTNER:
                shapes += cuts(joints[pair], joints[pair])
    shapes += _drops(spots, joints, _parents_of(ties))
    loose = [tie for tie in ties if tie.kind is KinTieKind.SIBLING]
    shapes += [_arc(spots[tie.one], spots[tie.other]) for tie in loose]
    return shapes


def _drops(
    spots: Mapping[str, Spot],
    joints: Mapping[frozenset[str], Point],
    parents_of: Mapping[str, Sequence[tuple[str, KinTieKind]]],
) -> list[Shape]:
    """From each pair, or each parent alone, down to the children."""
    lines: list[tuple[Point, Spot, bool]] = []
    for child, parents in parents_of.items():
        births = frozenset(one for one, kind in parents if kind is KinTieKind.PARENT)
        together = births if births in joints else frozenset()
        if together:
            lines.append((joints[together], spots[child], False))
        lines += [
            (_under(spots[one], spots[child], kind), spots[child], kind is not KinTieKind.PARENT)
            for one, kind in parents
            if one not in together
        ]
    rows: dict[float, list[Point]] = {}
    for start, below, _ in sorted(lines, key=lambda line: line[0]):
        starts = rows.setdefault(below.middle[1], [])
        starts += [] if start in starts else [start]
    return [
        _drop(start, below, dashed=dashed, step=rows[below.middle[1]].index(start) % _STEPS)
        for start, below, dashed in lines
    ]


def _parents_of(ties: Sequence[KinTie]) -> dict[str, list[tuple[str, KinTieKind]]]:
    found: dict[str, list[tuple[str, KinTieKind]]] = {}
    for tie in ties:
        if tie.kind in PARENTS:
            found.setdefault(tie.other, []).append((tie.one, tie.kind))
    return found


def _couple(first: Spot, second: Spot, sheet: Sheet) -> tuple[Point, ...]:
    """Straight to who stands next, else below who stands between."""
    (x, y), (u, v) = first.middle, second.middle
    if abs(x - u) < 1.5 * sheet.cell[0] or abs(y - v) > first.height / 2:
        return edge_towards(first, second.middle), edge_towards(second, first.middle)
    low = max(y, v) + first.height / 2 + _STEP
    return (
        (x, y + first.height / 2), (x, low), (u, low), (u, v + second.height / 2),
    )  # fmt: skip


def _middle(path: Sequence[Point]) -> Point:
    (x, y), (u, v) = path[len(path) // 2 - 1 : len(path) // 2 + 1]
    return (x + u) / 2, (y + v) / 2


def _under(spot: Spot, child: Spot, kind: KinTieKind) -> Point:
    """Beside the middle: right below it may stand the child of somebody else."""
    aside = -_BESIDE if kind is KinTieKind.PARENT else _BESIDE
    if kind is KinTieKind.PARENT and spot.middle[0] == child.middle[0]:
        aside = 0
    return spot.middle[0] + aside, spot.middle[1] + spot.height / 2


def _drop(start: Point, child: Spot, *, dashed: bool, step: int) -> Stroke:
    """Down, aside and down; each parent turns aside at a height of its own."""
    aside = _ASIDE if dashed else 0
    top = (child.middle[0] + aside, child.middle[1] - child.height / 2)
    shoulder = top[1] - 14 - _STEP * step
    points = (start, (start[0], shoulder), (top[0], shoulder), top)
    return Stroke(points=points, dashed=dashed)


def _arc(one: Spot, other: Spot) -> Stroke:
    top = min(one.middle[1] - one.height / 2, other.middle[1] - other.height / 2) - 10
    start = (one.middle[0], one.middle[1] - one.height / 2)
    end = (other.middle[0], other.middle[1] - other.height / 2)
    return Stroke(points=(start, (start[0], top), (end[0], top), end))
