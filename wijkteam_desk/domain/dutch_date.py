"""Dates as people say them."""

from datetime import UTC, date, datetime

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def today() -> date:
    """Today, where the laptop is."""
    return datetime.now(UTC).astimezone().date()


def day_and_month(day: date) -> str:
    """`26 november`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def full_date(day: date) -> str:
    """`26 november 2026`."""
    return f"{day_and_month(day)} {day.year}"


def weekday(day: date) -> str:
    """`donderdag`."""
    return _DAYS[day.weekday()]


def long_date(day: date) -> str:
    """`donderdag 26 november 2026`."""
    return f"{weekday(day)} {full_date(day)}"


def said_moment(moment: datetime) -> str:
    """`22 november 2026 om 14.05 uur`, where the laptop is."""
    local = moment.astimezone()
    return f"{full_date(local.date())} om {local:%H.%M} uur"


def before(day: date, today: date) -> str:
    """`voor 28 november`, with the year when that is not the year of today."""
    return f"voor {day_and_month(day) if day.year == today.year else full_date(day)}"
