"""The picture of time in words: for the coach, and in short words for who lives there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.dutch_date import day_and_month, full_date
from wijkteam_desk.domain.involvement import (
    AT_WORK,
    Exact,
    InvolvementStep,
    Stage,
    since_in_words,
)
from wijkteam_desk.domain.timeline import Held, Period, Span, Timeline, spans


@dataclass(frozen=True, kw_only=True)
class Wording:
    """The words of one reader; by stage how it is called, that it happened, that it is planned.

    `vacant`, `doubled`: nobody, or two, as it was and as it still is.
    `{since}`: sinds or vanaf which day; `{on}`: op which day; `{day}`: the day.
    """

    regie: str
    vacant: tuple[str, str]
    doubled: tuple[str, str]
    granted: str
    short: Mapping[Stage, str]
    happened: Mapping[Stage, str]
    planned: Mapping[Stage, str]


COACH = Wording(
    regie="Regie",
    vacant=("{when} had niemand de regie", "{when} heeft niemand de regie"),
    doubled=("{when} hadden twee de regie", "{when} hebben twee de regie"),
    granted="beschikking tot {day}",
    short={
        Stage.CONSULTED: "consultatie",
        Stage.PROPOSED: "voorgesteld",
        Stage.ASKED: "aangemeld",
        Stage.WAITING: "wachtlijst",
        Stage.ACTIVE: "aan het werk",
        Stage.TAPERING: "schaalt af",
        Stage.LEFT: "stopt",
        Stage.EMBER: "waakvlam",
        Stage.NOT_STARTED: "niet gestart",
    },
    happened={
        Stage.CONSULTED: "{since} consultatie",
        Stage.PROPOSED: "{since} voorgesteld",
        Stage.ASKED: "{since} aangemeld",
        Stage.WAITING: "{since} op de wachtlijst",
        Stage.ACTIVE: "{since} aan het werk",
        Stage.TAPERING: "{since} afschalen",
        Stage.LEFT: "gestopt {on}",
        Stage.EMBER: "{since} waakvlam",
        Stage.NOT_STARTED: "niet gestart",
    },
    planned={
        Stage.CONSULTED: "consultatie {on}",
        Stage.PROPOSED: "voorstel {on}",
        Stage.ASKED: "aanmelding {on}",
        Stage.WAITING: "op de wachtlijst {since}",
        Stage.ACTIVE: "begint {on}",
        Stage.TAPERING: "schaalt af {since}",
        Stage.LEFT: "stopt {on}",
        Stage.EMBER: "waakvlam {since}",
        Stage.NOT_STARTED: "start niet",
    },
)
RESIDENT = Wording(
    regie="Wie het overzicht houdt",
    vacant=("{when} hield niemand het overzicht", "{when} houdt niemand het overzicht"),
    doubled=(
        "{when} hielden twee mensen het overzicht",
        "{when} houden twee mensen het overzicht",
    ),
    granted="besluit van de gemeente tot {day}",
    short={
        **COACH.short,
        Stage.CONSULTED: "denkt mee",
        Stage.ASKED: "gevraagd",
        Stage.WAITING: "u wacht",
        Stage.TAPERING: "komt minder",
        Stage.EMBER: "kijkt nog mee",
        Stage.NOT_STARTED: "begint niet",
    },
    happened={
        **COACH.happened,
        Stage.CONSULTED: "denkt mee {since}",
        Stage.ASKED: "{since} gevraagd",
        Stage.TAPERING: "komt minder {since}",
        Stage.EMBER: "kijkt nog mee {since}",
        Stage.NOT_STARTED: "begint niet",
    },
    planned={
        **COACH.planned,
        Stage.CONSULTED: "denkt mee {on}",
        Stage.ASKED: "wordt gevraagd {on}",
        Stage.TAPERING: "komt minder {since}",
        Stage.EMBER: "kijkt nog mee {since}",
        Stage.NOT_STARTED: "begint niet",
    },
)
"""Residents never read regie, uitvoegen, casus (DESIGN 7)."""
CHILD = replace(RESIDENT, short={**RESIDENT.short, Stage.WAITING: "je wacht"})
"""The same for who is called `je`."""


_IDLE = ("", "{when} is niemand aan het werk")


def timeline_told(timeline: Timeline, words: Wording) -> tuple[str, ...]:
    """First who has the overview, then a sentence for each lane, in order."""
    today = timeline.today
    held = "; ".join(held_told(one, today) for one in timeline.held)
    first = [f"{words.regie}: {held}."] if held else []
    free = [_sentence(words.vacant, period, today) for period in timeline.vacant]
    twice = [_sentence(words.doubled, period, today) for period in timeline.doubled]
    idle = [_sentence(_IDLE, one, today) for one in timeline.idle]
    lanes = [
        f"{name}: {lane_told(lane.course, today, words)}."
        for name, lane in zip(timeline.named, timeline.lanes, strict=True)
    ]
    return (*first, *free, *twice, *idle, *lanes)


def lane_told(course: Course, today: date, words: Wording) -> str:
    """`sinds 3 september aan het werk, stopt op 1 maart, en dan: ..., beschikking tot 31 maart`."""
    return _spans_told(course, spans(course, today), today, words)


def ahead_told(course: Course, today: date, words: Wording) -> str:
    """The same from the step in which it is now on."""
    now = course.step(today)
    found = spans(course, today)
    first = next(at for at, span in enumerate(found) if span.step is now)
    return _spans_told(course, found[first:], today, words)


def _spans_told(course: Course, found: Sequence[Span], today: date, words: Wording) -> str:
    steps = (step_told(course, span.step, today, words) for span in found)
    end = found[-1].until if found[-1].step.stage in AT_WORK else None
    agreed = [f"afgesproken tot {said(end, today)}"] if end else []
    granted = (
        granted_told(one, course, today, words)
        for one in sorted(course.beschikkingen, key=lambda one: one.ends_on or date.max)
        if one.ends_on
    )
    return ", ".join((*steps, *agreed, *granted))


def step_told(course: Course, step: InvolvementStep, today: date, words: Wording) -> str:
    """What one step means: `schaalt af vanaf 1 december`."""
    now = step is course.step(today)
    day = said(step.since, today) if step.exact is Exact.DAY else since_in_words(step)
    since = f"{'sinds' if now else 'vanaf'} {day}"
    on = f"{'op' if step.exact is Exact.DAY else 'in'} {day}"
    told = (words.planned if step.planned else words.happened)[step.stage]
    return told.format(since=since, on=on) + "".join(_after(course, step, today))


def now_told(course: Course, today: date, words: Wording) -> str:
    """The step in which it is."""
    return step_told(course, course.step(today), today, words)


def granted_told(one: Beschikking, course: Course, today: date, words: Wording) -> str:
    """Until when it was granted; that it lapsed while the help goes on."""
    told = words.granted.format(day=said(one.ends_on or date.max, today))
    return f"{told}, verlopen" if has_lapsed(one, course, today) else told


def has_lapsed(one: Beschikking, course: Course, today: date) -> bool:
    """Whether this one ended, no other goes on, and the help does."""
    over = one.ends_on is not None and one.ends_on < today
    return over and one is course.granted and course.runs(today)


def said(day: date, today: date) -> str:
    """`3 september`, with the year when that is not the year of today."""
    return day_and_month(day) if day.year == today.year else full_date(day)


def held_told(one: Held, today: date) -> str:
    """Who has it since when, or had it from when to when."""
    if one.until is None:
        return f"{one.name} sinds {said(one.since, today)}"
    return f"{one.name} van {said(one.since, today)} tot {said(one.until, today)}"


def _after(course: Course, step: InvolvementStep, today: date) -> Iterator[str]:
    leaving = course.leaving
    if step.stage is Stage.EMBER and leaving and leaving.ember_until:
        yield f" tot {said(leaving.ember_until, today)}"
    if step.stage is Stage.LEFT and leaving and leaving.and_then:
        yield f", en dan: {leaving.and_then.rstrip('.')}"
    if step.planned and step.since <= today:
        yield " (was gepland)"


def _sentence(told: tuple[str, str], period: Period, today: date) -> str:
    since, until = period
    was, still = told
    when = f"vanaf {said(since, today)}"
    if until:
        when = f"van {said(since, today)} tot {said(until, today)}"
    sentence = (was if until and until <= today else still).format(when=when)
    return f"{sentence[:1].upper()}{sentence[1:]}."
