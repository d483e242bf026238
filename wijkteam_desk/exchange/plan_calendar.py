"""The days of the plan for a calendar (RFC 5545).

A calendar lies open on a telephone and in a cloud: no name, no place and no word of the plan goes
into it, only the day and where on the paper it can be read.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAction
from wijkteam_desk.domain.refusal import Refusal

_MAKER = "-//Wijkteam Desk//NL"
_TALK = "Gesprek over ons plan"
_AGAIN = "Ons plan weer samen bekijken"
_DUE = "Ons plan: laatste dag voor een afspraak"
_WHERE = ZoneInfo("Europe/Amsterdam")


def plan_calendar(sheet: PlanSheet) -> bytes:
    """What is to come: the next conversation, the evaluation, and actions; refused without any."""
    return calendar_of(_events(sheet), "Er staan geen afspraken met een datum in dit plan.")


def calendar_of(events: Iterator[Event], if_none: str) -> bytes:
    """The file with these; refused with that sentence where there are none."""
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    for event in events:
        calendar.add_component(event)
    if not calendar.subcomponents:
        raise Refusal(if_none)
    made: bytes = calendar.to_ical()
    return made


def _events(sheet: PlanSheet) -> Iterator[Event]:
    talk = sheet.next_talk
    if talk:
        yield _event(sheet, talk.key, _TALK, moment(talk.day, talk.time), "")
    evaluation = sheet.agreed.evaluate_on
    if evaluation and evaluation >= sheet.printed_on:
        yield _event(sheet, f"{sheet.reference} evaluation", _AGAIN, evaluation, "")
    for number, goal in enumerate(sheet.goals, start=1):
        yield from _due(sheet, goal.actions, f"Kijk op uw plan bij doel {number}.")
    yield from _due(sheet, sheet.loose_actions, "Kijk op uw plan.")


def _due(sheet: PlanSheet, actions: tuple[SheetAction, ...], told: str) -> Iterator[Event]:
    for action in actions:
        if action.due and action.due >= sheet.printed_on:
            yield _event(sheet, action.key, _DUE, action.due, told)


def _event(sheet: PlanSheet, key: str, title: str, start: date | datetime, told: str) -> Event:
    """Taken in again, the same agreement is the same event: its id comes of ours, unreadably."""
    return Event.new(
        uid=uuid5(NAMESPACE_URL, key),
        stamp=datetime.combine(sheet.printed_on, time(), UTC),
        summary=f"FICTIEF: {title}" if sheet.fictitious else title,
        description=told or None,
        start=start,
    )


def moment(day: date, at: str) -> date | datetime:
    """In UTC, which every calendar knows; the whole day where no time was agreed."""
    if not at:
        return day
    return datetime.combine(day, time.fromisoformat(at.zfill(5)), _WHERE).astimezone(UTC)
