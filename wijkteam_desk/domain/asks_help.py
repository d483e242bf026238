"""What those who are involved ask: their open threads and signals, and a safety worry."""

from collections.abc import Iterator
from datetime import date, timedelta

from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Solve, Weight, day_words
from wijkteam_desk.domain.consultation import standing_worry
from wijkteam_desk.domain.course import Course, missing
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.signal import Signal, SignalKind, signals
from wijkteam_desk.domain.turn import Thread, Turn
from wijkteam_desk.domain.turns import turns

_WITHIN = timedelta(days=7)
"""What lies with the team without a day is to be done within a week."""
_AT_FIRST = timedelta(days=14)
"""So long after help began it is told here which agreements are missing."""
_K = AttentionKind
_KINDS = {
    Thread.VIEWS: _K.NOBODY,
    Thread.WAITING: _K.WAITING,
    Thread.BESCHIKKING: _K.BESCHIKKING,
    Thread.FEEDBACK: _K.FEEDBACK,
    Thread.CLOSING: _K.FEEDBACK,
}
_APART = frozenset({Thread.TALK, Thread.VIEWS})
_AT_ONCE = frozenset({Thread.VIEWS, Thread.FEEDBACK, Thread.CLOSING, Thread.BESCHIKKING})
"""What was to come, or ended: the team does something the same day."""
_WHERE = {Thread.FEEDBACK: Solve.TO_FEEDBACK, Thread.VIEWS: Solve.TO_VIEWS}
_SIGNALS = {
    SignalKind.WAITING: _K.WAITING,
    SignalKind.UNTENABLE: _K.WAITING,
    SignalKind.ADULT: _K.ADULT,
}
_AFTER = {
    Party.PROVIDER: "Komt er niets, dan ben jij weer aan zet.",
    Party.FAMILY: "Komt er niets, vraag dan zelf hoe het staat.",
    Party.COLLEGE: "Komt er niets, vraag dan naar de overbrugging.",
    Party.TEAM: "",
}


def of_help(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """The threads of every organisation, and its signals that no thread tells already."""
    away = not_to_approach(now.protections)
    for course in now.courses:
        name = now.names.get(course.involvement.organisation_id, "De aanbieder")
        found = turns(course, name, today, away)
        yield from (_thread(now, course, one) for one in found)
        told = {one.thread for one in found if one.party is Party.TEAM}
        for signal in signals(course, name, today, now.names):
            if not _told_by(signal, told) and not _known(signal, today):
                yield _signal(now, course, name, signal)


def _told_by(signal: Signal, told: set[Thread]) -> bool:
    """Stopping is asked by the beschikking that ends, and what waits by its own thread."""
    if signal.kind is SignalKind.ENDING:
        return Thread.BESCHIKKING in told
    return signal.kind in (SignalKind.WAITING, SignalKind.LONG) and Thread.WAITING in told


def _known(signal: Signal, today: date) -> bool:
    """Agreements that were not made in time stand where they are made, and not here for ever."""
    return signal.kind is SignalKind.AGREEMENTS and signal.since + _AT_FIRST < today


def _thread(now: HouseholdNow, course: Course, turn: Turn) -> AttentionItem:
    mine = turn.party is Party.TEAM
    undated = turn.since if turn.thread in _AT_ONCE else turn.since + _WITHIN
    due = turn.by or (undated if mine else None)
    return AttentionItem(
        household_id=now.id,
        kind=_KINDS.get(turn.thread, _K.HELP),
        about=turn.agreement_id or turn.involvement_id,
        part=turn.thread.value,
        party=turn.party,
        asks=mine,
        since=min(turn.since, due) if due else turn.since,
        due=due,
        sentence=turn.sentence,
        after=_AFTER[turn.party],
        heavier=Weight.APART if turn.thread in _APART else None,
        acts=(_WHERE.get(turn.thread, Solve.TO_HELP),),
        coach=now.coach,
        organisation=course.involvement.organisation_id,
        contact=course.involvement.contact_id or "",
    )


def _signal(now: HouseholdNow, course: Course, name: str, signal: Signal) -> AttentionItem:
    return AttentionItem(
        household_id=now.id,
        kind=_SIGNALS.get(signal.kind, _K.HELP),
        about=signal.involvement_id,
        part=f"signaal_{signal.kind.value}",
        since=signal.since,
        due=signal.since if signal.kind is SignalKind.UNTENABLE else None,
        sentence=_short(course, name, signal),
        acts=(Solve.TO_HELP,),
        coach=now.coach,
        organisation=course.involvement.organisation_id,
        contact=course.involvement.contact_id or "",
    )


def _short(course: Course, name: str, signal: Signal) -> str:
    """Which agreements are missing stands where they are made."""
    if signal.kind is not SignalKind.AGREEMENTS:
        return signal.sentence
    many = len(missing(course))
    return f"Met {name} {'ontbreekt een afspraak' if many == 1 else f'ontbreken {many} afspraken'}."


def of_safety(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """A worry that was talked over with nobody in four weeks, until it is gone."""
    found = standing_worry(now.worries, now.consultations)
    if found is None:
        return
    worry, due, last = found
    if worry.at_once and last is None:
        said = "Na een gesprek was de veiligheid niet zeker. Leg vast met wie je dat bespreekt."
    elif last is None:
        said = f"Een zorg over veiligheid sinds {day_words(worry.on, today)} is nog niet besproken."
    else:
        said = f"De zorg over veiligheid is besproken op {day_words(last.held_on, today)}."
        said = f"{said} Hoe is het nu?"
    yield AttentionItem(
        household_id=now.id,
        kind=_K.WORRY,
        about=now.id,
        since=min(last.held_on if last else worry.on, due),
        due=due,
        sentence=said,
        after="Bij acuut gevaar bel je 112, bij een vermoeden van geweld Veilig Thuis.",
        acts=(Solve.CONSULT,),
        coach=now.coach,
    )
