"""What one household asks on a day: one list, one rule, derived from what is known."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.asks_consent import of_consents
from wijkteam_desk.domain.asks_feedback import of_told
from wijkteam_desk.domain.asks_help import of_help, of_safety
from wijkteam_desk.domain.asks_plan import of_actions, of_evaluation, of_talks, of_terms
from wijkteam_desk.domain.asks_regie import of_regie
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Solve, in_order
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.plan import goes_on
from wijkteam_desk.domain.stillness import SILENCE, explained

_DAY = timedelta(days=1)
_HORIZON = timedelta(days=350)
_K = AttentionKind
_Producer = Callable[[HouseholdNow, date], Iterator[AttentionItem]]
_PRODUCERS: tuple[_Producer, ...] = (
    of_safety,
    of_terms,
    of_regie,
    of_actions,
    of_evaluation,
    of_talks,
    of_consents,
)
_AFTERWARDS: tuple[_Producer, ...] = (of_help, of_told)
"""What was promised for after the plan too."""


def open_things(now: HouseholdNow, today: date) -> tuple[AttentionItem, ...]:
    """Every open thread of a plan that is open, also those that lie with others or ask nothing yet.

    Each has one party, and stands there once. Where none of them has a day nobody is aan zet. Once
    the plan is closed only what was promised for afterwards is left.
    """
    if now.plan.closed_on:
        found = tuple(one for one in _found(now, _AFTERWARDS, today) if one.kind is not _K.ADULT)
    else:
        found = _found(now, (*_PRODUCERS, *_AFTERWARDS), today)
        found = (*found, *_nobody(now, found, today))
    return tuple(replace(one, acting=now.acts_for(one.coach, today)) for one in found)


def needs(now: HouseholdNow, today: date) -> tuple[AttentionItem, ...]:
    """What asks something of the team that day and does not wait, the most urgent first."""
    shown = in_order(_awake(now, open_things(now, today), today), today)
    return shown or in_order(_awake(now, _silent(now, today), today), today)


def first_need(now: HouseholdNow, today: date) -> date:
    """The first day on which it asks something, unless something changes before that.

    What began to ask goes on asking, but for who is away for some days, for what waited until it
    was nearly over, and for a question that is over without an answer: those days are looked at one
    by one. After the horizon it is looked at anew.
    """
    if needs(now, today):
        return today
    low, high = today, today + _HORIZON
    if needs(now, high):
        while high - low > _DAY:
            middle = low + (high - low) // 2
            low, high = (low, middle) if needs(now, middle) else (middle, high)
    days = {one.since for one in (*now.steering.absences, *now.away)}
    days |= {one.until for one in now.snoozes}
    lies = (one for one in open_things(now, today) if one.kind is _K.CONSENT)
    days |= {one.due + _DAY for one in lies if one.due}
    soon = (day for day in sorted(days) if today < day < high and needs(now, day))
    return next(soon, high)


def _found(
    now: HouseholdNow, producers: Iterable[_Producer], today: date
) -> tuple[AttentionItem, ...]:
    return tuple(one for ask in producers for one in ask(now, today))


def _awake(
    now: HouseholdNow, items: Iterable[AttentionItem], today: date
) -> Iterator[AttentionItem]:
    return (one for one in items if not any(each.hides(one.key, today) for each in now.snoozes))


def _nobody(
    now: HouseholdNow, found: Iterable[AttentionItem], today: date
) -> Iterator[AttentionItem]:
    """No next step with a day, and no reason why; without regie that is what comes first."""
    rhythms = any(one.rhythm and goes_on(one) for one in now.actions)
    if rhythms or any(one.due or one.kind in (_K.NOBODY, _K.NO_REGIE) for one in found):
        return
    if why := explained(now.stillness, today):
        yield _still(now, why.until, why.reason.label)
        return
    since = _last_moved(now, today)
    quiet = (today - since).days
    said = "Er is geen volgende stap met een dag."
    if quiet > 0:
        said = f"Al {counted(quiet, 'dag', 'dagen')} geen volgende stap. Niemand is aan zet."
    yield AttentionItem(
        household_id=now.id,
        kind=_K.NOBODY,
        about=now.id,
        since=since,
        sentence=said,
        after="Kies wie wat doet en wanneer, of zeg waarom het stil ligt.",
        acts=(Solve.NEXT_STEP, Solve.EXPLAIN),
        coach=now.coach,
    )


def _still(now: HouseholdNow, until: date, reason: str) -> AttentionItem:
    return AttentionItem(
        household_id=now.id,
        kind=_K.SILENT,
        about=now.id,
        since=now.moved_on,
        due=until,
        asks=False,
        sentence=f"Het ligt stil: {reason}.",
        coach=now.coach,
    )


def _silent(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """Nothing moved for four weeks, nothing asks anything, and nobody said why."""
    since = _last_moved(now, today)
    if now.plan.closed_on or since + SILENCE > today or explained(now.stillness, today):
        return
    days = (today - since).days
    yield AttentionItem(
        household_id=now.id,
        kind=_K.SILENT,
        about=now.id,
        since=since + SILENCE,
        due=since + SILENCE + timedelta(days=7),
        sentence=f"Al {days} dagen is er niets gebeurd. Waarom ligt dit stil?",
        after="Met een reden staat het hier pas weer op de dag die je kiest.",
        acts=(Solve.EXPLAIN, Solve.TO_PLAN),
        coach=now.coach,
        acting=now.acts_for(now.coach, today),
    )


def _last_moved(now: HouseholdNow, today: date) -> date:
    """What was explained until a day that came counts as moved on that day."""
    past = (one.until for one in now.stillness if one.until <= today)
    return max((now.moved_on, *past))
