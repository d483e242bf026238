"""Vandaag on paper and in a calendar names nobody, and is entered in the register. FICTIEF."""

from icalendar import Calendar
from sqlalchemy import select

from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.desk.away_paper import register_away
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.today_paper import draw_day, draw_week
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind
from wijkteam_desk.domain.policy import UNDECIDED
from wijkteam_desk.storage.unit_of_work import Work


def names(desk: Desk) -> set[str]:
    lines = desk.perform(list_households).result()
    people = {name for one in lines for name in one.members.split(", ")}
    return (people | {one.name for one in lines}) - {"Noor"}  # so is the coach called


def test_the_day_and_the_week_hold_only_kenmerken(desk: Desk) -> None:
    day, week = draw_day(desk, UNDECIDED), draw_week(desk, UNDECIDED)
    assert_accessible(day.content)
    paper = " ".join(said(day.content).split())
    days = " ".join(str(one["summary"]) for one in Calendar.from_ical(week.content).walk("VEVENT"))
    for text in (paper, days):
        assert "V4K7-NK" in text
        assert "FICTIEF" in text
        assert [name for name in names(desk) if name in text] == []
    assert "Verschil van inzicht" in paper
    assert "Gesprek V4K7-NK" in days
    register_away(desk, day)
    register_away(desk, week)
    kinds = desk.perform(registered).result()
    assert kinds == {DisclosureKind.DAY, DisclosureKind.WEEK}


def registered(work: Work) -> set[DisclosureKind]:
    kinds = (DisclosureKind.DAY, DisclosureKind.WEEK)
    return set(work.session.scalars(select(Disclosure.kind).where(Disclosure.kind.in_(kinds))))
