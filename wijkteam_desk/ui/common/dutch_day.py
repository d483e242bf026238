"""Days as people type them, and as a form shows them again."""

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import Enum, auto

from wijkteam_desk.domain import dutch_date
from wijkteam_desk.domain.dutch_date import day_and_month, full_date

today = dutch_date.today

_MONTHS = {day_and_month(date(2000, month, 1)).split()[1]: month for month in range(1, 13)}
_SHORT_MONTHS = {name[:3]: month for name, month in _MONTHS.items()} | {"mrt": 3, "sept": 9}
_BESIDE_TODAY = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
_WEEKDAY = re.compile(
    r"^(?:ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?\b"
)
_FORMS = (
    re.compile(r"(?P<day>\d{1,2})(?P<month>\d{2})(?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"),
    re.compile(r"(?P<year>\d{4})[-/. ]+(?P<month>\d{1,2})[-/. ]+(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})[-/. ]+(?P<month>\d{1,2})(?:[-/. ]+(?P<year>\d{4}|\d{2}))?"),
    re.compile(r"(?P<day>\d{1,2})[-/. ]*(?P<month>[a-z]+)\.?(?:[-/. ]*(?P<year>\d{4}|\d{2}))?"),
)
_YEARS = range(1880, 2200)
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_NUMBERS = [
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
]
_COUNTS = {word: number for number, word in enumerate(_NUMBERS, start=1)} | {"één": 1}
_IN_SO_LONG = re.compile(
    rf"over (?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) (?P<unit>dag|week|wek|maand)(?:en)?"
)
_UNITS = {"dag": timedelta(days=1), "week": timedelta(weeks=1), "wek": timedelta(weeks=1)}


class Lean(Enum):
    """Which year is meant when it is not typed in full."""

    NONE = auto()
    """None: a birth date is typed with its four digits."""
    PAST = auto()
    """The last such day, today included: a start, a conversation that was held."""
    COMING = auto()
    """The first such day from today on: a date by which something is done."""


def read_day(text: str, today: date, lean: Lean = Lean.NONE) -> date | None:
    """The day that was typed as 5-3-1988, 05031988, 5 maart 1988 or 1988-03-05.

    With a lean also 24-11, `24 nov`, 24-11-26 and `morgen`; of days to come also `dinsdag`,
    `volgende week dinsdag` and `over twee weken`. Nothing when the day cannot be or could be more
    than one: a birth date in '12 may be of 1912 or of 2012.
    """
    said = " ".join(text.casefold().split())
    coming = _coming(said, today) if lean is Lean.COMING else None
    if coming:
        return coming
    typed = _WEEKDAY.sub("", said).strip(" ,")
    if lean is not Lean.NONE and typed in _BESIDE_TODAY:
        return today + timedelta(days=_BESIDE_TODAY[typed])
    found = (_in_form(form, typed, today, lean) for form in _FORMS)
    return next((day for day in found if day), None)


def short_day(day: date) -> str:
    """`5-3-1988`: what stands in a field, and what can be typed in it."""
    return f"{day.day}-{day.month}-{day.year}"


def spoken_day(day: date, today: date) -> str:
    """`3 september`, with the year when that is not the year of today."""
    return day_and_month(day) if day.year == today.year else full_date(day)


def _coming(said: str, today: date) -> date | None:
    """The day that is told by how far it is from today."""
    return _coming_weekday(said, today) or _in_so_long(said, today)


def _coming_weekday(said: str, today: date) -> date | None:
    name = said.removeprefix("volgende week ").removeprefix("komende ")
    if name not in _WEEKDAYS:
        return None
    day = today + timedelta(days=_WEEKDAYS.index(name) - today.weekday())
    is_next = said.startswith("volgende") or day <= today
    return day + timedelta(weeks=is_next)


def _in_so_long(said: str, today: date) -> date | None:
    term = _IN_SO_LONG.fullmatch(said)
    if term is None:
        return None
    count = int(_COUNTS.get(term["count"], term["count"]))
    if term["unit"] in _UNITS:
        return today + count * _UNITS[term["unit"]]
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def _in_form(form: re.Pattern[str], typed: str, today: date, lean: Lean) -> date | None:
    parts = form.fullmatch(typed)
    month = _month(parts["month"]) if parts else 0
    if parts is None or not month:
        return None
    day, year = int(parts["day"]), parts["year"] or ""
    if len(year) > len("26"):
        return _day(int(year), month, day)
    if lean is Lean.NONE:
        return None
    if year:
        return _day(2000 + int(year), month, day)
    return _nearest(month, day, today, lean)


def _month(typed: str) -> int:
    if typed.isdigit():
        return int(typed)
    return _MONTHS.get(typed) or _SHORT_MONTHS.get(typed, 0)


def _nearest(month: int, day: int, today: date, lean: Lean) -> date | None:
    """29 February may be years away; every other day is in one of two years."""
    step = 1 if lean is Lean.COMING else -1
    for year in range(today.year, today.year + 9 * step, step):
        found = _day(year, month, day)
        if found and (found - today).days * step >= 0:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
