"""What catches the eye about an involvement: it is nobody's turn by itself, and may not be missed.

A signal blocks nothing; it goes when what it tells is no longer so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from wijkteam_desk.domain.course import Course, missing
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import ADULT, birthday
from wijkteam_desk.domain.involvement import AT_WORK, Law, Stage
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.waiting import not_arranged

LONG_DAYS = 14
TALK_WEEKS = 6
HALF_YEAR = timedelta(weeks=26)


class SignalKind(Labelled):
    """What it is about, with its rule."""

    AGREEMENTS = "afspraken", "afspraken ontbreken (R-4.1)"
    LONG = "lang", "lang aangemeld (R-4.3)"
    WAITING = "wachten", "nog niet geregeld voor het wachten"
    UNTENABLE = "onhoudbaar", "niet meer houdbaar"
    ENDING = "einde", "bespreek uitvoegen of afschalen (R-4.6)"
    ADULT = "18", "wordt 18 (R-4.7)"


@dataclass(frozen=True, kw_only=True)
class Signal:
    """One, with since when it is so."""

    involvement_id: str
    kind: SignalKind
    since: date
    sentence: str


def signals(
    course: Course, name: str, today: date, members: Mapping[str, str]
) -> tuple[Signal, ...]:
    """The signals of an organisation that is called `name`; `members`: names by id.

    None once it goes on without the wijkteam.
    """
    if course.involvement.without_team_on:
        return ()
    found = (
        *_agreements(course, name, today),
        *_waits(course, name, today),
        *_ends(course, name, today),
        *_grows_up(course, today, members),
    )
    return tuple(
        Signal(involvement_id=course.involvement.id, kind=kind, since=since, sentence=sentence)
        for kind, since, sentence in found
    )


_Found = Iterator[tuple[SignalKind, date, str]]


def _agreements(course: Course, name: str, today: date) -> _Found:
    lacking, step = missing(course), course.step(today)
    if lacking and step.stage in AT_WORK:
        words = ", ".join(one.label for one in lacking)
        yield SignalKind.AGREEMENTS, step.since, f"{name}: afspraken ontbreken: {words}."


def _waits(course: Course, name: str, today: date) -> _Found:
    step, waiting = course.step(today), course.waiting
    long = step.since + timedelta(days=LONG_DAYS)
    if step.stage in (Stage.ASKED, Stage.WAITING) and long < today:
        days = (today - step.since).days
        yield SignalKind.LONG, long, f"{name}: al {days} dagen “{step.stage.label}”."
    if step.stage is not Stage.WAITING:
        return
    if lacking := not_arranged(waiting):
        yield SignalKind.WAITING, step.since, f"{name}: nog niet geregeld: {', '.join(lacking)}."
    until = waiting and waiting.tenable_until
    if until and until < today:
        said = (
            f"Thuis was het vol te houden tot {full_date(until)}, en {name} is nog niet begonnen."
        )
        yield SignalKind.UNTENABLE, until, said


def _ends(course: Course, name: str, today: date) -> _Found:
    ends = [one.since for one in course.planned if one.stage is Stage.LEFT]
    if course.joining and course.joining.end_expected:
        ends.append(course.joining.end_expected)
    if course.stage(today) is not Stage.ACTIVE or not ends:
        return
    end = min(ends)
    if end - timedelta(weeks=TALK_WEEKS) <= today:
        said = f"{name} zou stoppen op {full_date(end)}. Bespreek uitvoegen of afschalen."
        yield SignalKind.ENDING, end - timedelta(weeks=TALK_WEEKS), said


def _grows_up(course: Course, today: date, members: Mapping[str, str]) -> _Found:
    if course.involvement.law is not Law.YOUTH or not course.runs(today):
        return
    for member in course.involvement.for_members:
        if member.birth_date is None:
            continue
        year, half, day = adult_signals(member.birth_date)
        if year <= today < day:
            said = f"{members[member.id]} wordt 18 op {full_date(day)}."
            to = "Regel de overgang naar Wmo, Zvw, Wlz of Participatiewet."
            yield SignalKind.ADULT, half if half <= today else year, f"{said} {to}"


def adult_signals(birth_date: date) -> tuple[date, date, date]:
    """A year and half a year (26 weeks) before somebody turns 18, and that day itself (R-4.7)."""
    day = birthday(birth_date, ADULT)
    return birthday(birth_date, ADULT - 1), day - HALF_YEAR, day
