"""Wie aan zet is: for every open thread exactly one party, since when, and by when."""

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from wijkteam_desk.domain.asking import Answer, Asking
from wijkteam_desk.domain.beschikking import Beschikking, Next, ask_renewal_by, asked_from
from wijkteam_desk.domain.course import Course, closing_agreed
from wijkteam_desk.domain.dutch_date import day_and_month, full_date
from wijkteam_desk.domain.feedback import COMES
from wijkteam_desk.domain.feedback_status import CHASED, Standing, anchors_of, standing
from wijkteam_desk.domain.involvement import AFTER, AT_WORK, Stage
from wijkteam_desk.domain.leaving import needs_talk
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.turn import Thread, Turn
from wijkteam_desk.domain.turn_views import differ, differ_in_words

_DAY = timedelta(days=1)
_TO_CHOOSE = timedelta(days=7)
"""In which one chooses what comes after a beschikking; later a renewal comes too late."""

_ASKED = (Stage.PROPOSED, Stage.ASKED)
_NAMES = {Party.FAMILY: "Het gezin", Party.COLLEGE: "De gemeente"}
_AFTER = {
    None: "Vraag {}, en spreek af wanneer er antwoord komt.",
    Answer.YES: "{} zegt ja. Spreek af wanneer het begint.",
    Answer.ASKS_MORE: "{} wil eerst meer weten. Zoek uit wat je mag vertellen.",
    Answer.FULL: "{} heeft geen plek. Zoek samen iets anders.",
    Answer.WAITING_LIST: "{} heeft een wachtlijst. Kies: wachten, of iets anders zoeken.",
    Answer.NO_FAMILY: "Het gezin wil {} niet. Kies hoe het verder gaat.",
    Answer.NO_PROVIDER: "{} kan dit niet bieden. Kies hoe het verder gaat.",
}
"""What the team does next, by the last answer."""


@dataclass(frozen=True)
class _Of:
    """Whose course it is, how the organisation is called, and what day it is."""

    course: Course
    name: str
    today: date
    apart: bool

    def turn(self, thread: Thread, sentence: str, since: date, by: date | None = None) -> Turn:
        return self.lies(Party.TEAM, thread, sentence, since, by)

    def lies(
        self, party: Party, thread: Thread, sentence: str, since: date, by: date | None
    ) -> Turn:
        return Turn(
            involvement_id=self.course.involvement.id,
            thread=thread,
            party=party,
            since=since,
            by=by,
            sentence=sentence,
        )

    def day(self, day: date) -> str:
        return day_and_month(day) if day.year == self.today.year else full_date(day)


def turns(course: Course, name: str, today: date, away: Container[str] = ()) -> tuple[Turn, ...]:
    """The open threads of an organisation that is called `name`, each with who is aan zet.

    None once it goes on without the wijkteam. Nothing is asked of those whom it is for where all
    of them are `away`: the ids of who is not approached (DESIGN decision 11).
    """
    if course.involvement.without_team_on:
        return ()
    whom = course.involvement.for_members
    of = _Of(course, name, today, bool(whom) and all(one.id in away for one in whom))
    return tuple(turn for thread in _THREADS for turn in thread(of))


def _views(of: _Of) -> Iterator[Turn]:
    views = of.course.involvement
    if differ(views) and of.course.runs(of.today):
        said = differ_in_words(views, of.name)
        yield of.turn(Thread.VIEWS, said, views.turn_said_on or of.today)


def _answer(of: _Of) -> Iterator[Turn]:
    asking = of.course.asking
    if asking is None or not asking.is_open:
        return
    who, by = _NAMES.get(asking.asked_of, of.name), asking.answer_by
    if of.apart and asking.asked_of is Party.FAMILY:
        said = f"De vraag aan het gezin over {of.name} gaat niet door. Kies hoe het verder gaat."
        yield of.turn(Thread.ANSWER, said, asking.asked_on)
    elif by >= of.today:
        said = f"{who} antwoordt uiterlijk {of.day(by)}."
        yield of.lies(asking.asked_of, Thread.ANSWER, said, asking.asked_on, by)
    else:
        said = f"{who} zou uiterlijk {of.day(by)} antwoorden. Vraag zelf na hoe het staat."
        yield of.turn(Thread.ANSWER, said, by + _DAY, by + _DAY)


def _entry(of: _Of) -> Iterator[Turn]:
    step, asking = of.course.step(of.today), of.course.asking
    answer = asking.answer if asking else None
    if asking and asking.is_open:
        return
    begins = next((one.since for one in of.course.planned if one.stage is Stage.ACTIVE), None)
    wondered = step.stage is Stage.CONSULTED and answer is Answer.ASKS_MORE
    if step.stage in _ASKED and answer is Answer.YES and begins:
        if begins <= of.today:
            return  # then `_planned` asks it
        said = f"{of.name} zegt ja. Ga op {of.day(begins)} na of het is begonnen."
        yield of.turn(Thread.ENTRY, said, _later(step.since, asking), begins)
    elif step.stage in _ASKED or wondered:
        yield of.turn(Thread.ENTRY, _AFTER[answer].format(of.name), _later(step.since, asking))


def _later(since: date, asking: Asking | None) -> date:
    return max(since, asking.answered_on) if asking and asking.answered_on else since


def _waiting(of: _Of) -> Iterator[Turn]:
    step, waiting = of.course.step(of.today), of.course.waiting
    if step.stage is not Stage.WAITING:
        return
    if waiting is None or waiting.check_on is None:
        said = f"Het gezin wacht op {of.name}. Spreek af wanneer iemand belt."
        yield of.turn(Thread.WAITING, said, step.since)
    elif waiting.check_on >= of.today:
        who = waiting.phones or (of.name if waiting.phoned_by is Party.PROVIDER else "Het team")
        said = f"{who} vraagt uiterlijk {of.day(waiting.check_on)} of het nog veilig is."
        yield of.lies(waiting.phoned_by, Thread.WAITING, said, step.since, waiting.check_on)
    else:
        said = f"Ga na of het nog veilig is: dat zou uiterlijk {of.day(waiting.check_on)}."
        yield of.turn(Thread.WAITING, said, waiting.check_on + _DAY, waiting.check_on + _DAY)


def _planned(of: _Of) -> Iterator[Turn]:
    due = [one for one in of.course.planned if one.since <= of.today]
    if due:
        said = f"{due[0].stage.label} was gepland op {of.day(due[0].since)}. Is dat zo gegaan?"
        yield of.turn(Thread.PLANNED, f"{of.name}: {said}", due[0].since)


def _tapering(of: _Of) -> Iterator[Turn]:
    step = of.course.step(of.today)
    left = [one for one in of.course.tapering if one.done_on is None]
    first = min(left, key=lambda one: (one.planned_on or date.max, one.position), default=None)
    # A day that was agreed counts, whether or not somebody noted that it tapers.
    agreed = first is not None and first.planned_on is not None
    if step.stage is not Stage.TAPERING and not (step.stage in AT_WORK and agreed):
        return
    if first is None:
        said = f"Spreek af wat bij {of.name} de volgende stap is, of wanneer het stopt."
        yield of.turn(Thread.TAPERING, said, step.since)
    elif first.planned_on is None:
        said = f"Spreek bij {of.name} een dag af voor: {first.what}"
        yield of.turn(Thread.TAPERING, said, step.since)
    elif first.planned_on >= of.today:
        said = f"{of.name}, uiterlijk {of.day(first.planned_on)}: {first.what}"
        yield of.lies(first.by, Thread.TAPERING, said, step.since, first.planned_on)
    else:
        said = f"{of.name}: ga na of dit is gelukt: {first.what}"
        yield of.turn(Thread.TAPERING, said, first.planned_on + _DAY, first.planned_on + _DAY)


def _talk(of: _Of) -> Iterator[Turn]:
    leaving = of.course.leaving
    if leaving and needs_talk(leaving):
        how = "Overleg met de aandachtsfunctionaris." if of.apart else "Praat met z’n drieën."
        said = f"Niet iedereen is het eens over stoppen bij {of.name}. {how}"
        began = leaving.with_coach_on or leaving.announced_on or of.course.step(of.today).since
        yield of.turn(Thread.TALK, said, began, leaving.talk_on)


def _feedback(of: _Of) -> Iterator[Turn]:
    """Each that they tell the team; what the team tells is elsewhere (`asks_feedback`)."""
    days = anchors_of(of.course, of.today)
    for agreed in of.course.feedback:
        now = standing(agreed, days, of.today)
        if agreed.way in COMES and now.is_open and now.since and now.due:
            found = _comes(of, agreed.moment.label, now, now.since, now.due)
            yield replace(found, agreement_id=agreed.id)


def _comes(of: _Of, what: str, now: Standing, since: date, by: date) -> Turn:
    """Who was asked again has a week to tell it; asked often enough it is asked higher up."""
    asked = now.chases[-1].chased_on if now.chases else None
    until = max(by, asked + CHASED) if asked else by
    if by >= of.today:
        said = f"{of.name} vertelt uiterlijk {of.day(by)} hoe het gaat: {what}."
        return of.lies(Party.PROVIDER, Thread.FEEDBACK, said, since, by)
    if asked and until >= of.today:
        said = f"{of.name} is op {of.day(asked)} weer gevraagd hoe het gaat: {what}."
        return of.lies(Party.PROVIDER, Thread.FEEDBACK, said, asked, until)
    said = f"{of.name} zou uiterlijk {of.day(by)} vertellen hoe het gaat: {what}."
    how = "Vraag het hogerop." if now.escalates else "Vraag ernaar."
    return of.turn(Thread.FEEDBACK, f"{said} {how}", until + _DAY)


def _closing(of: _Of) -> Iterator[Turn]:
    step, leaving = of.course.step(of.today), of.course.leaving
    if step.stage not in AFTER or closing_agreed(of.course):
        return
    until = leaving.feedback_until if leaving else None
    if until and until >= of.today:
        said = f"{of.name} vertelt uiterlijk {of.day(until)} hoe het is afgerond."
        yield of.lies(Party.PROVIDER, Thread.CLOSING, said, step.since, until)
    else:
        said = f"{of.name} heeft niet verteld hoe het is afgerond. Vraag ernaar, of sluit het af."
        yield of.turn(Thread.CLOSING, said, until + _DAY if until else step.since)


def _after_care(of: _Of) -> Iterator[Turn]:
    step = of.course.step(of.today)
    left = [one for one in of.course.checks if one.done_on is None]
    if step.stage in AFTER and left:
        due = min(one.due for one in left)
        said = f"Ga na hoe het gaat na {of.name}, uiterlijk {of.day(due)}."
        yield of.turn(Thread.AFTER_CARE, said, step.since, due)


def _ember(of: _Of) -> Iterator[Turn]:
    step, leaving = of.course.step(of.today), of.course.leaving
    if step.stage is not Stage.EMBER:
        return
    until = leaving.ember_until if leaving else None
    if until is None:
        said = f"Spreek af tot wanneer de waakvlam van {of.name} brandt."
        yield of.turn(Thread.EMBER, said, step.since)
    else:
        said = f"De waakvlam van {of.name} loopt tot {of.day(until)}. Sluit af, of spreek meer af."
        yield of.turn(Thread.EMBER, said, step.since, until)


def _beschikking(of: _Of) -> Iterator[Turn]:
    granted, today = of.course.granted, of.today
    begin = granted and asked_from(granted)
    if not granted or not granted.ends_on or not begin or of.course.stage(today) not in AT_WORK:
        return
    until = granted.ends_on
    if until < today:
        yield of.turn(Thread.BESCHIKKING, _ended(of, granted), until + _DAY)
    elif granted.next is Next.EXTEND and granted.asked_on:
        said = f"De gemeente beslist over langere hulp van {of.name}, voor {of.day(until)}."
        yield of.lies(Party.COLLEGE, Thread.BESCHIKKING, said, granted.asked_on, until)
    elif granted.next is Next.EXTEND:
        said = f"Vraag langere hulp van {of.name} aan bij de gemeente."
        yield of.turn(
            Thread.BESCHIKKING, said, granted.next_chosen_on or begin, ask_renewal_by(granted)
        )
    elif granted.next is None and begin <= today:
        said = f"De beschikking van {of.name} eindigt op {of.day(until)}."
        asked = "Kies: verlengen, afschalen of stoppen."
        by = min(until, begin + _TO_CHOOSE)
        yield of.turn(Thread.BESCHIKKING, f"{said} {asked}", begin, by)


def _ended(of: _Of, granted: Beschikking) -> str:
    said = f"De beschikking van {of.name} is geëindigd, en de hulp loopt nog."
    if granted.bridging:
        return f"{said} Tot de beslissing geldt: {granted.bridging}"
    return f"{said} Spreek een overbrugging af, of rond af."


_THREADS: tuple[Callable[[_Of], Iterator[Turn]], ...] = (
    *(_views, _answer, _entry, _waiting, _planned, _tapering),
    *(_talk, _feedback, _closing, _after_care, _ember, _beschikking),
)
