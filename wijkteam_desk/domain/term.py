"""Terms of the law: when they end (Algemene termijnenwet 1 and 3; R-1.14)."""

from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)
_SUNDAY = 6
_WEEKEND = (5, _SUNDAY)
_KINGSDAY = (4, 27)
_FIXED = frozenset({(1, 1), (5, 5), (12, 25), (12, 26)})
# Days from Easter Sunday: Goede Vrijdag, tweede paasdag, Hemelvaartsdag, tweede pinksterdag.
_AROUND_EASTER = (-2, 1, 39, 50)


def end_of_term(start: date, *, days: int = 0, weeks: int = 0) -> date:
    """The last day of a term that began on `start`; not a weekend day or a holiday."""
    return working_day_from(start + timedelta(days=days, weeks=weeks))


def working_day_from(day: date) -> date:
    """That day, or the first after it that is no Saturday, Sunday or holiday."""
    while day.weekday() in _WEEKEND or is_holiday(day):
        day += _ONE_DAY
    return day


def working_days_after(day: date, days: int) -> date:
    """So many working days later; of none that day itself, or the first working day after it."""
    for _ in range(days):
        day = working_day_from(day + _ONE_DAY)
    return working_day_from(day)


def is_holiday(day: date) -> bool:
    """Whether the law names the day: 5 May every year, King's day not on a Sunday."""
    around_easter = {easter(day.year) + timedelta(days=away) for away in _AROUND_EASTER}
    return (day.month, day.day) in _FIXED or day in around_easter or day == _kingsday(day.year)


def easter(year: int) -> date:
    """Easter Sunday of a year in the Gregorian calendar (Meeus, Jones, Butcher)."""
    century, rest = divmod(year, 100)
    leaps, skipped = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leaps - moon + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _kingsday(year: int) -> date:
    day = date(year, *_KINGSDAY)
    return day - _ONE_DAY if day.weekday() == _SUNDAY else day
