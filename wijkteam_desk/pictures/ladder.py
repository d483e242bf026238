"""The ladder of one person: how it goes on each leefgebied, day after day. Never summed."""

from collections.abc import Sequence
from itertools import pairwise

from wijkteam_desk.domain.dutch_date import day_and_month, full_date
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.situation import Situation, Standing
from wijkteam_desk.pictures.shapes import (
    Dot,
    Ink,
    Measure,
    Picture,
    Point,
    Shape,
    Stroke,
    Words,
    fitting,
)

# From the top rung down; what was not talked about stands on no rung.
RUNGS = (Standing.WELL, Standing.ATTENTION, Standing.WORRY, Standing.NOW)
WIDTH = 1040.0

_COLUMNS = 2
_LADDER_WIDTH = WIDTH / _COLUMNS
_LADDER_HEIGHT = 196.0
_LEFT = 132.0
_RIGHT = 30.0
_TOP = 50.0
_APART = 30.0
_DOT = 5.0
_MOST_DAYS = 6
_SMALL = 12.0


def ladder(name: str, situations: Sequence[Situation], measure: Measure) -> Picture:
    """Draws a ladder for each leefgebied that was marked; of each the last six days."""
    by_domain = {
        domain: marked
        for domain in LifeDomain
        if (marked := [one for one in situations if one.life_domain is domain])
    }
    shapes: list[Shape] = []
    for n, (domain, marked) in enumerate(by_domain.items()):
        corner = (n % _COLUMNS * _LADDER_WIDTH, n // _COLUMNS * _LADDER_HEIGHT)
        shapes += _one(domain, marked[-_MOST_DAYS:], corner, measure)
    rows = -(-len(by_domain) // _COLUMNS)
    return Picture(
        width=WIDTH,
        height=max(rows * _LADDER_HEIGHT, 24.0),
        shapes=tuple(shapes),
        spots=(),
        told=_told(name, by_domain),
    )


def _one(
    domain: LifeDomain, marked: Sequence[Situation], corner: Point, measure: Measure
) -> list[Shape]:
    left, top = corner
    shapes: list[Shape] = [
        _from_left(domain.label, (left + 8, top + 16), measure, size=15, bold=True)
    ]
    for rung, standing in enumerate(RUNGS):
        y = top + _TOP + rung * _APART
        ends = ((left + _LEFT, y), (left + _LADDER_WIDTH - _RIGHT, y))
        shapes.append(Stroke(points=ends, ink=Ink.FAINT, width=2))
        shapes.append(_from_left(standing.label, (left + 8, y), measure, size=_SMALL))
    spots = [(one, _at(one, n, len(marked), corner)) for n, one in enumerate(marked)]
    on_rungs = [point for one, point in spots if one.standing in RUNGS]
    shapes += [Stroke(points=step, width=2.5) for step in pairwise(on_rungs)]
    for one, point in spots:
        shapes += _day(one, point, top, measure)
    return shapes


def _day(one: Situation, point: Point, top: float, measure: Measure) -> list[Shape]:
    below = (point[0], top + _TOP + len(RUNGS) * _APART - 4)
    day = fitting(day_and_month(one.seen_on), _SMALL, 90, measure)
    shapes: list[Shape] = [Words(middle=below, text=day, size=_SMALL, ink=Ink.SOFT)]
    if one.standing not in RUNGS:
        missing = (point[0], point[1] - _APART / 2)
        return [*shapes, Words(middle=missing, text="niet besproken", size=_SMALL, ink=Ink.SOFT)]
    worried = one.standing in (Standing.WORRY, Standing.NOW)
    ink = Ink.CARE if worried else Ink.STRONG
    shapes.append(Dot(centre=point, radius=_DOT, ink=ink))
    if one.own_mark is not None:
        beside = (point[0] + 20, point[1] - 11)
        shapes.append(Words(middle=beside, text=f"{one.own_mark}", size=14, bold=True))
    return shapes


def _at(one: Situation, n: int, count: int, corner: Point) -> Point:
    """Days stand evenly apart, the last one at the right."""
    first, last = corner[0] + _LEFT + 40, corner[0] + _LADDER_WIDTH - _RIGHT - 40
    x = last if count == 1 else first + (last - first) * n / (count - 1)
    rung = RUNGS.index(one.standing) if one.standing in RUNGS else len(RUNGS) - 1
    return x, corner[1] + _TOP + rung * _APART


def _from_left(
    text: str, start: Point, measure: Measure, *, size: float, bold: bool = False
) -> Words:
    half = measure(text, size) / 2
    return Words(middle=(start[0] + half, start[1]), text=text, size=size, bold=bold)


def _told(name: str, by_domain: dict[LifeDomain, list[Situation]]) -> tuple[str, ...]:
    if not by_domain:
        return (f"Van {name} is nog niets gemarkeerd.",)
    lines = [
        f"{domain.label}: {'; '.join(_in_words(one) for one in marked)}."
        for domain, marked in by_domain.items()
    ]
    return (f"Hoe het gaat met {name}.", *lines)


def _in_words(one: Situation) -> str:
    mark = f", eigen cijfer {one.own_mark}" if one.own_mark is not None else ""
    return f"op {full_date(one.seen_on)} {one.standing.label}{mark}"
