"""What the team itself owes as terugkoppeling: to an organisation, a referrer, or the family."""

from collections.abc import Iterator
from datetime import date

from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Solve, day_words
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import LEAVES, Way
from wijkteam_desk.domain.feedback_lines import (
    Brought,
    FeedbackLine,
    brought_by_others,
    lines_of_course,
    lines_of_melding,
    waits_for_a_word,
)
from wijkteam_desk.domain.feedback_status import repeats
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.protection import not_to_approach


def of_told(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """Each on its own day; what may not be told is handled and asks nothing (R-6.2, R-6.3).

    What they tell the team is a thread with them (`turn`).
    """
    for course in now.courses:
        name = now.names.get(course.involvement.organisation_id, "De aanbieder")
        for line in lines_of_course(course, today, now.hearings):
            if line.standing.is_open and not line.comes and _may_hear(now, line, course):
                yield _owed(now, line, name, today, course)
    away = now.not_approached.values()
    for brought in brought_by_others(now.meldingen, now.talked_on, now.plan.closed_on, away):
        agreed = [one for one in now.feedback if one.melding_id == brought.melding.id]
        lines = lines_of_melding(brought, agreed, today, now.hearings)
        for line in lines:
            if line.standing.is_open and _may_hear(now, line):
                yield _owed(now, line, brought.name, today)
        if not lines and waits_for_a_word(brought.melding) and not now.plan.closed_on:
            yield _to_agree(now, brought)


def owes_organisation(now: HouseholdNow) -> bool:
    """Whether an organisation is still to be told something, so that one looks what it may."""
    return any(
        one.way in LEAVES and (not one.heard or repeats(one, len(one.heard)))
        for course in now.courses
        for one in course.feedback
    )


def _may_hear(now: HouseholdNow, line: FeedbackLine, course: Course | None = None) -> bool:
    """Of a family of which nobody is approached none is told anything (DESIGN decision 11)."""
    if line.agreement.way is not Way.TO_FAMILY:
        return True
    away = not_to_approach(now.protections)
    whom = (course and course.involvement.for_members) or now.members
    return not whom or any(one.id not in away for one in whom)


def _owed(
    now: HouseholdNow, line: FeedbackLine, name: str, today: date, course: Course | None = None
) -> AttentionItem:
    agreed, due, to = line.agreement, line.standing.due, name
    if agreed.way is Way.TO_FAMILY:
        to = f"het gezin over {name}" if course else "het gezin"
    until = f", uiterlijk {day_words(due, today)}" if due else ""
    what = f"({agreed.moment.label}){until}."
    first = line.hearing.ask
    there = course.involvement if course and agreed.way is Way.TO_PROVIDER else None
    return AttentionItem(
        household_id=now.id,
        kind=AttentionKind.FEEDBACK,
        about=agreed.id,
        since=min(line.standing.since or today, due or today),
        due=due,
        sentence=f"Vraag eerst wat {to} mag horen {what}" if first else f"Vertel {to} iets {what}",
        after="Zo lang vertel je niets." if first else "Daarna staat het bij de terugkoppeling.",
        acts=(Solve.TO_FEEDBACK,),
        coach=now.coach,
        organisation=there.organisation_id if there else "",
        contact=(there.contact_id or "") if there else "",
    )


def _to_agree(now: HouseholdNow, brought: Brought) -> AttentionItem:
    """Who brought it waits for a word, and nobody said which (R-6.1), or when."""
    answered = brought.melding.may_hear is not None
    what, hears = ("wanneer", "iets hoort") if answered else ("wat", "te horen krijgt")
    return AttentionItem(
        household_id=now.id,
        kind=AttentionKind.FEEDBACK,
        about=brought.melding.id,
        since=brought.melding.reported_on,
        sentence=f"Spreek met het gezin af {what} {brought.name} {hears}.",
        after="" if answered else "Zonder hun antwoord vertel je niets.",
        acts=(Solve.TO_FEEDBACK,),
        coach=now.coach,
    )
