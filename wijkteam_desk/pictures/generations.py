"""In which row and column of a genogram everybody stands."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from wijkteam_desk.domain.kinship import COUPLES, PARENTS, KinTie, KinTieKind

Cell = tuple[int, int]
"""Column and row, counted from who came first: to the right, and to who is younger."""


def cells_of(generations: Mapping[str, int], ties: Sequence[KinTie]) -> dict[str, Cell]:
    """A cell for each, in the order in which they came: who comes later moves nobody aside.

    Beside the partner, above the children, or below the parents and right of earlier children.
    `generations` say in which row somebody stands who is tied to nobody.
    """
    people = list(generations)
    if not people:
        return {}
    level = _levels(people, ties)
    for kin in _apart(people, ties):
        # who is tied to nobody of the others begins where such a person usually stands
        usual = level[people[0]] + generations[kin[0]] - generations[people[0]]
        shift = usual - level[kin[0]]
        level |= {one: level[one] + shift for one in kin}
    cells: dict[str, Cell] = {}
    for one in people:
        row = level[one] - level[people[0]]
        taken = {column for column, other in cells.values() if other == row}
        wish, leftward = _wish(one, cells, ties, taken)
        cells[one] = next(column for column in _around(wish, leftward) if column not in taken), row
    return cells


def _apart(people: Sequence[str], ties: Sequence[KinTie]) -> list[list[str]]:
    """Those who are tied to each other, each such group in the order in which they came."""
    group = {one: n for n, one in enumerate(people)}
    for tie in ties:
        old, new = sorted((group[tie.one], group[tie.other]), reverse=True)
        group = {one: new if n == old else n for one, n in group.items()}
    return [[one for one in people if group[one] == n] for n in sorted(set(group.values()))]


def _wish(
    one: str, cells: dict[str, Cell], ties: Sequence[KinTie], taken: set[int]
) -> tuple[int, bool]:
    """The column somebody would like best, and whether left of it is better than right."""
    beside: list[tuple[int, bool]] = []
    children: list[int] = []
    parents: list[int] = []
    for tie in ties:
        if one not in (tie.one, tie.other):
            continue
        other = tie.other if tie.one == one else tie.one
        if other not in cells:
            continue
        if tie.kind in PARENTS:
            (children if tie.one == one else parents).append(cells[other][0])
        else:
            left = tie.kind is KinTieKind.FORMER_PARTNER
            beside.append((cells[other][0] + (-1 if left else 1), left))
    if beside:
        return beside[0]
    if children:
        return min(children), False
    if parents:
        return _under(min(parents), taken), False
    return max(taken, default=-1) + 1, False


def _under(column: int, taken: set[int]) -> int:
    return next(n for n in count(column) if n not in taken)


def _around(wish: int, leftward: bool) -> Iterator[int]:  # noqa: FBT001 - one of two ways
    way = -1 if leftward else 1
    yield wish
    for far in count(1):
        yield wish + way * far
        yield wish - way * far


def _levels(people: Sequence[str], ties: Sequence[KinTie]) -> dict[str, int]:
    """The row of each, as far as ties tell.

    A circle of ties ends after as many rounds as there are people.
    """
    level = dict.fromkeys(people, 0)
    for _ in people:
        before = dict(level)
        for tie in ties:
            if tie.kind in PARENTS:
                level[tie.other] = max(level[tie.other], level[tie.one] + 1)
            else:
                level[tie.one] = level[tie.other] = max(level[tie.one], level[tie.other])
        if level == before:
            break
    _lower_parents(level, ties)
    return level


def _lower_parents(level: dict[str, int], ties: Sequence[KinTie]) -> None:
    # A grandparent of one side stands beside that of the other, not a row above.
    born = {tie.other for tie in ties if tie.kind in PARENTS}
    for one in [each for each in level if each not in born] * len(level):
        children = [level[tie.other] for tie in ties if tie.kind in PARENTS and tie.one == one]
        beside = [level[_partner(tie, one)] for tie in ties if _is_couple_of(tie, one)]
        if children and all(number <= level[one] for number in beside):
            level[one] = max(min(children) - 1, *beside, level[one])


def _is_couple_of(tie: KinTie, one: str) -> bool:
    return tie.kind in COUPLES and one in (tie.one, tie.other)


def _partner(tie: KinTie, one: str) -> str:
    return tie.other if tie.one == one else tie.one
