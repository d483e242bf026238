"""Who stands in which row of a genogram, and in which order."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from wijkteam_desk.domain.kinship import COUPLES, PARENTS, KinTie


def rows_of(people: Sequence[str], ties: Sequence[KinTie]) -> list[list[str]]:
    """The rows from old to young; within a row children of one pair together, couples adjacent.

    The same people and ties in the same order always give the same rows.
    """
    level = _levels(people, ties)
    rows: list[list[str]] = []
    above: list[str] = []
    for number in sorted(set(level.values())):
        row = _ordered([one for one in people if level[one] == number], above, ties)
        rows.append(row)
        above = row
    return rows


def _levels(people: Sequence[str], ties: Sequence[KinTie]) -> dict[str, int]:
    """The row of each, as far as ties tell; who is tied to nobody stands with the youngest parents.

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
    lowest = min(level.values(), default=0)
    return {one: number - lowest for one, number in level.items()}


def _lower_parents(level: dict[str, int], ties: Sequence[KinTie]) -> None:
    # A grandparent of one side stands beside that of the other, not a row above.
    born = {tie.other for tie in ties if tie.kind in PARENTS}
    for one in [each for each in level if each not in born] * len(level):
        children = [level[tie.other] for tie in ties if tie.kind in PARENTS and tie.one == one]
        beside = [level[_partner(tie, one)] for tie in ties if _is_couple_of(tie, one)]
        if children and all(number <= level[one] for number in beside):
            level[one] = max(min(children) - 1, *beside, level[one])


def _ordered(row: Sequence[str], above: Sequence[str], ties: Sequence[KinTie]) -> list[str]:
    place = {one: n for n, one in enumerate(above)}
    given = {one: n for n, one in enumerate(row)}
    under = {one: _parents_place(one, place, ties) for one in row}

    def key(one: str) -> tuple[float, int]:
        return under[one], given[one]

    couples = _couples_in(row, ties, key)
    couples.sort(key=lambda each: (max(under[one] for one in each), given[each[0]]))
    return [one for each in couples for one in each]


def _couples_in(
    row: Sequence[str], ties: Sequence[KinTie], key: Callable[[str], tuple[float, int]]
) -> list[list[str]]:
    """Who is or was together stands side by side: former partner, somebody, partner."""
    beside: dict[str, list[str]] = {one: [] for one in row}
    for tie in ties:
        if tie.kind in COUPLES and {tie.one, tie.other} <= beside.keys():
            beside[tie.one].append(tie.other)
            beside[tie.other].append(tie.one)
    couples: list[list[str]] = []
    # From an end of the chain: who had two partners then stands between them.
    for start in sorted(row, key=lambda one: (len(beside[one]) > 1, key(one))):
        if not any(start in each for each in couples):
            couples.append(_chain(start, beside))
    return couples


def _chain(start: str, beside: Mapping[str, Sequence[str]]) -> list[str]:
    chain = [start]
    for one in chain:
        chain += [each for each in beside[one] if each not in chain]
    return chain


def _parents_place(one: str, place: Mapping[str, int], ties: Iterable[KinTie]) -> float:
    parents = [
        place[tie.one]
        for tie in ties
        if tie.kind in PARENTS and tie.other == one and tie.one in place
    ]
    return sum(parents) / len(parents) if parents else -1.0


def _is_couple_of(tie: KinTie, one: str) -> bool:
    return tie.kind in COUPLES and one in (tie.one, tie.other)


def _partner(tie: KinTie, one: str) -> str:
    return tie.other if tie.one == one else tie.one
