"""The genogram: generations above each other, couples side by side, children below them.

Everybody has the same box: the program keeps no sex, it is not needed for help.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family, Places
from wijkteam_desk.domain.household import Relation, age_in_words, names_in_words
from wijkteam_desk.domain.kinship import KinTie, KinTieKind
from wijkteam_desk.pictures.generations import Cell, cells_of
from wijkteam_desk.pictures.kin_lines import kin_lines, kin_meanings
from wijkteam_desk.pictures.legend import legend, rows_of
from wijkteam_desk.pictures.shapes import Measure, Picture, Point, Shape, Spot
from wijkteam_desk.pictures.sheet import SCREEN, Sheet, free_near

_GENERATIONS = {Relation.CHILD: 1, Relation.GRANDPARENT: -1}
_AIR = 6.0
_ABOVE, _BELOW = 14.0, 24.0  # the lines of siblings, and of couples who stand apart
_LEAST, _LOWEST = 420.0, 100.0


def genogram(
    family: Family, today: date, sheet: Sheet, measure: Measure, held: Places | None = None
) -> Picture:
    """Draws who belongs to whom: the members, and who of the network is kin.

    Kept places, and `held` of people that a hand is moving now, are counted from where the first
    member stands.
    """
    ties = sorted(family.kin, key=lambda tie: tie.id)
    below = {one.id: age_in_words(one, today) for one in family.members}
    kin = {end for tie in ties for end in (tie.one, tie.other)}
    below |= {one.id: one.relation for one in family.network if one.id in kin}
    sheet = _narrowed(sheet, family, ties)
    spots, origin = _placed(sheet, family, below, ties, measure)
    for key, (x, y) in (held or {}).items():
        spots[key] = replace(spots[key], middle=(origin[0] + x, origin[1] + y))
    meanings = kin_meanings(ties)
    width, high = _size(spots, min(sheet.width, _LEAST))
    shapes: list[Shape] = list(kin_lines(spots, ties, sheet))
    letters = max(sheet.below_size, 12)
    shapes += legend(meanings, high, width, letters, measure)
    return Picture(
        width=width,
        height=high + rows_of(meanings, width, letters, measure) + 4,
        shapes=tuple(shapes),
        spots=tuple(spots.values()),
        told=_told(family, below, ties),
        origin=origin,
    )


def _narrowed(sheet: Sheet, family: Family, ties: Sequence[KinTie]) -> Sheet:
    """On paper the boxes are as narrow as the number of columns asks for, down to a limit."""
    if sheet is SCREEN:
        return sheet
    across = [x for x, _ in _points(SCREEN, family, ties).values()] or [0.0]
    columns = (max(across) - min(across)) / SCREEN.cell[0] + 1
    wide = min(sheet.cell[0], max(sheet.width / columns, 0.7 * sheet.cell[0]))
    narrower = min(sheet.box[0], wide - 14), sheet.box[1]
    return replace(sheet, cell=(wide, sheet.cell[1]), box=narrower)


def _cells(family: Family, ties: Sequence[KinTie]) -> dict[str, Cell]:
    kin = {end for tie in ties for end in (tie.one, tie.other)}
    generations = {one.id: _GENERATIONS.get(one.relation, 0) for one in family.members}
    network = sorted(family.network, key=lambda one: (one.position, one.id))
    return cells_of(generations | {one.id: 0 for one in network if one.id in kin}, ties)


def _points(sheet: Sheet, family: Family, ties: Sequence[KinTie]) -> dict[str, Point]:
    wide, high = sheet.cell
    kept = family.places.get(Drawing.KIN, {})
    points: dict[str, Point] = {}
    for key, (column, row) in _cells(family, ties).items():
        points[key] = column * wide, row * high
        if key in kept:
            x, y = kept[key]
            points[key] = x * wide / SCREEN.cell[0], y * high / SCREEN.cell[1]
    return points


def _size(spots: Mapping[str, Spot], least: float) -> tuple[float, float]:
    rights = [spot.middle[0] + spot.width / 2 + _AIR for spot in spots.values()]
    feet = [spot.middle[1] + spot.height / 2 + _BELOW for spot in spots.values()]
    return max(least, *rights, 0), max(_LOWEST, *feet, 0)


def _placed(
    sheet: Sheet,
    family: Family,
    below: Mapping[str, str],
    ties: Sequence[KinTie],
    measure: Measure,
) -> tuple[dict[str, Spot], Point]:
    """The boxes, and where the first member belongs."""
    points = _points(sheet, family, ties)
    wide, high = sheet.box
    homes = _cells(family, ties).values()
    lefts = [x for x, _ in points.values()] + [column * sheet.cell[0] for column, _ in homes]
    tops = [y for _, y in points.values()] + [row * sheet.cell[1] for _, row in homes]
    origin = wide / 2 + _AIR - min(lefts, default=0), high / 2 + _ABOVE - min(tops, default=0)
    called = {key: (family.name_of(key), below[key]) for key in points}
    lines = sheet.lines(called, sheet.box, measure)
    spots: dict[str, Spot] = {}
    kept = family.places.get(Drawing.KIN, {})
    for key in sorted(points, key=lambda one: one not in kept):
        x, y = points[key]
        spot = Spot(
            id=key,
            middle=(origin[0] + x, origin[1] + y),
            width=wide,
            height=high,
            lines=lines[key],
            heard=_heard(key, family, below, ties),
            own=key in family.names,
        )
        spots[key] = spot if sheet is SCREEN else free_near(spot, spots.values())
    return {key: spots[key] for key in points}, origin


def _heard(one: str, family: Family, below: Mapping[str, str], ties: Sequence[KinTie]) -> str:
    known = [family.name_of(one), below[one]]
    known += [f"{tie.kind.label} {family.name_of(tie.other)}" for tie in ties if tie.one == one]
    return ", ".join(part for part in known if part)


def _told(family: Family, below: Mapping[str, str], ties: Sequence[KinTie]) -> tuple[str, ...]:
    if not below:
        return ("Er is nog niemand om te tekenen.",)
    names = tuple(
        f"{family.name_of(one)} ({said})" if said else family.name_of(one)
        for one, said in below.items()
    )
    lines = [f"Op de tekening staan {names_in_words(names)}."]
    for kind in KinTieKind:
        lines += [
            f"{family.name_of(tie.one)} is {kind.label} {family.name_of(tie.other)}."
            for tie in ties
            if tie.kind is kind
        ]
    return tuple(lines)
