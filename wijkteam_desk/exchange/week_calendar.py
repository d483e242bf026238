"""The week of a coach for a calendar (RFC 5545).

A calendar lies open on a telephone and in a cloud: only the kenmerk goes into it and what kind of
thing it is, no name, no place and no word of the dossier.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_URL, uuid5

from icalendar import Event

from wijkteam_desk.casework.read_today import TodayFile
from wijkteam_desk.exchange.plan_calendar import calendar_of, moment


def week_calendar(file: TodayFile) -> bytes:
    """The talks, and the last days of what asks attention; refused without any."""
    return calendar_of(_events(file), "Er staat deze week niets met een dag in je lijst.")


def _events(file: TodayFile) -> Iterator[Event]:
    for one in file.week:
        start = moment(one.talk.held_on, one.talk.at_time)
        yield _event(file, one.talk.id, f"Gesprek {one.household.reference}", start)
    for day in file.days:
        for item in file.due_on(day):
            reference = file.households[item.household_id].reference
            title = f"{item.kind.label.capitalize()} {reference}"
            yield _event(file, f"{item.key} {day}", title, day)


def _event(file: TodayFile, key: str, title: str, start: date | datetime) -> Event:
    """Taken in again, the same thing is the same event: its id comes of ours, unreadably."""
    fictitious = any(one.fictitious for one in file.households.values())
    return Event.new(
        uid=uuid5(NAMESPACE_URL, key),
        stamp=datetime.combine(file.day, time(), UTC),
        summary=f"FICTIEF: {title}" if fictitious else title,
        start=start,
    )
