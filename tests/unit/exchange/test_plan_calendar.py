"""The days of the plan for a calendar: nothing in it tells whose or what. FICTIEF."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar, Event

from tests.unit.paper.sample_sheets import FICTITIOUS, POST, SHORT
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAction, SheetTalk
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.plan_calendar import plan_calendar

TALK = SheetTalk(key="talk", day=date(2026, 12, 3), time="9:30", place=Place.HOME)


def due(day: date, key: str) -> SheetAction:
    return SheetAction(what="Ans bellen over de post", who="Fatima", when="", key=key, due=day)


def dated(sheet: PlanSheet) -> PlanSheet:
    actions = (due(date(2026, 11, 28), "one"), due(date(2026, 11, 21), "past"))
    goal = replace(POST, actions=(*actions, *POST.actions))
    return replace(sheet, goals=(goal,), loose_actions=(due(date(2026, 11, 22), "today"),))


def events(ics: bytes) -> list[Event]:
    return Calendar.from_ical(ics).events


def test_the_next_conversation_and_what_is_due_from_today() -> None:
    talk, post, loose = events(plan_calendar(replace(dated(SHORT), next_talk=TALK)))
    assert talk.start == datetime(2026, 12, 3, 8, 30, tzinfo=UTC)
    assert (talk.summary, talk.description) == ("Gesprek over ons plan", None)
    assert (post.start, loose.start) == (date(2026, 11, 28), date(2026, 11, 22))
    assert post.description == "Kijk op uw plan bij doel 1."
    assert loose.description == "Kijk op uw plan."


def test_in_summer_the_time_is_still_that_of_the_clock() -> None:
    talk = replace(TALK, day=date(2027, 6, 3), time="14:00")
    (event,) = events(plan_calendar(replace(SHORT, next_talk=talk)))
    assert event.start == datetime(2027, 6, 3, 12, 0, tzinfo=UTC)


def test_the_day_on_which_the_plan_is_looked_at_again() -> None:
    later, past = (
        replace(SHORT, agreed=replace(SHORT.agreed, evaluate_on=day))
        for day in (date(2027, 2, 1), date(2026, 11, 21))
    )
    (event,) = events(plan_calendar(later))
    assert (event.start, event.summary) == (date(2027, 2, 1), "Ons plan weer samen bekijken")
    with pytest.raises(Refusal):
        plan_calendar(past)


def test_without_a_time_it_is_the_whole_day() -> None:
    (event,) = events(plan_calendar(replace(SHORT, next_talk=replace(TALK, time=""))))
    assert event.start == date(2026, 12, 3)


def test_no_name_and_no_word_of_the_plan_is_in_it() -> None:
    told = plan_calendar(replace(dated(SHORT), next_talk=TALK)).decode()
    words = ("Ans", "bellen", "post", "Fatima", "Mark", "De Wit", "Blokweer", "wijkteam", "thuis")
    for word in (*words, SHORT.reference, "one"):
        assert word not in told.replace("Wijkteam Desk", "")


def test_taken_in_again_it_is_the_same_agreement_on_another_day() -> None:
    def ids(sheet: PlanSheet) -> list[str]:
        return [event.uid for event in events(plan_calendar(sheet))]

    first = replace(SHORT, next_talk=TALK)
    moved = replace(SHORT, next_talk=replace(TALK, day=date(2026, 12, 10)))
    assert ids(first) == ids(moved)
    assert plan_calendar(first) == plan_calendar(first)
    assert len(set(ids(replace(dated(SHORT), next_talk=TALK)))) == 3


def test_fiction_says_so() -> None:
    (event,) = events(plan_calendar(replace(FICTITIOUS, next_talk=TALK)))
    assert str(event.summary).startswith("FICTIEF")


def test_without_a_day_there_is_nothing_to_keep() -> None:
    with pytest.raises(Refusal, match="geen afspraken met een datum"):
        plan_calendar(SHORT)
