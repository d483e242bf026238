"""Where a day stands between two edges, and which months are named above."""

from dataclasses import dataclass
from datetime import date, timedelta

from wijkteam_desk.domain.dutch_date import MONTHS
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.timeline import Timeline
from wijkteam_desk.pictures.shapes import Measure

_YEAR = 12
_STEPS = (1, 3, 6, _YEAR, 2 * _YEAR, 5 * _YEAR, 10 * _YEAR, 25 * _YEAR)
_AIR = 10.0
_LEAST = 3


class Zoom(Labelled):
    """How many months are shown."""

    QUARTER = "3", "3 maanden"
    HALF = "6", "6 maanden"
    YEAR = "12", "12 maanden"
    ALL = "alles", "alles"


_PAST = {Zoom.QUARTER: 1, Zoom.HALF: 2, Zoom.YEAR: 4}


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The days from `first` until `last`, between `left` and `right`; both begin a month."""

    first: date
    last: date
    left: float
    right: float

    @property
    def _per_day(self) -> float:
        return (self.right - self.left) / (self.last - self.first).days

    def at(self, day: date) -> float:
        """Where the day begins; beyond the edges too."""
        return self.left + (day - self.first).days * self._per_day

    def day_at(self, x: float) -> date:
        """The day that begins nearest, within the edges."""
        days = round((min(max(x, self.left), self.right) - self.left) / self._per_day)
        return self.first + timedelta(days=days)

    def holds(self, day: date) -> bool:
        """Whether the day is in sight."""
        return self.first <= day <= self.last

    def clipped(self, since: date, until: date | None) -> tuple[float, float] | None:
        """The part of that time that is in sight."""
        start, end = max(since, self.first), min(until or self.last, self.last)
        return (self.at(start), self.at(end)) if start < end else None


def scale_of(timeline: Timeline, zoom: Zoom, around: date, edges: tuple[float, float]) -> Scale:
    """The months around that day, a third of them before it; or all of which something is told."""
    left, right = edges
    if zoom is Zoom.ALL:
        first = plus_months(timeline.days[0], 0)
        last = max(plus_months(timeline.days[-1], 1), plus_months(first, _LEAST))
    else:
        first = plus_months(around, -_PAST[zoom])
        last = plus_months(first, int(zoom))
    return Scale(first=first, last=last, left=left, right=right)


def plus_months(day: date, months: int) -> date:
    """The first day of the month that is so many months later."""
    count = day.year * _YEAR + day.month - 1 + months
    return date(count // _YEAR, count % _YEAR + 1, 1)


def named_months(scale: Scale, size: float, measure: Measure) -> list[tuple[date, str]]:
    """The months that get a line and a name: as many as there is room for; none is cut."""
    for step in _STEPS:
        found = _each(scale, step)
        for long in (True, False):
            named = [
                (day, _name(day, step, first=n == 0, long=long)) for n, day in enumerate(found)
            ]
            ends = [scale.at(day) for day in found[1:]] + [scale.right]
            fits = [
                scale.at(day) + measure(name, size) + _AIR <= end
                for (day, name), end in zip(named, ends, strict=True)
            ]
            if all(fits[:-1]):  # the last one may lie too near the edge for its name
                return [
                    (day, name if fit else "") for (day, name), fit in zip(named, fits, strict=True)
                ]
    return []


def _each(scale: Scale, step: int) -> list[date]:
    day, found = scale.first, []
    while day < scale.last:
        if (day.year * _YEAR + day.month - 1) % step == 0:
            found.append(day)
        day = plus_months(day, 1)
    return found


def _name(day: date, step: int, *, first: bool, long: bool) -> str:
    if step >= _YEAR:
        return f"{day.year}"
    name = MONTHS[day.month - 1] if long else _short(MONTHS[day.month - 1])
    return f"{name} {day.year}" if first or day.month == 1 else name


def _short(month: str) -> str:
    return "mrt" if month == "maart" else month[:3]
