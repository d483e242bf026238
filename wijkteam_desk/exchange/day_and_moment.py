"""Days and moments as a document writes them."""

from datetime import UTC, date, datetime


def read_day(text: str) -> date | None:
    """`2026-01-31` as a day; nothing when the calendar has no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_moment(text: str) -> datetime | None:
    """`2026-01-31T14:05:00Z` as a moment in UTC; nothing when there is no such moment."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def write_moment(moment: datetime) -> str:
    """`2026-01-31T14:05:00Z`, with a fraction where there is one."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
