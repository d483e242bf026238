"""When nobody had the regie, and when two had it (R-3.2): seen, never lost, never guessed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import EndReason, RegieAssignment, RegieKind, Standing

TEAM_LEADER = "teamleider"
"""To whom a household without regie falls (DOMAIN 00.1)."""

_DAY = timedelta(days=1)
Period = tuple[date, date | None]
"""The first and the last day; without a last day it runs on."""


@dataclass(frozen=True, kw_only=True)
class Gap:
    """Days on which nobody had the casusregie, the first and the last; runs on without `until`.

    `after`: who had it before, with why it ended; None where nobody ever had it.
    """

    since: date
    until: date | None
    owner: str = TEAM_LEADER
    after: RegieAssignment | None = None


def open_periods(opened_on: date, closings: Iterable[PlanClosing]) -> tuple[Period, ...]:
    """When the plan was open, in order."""
    since: date | None = opened_on
    periods: list[Period] = []
    for closing in sorted(closings, key=lambda one: (one.closed_on, one.id)):
        periods.append((since or closing.closed_on, closing.closed_on))
        since = closing.reopened_on
    return (*periods, (since, None)) if since else tuple(periods)


def gaps(history: Iterable[RegieAssignment], periods: Iterable[Period]) -> tuple[Gap, ...]:
    """The gaps in the casusregie while the plan was open, in order, each with its owner.

    A gap that runs on begins on the day the regie ended: from then on nobody has it.
    """
    held = sorted((one for one in history if one.holds and one.kind is RegieKind.CASE), key=_order)
    return tuple(gap for period in periods for gap in _within(held, *period))


def _within(held: Sequence[RegieAssignment], since: date, until: date | None) -> Iterable[Gap]:
    after, free = None, since
    for one in held:
        if until is not None and one.started_on > until:
            break
        if one.started_on > free:
            yield Gap(since=free, until=one.started_on - _DAY, after=after)
        if one.ended_on is None:
            return
        if one.ended_on >= since or after is None:
            after = one
        free = max(free, one.ended_on + _DAY)
    if until is None:
        ended = after.ended_on if after and after.ended_on else since
        yield Gap(since=max(since, ended), until=None, after=after)
    elif free <= until:
        yield Gap(since=free, until=until, after=after)


def ask_overlaps(arriving: Iterable[RegieAssignment], here: Iterable[RegieAssignment] = ()) -> None:
    """What comes from outside beside what is here, or of two that come the later one, is asked."""
    holding = [one for one in here if one.holds]
    for one in sorted((one for one in arriving if one.holds), key=_order):
        if any(other.kind is one.kind and _meets(other, one) for other in holding):
            one.standing = Standing.ASKED
        else:
            holding.append(one)


def make_way(asked: RegieAssignment, history: Iterable[RegieAssignment]) -> None:
    """The asked one is to hold after all: who had it until then ends on the day it began.

    Refused for what is not asked, and where another began later while it lasted.
    """
    if asked.standing is not Standing.ASKED:
        raise Refusal("Dit is al gezegd. Kijk wie er nu de regie heeft.")
    for one in history:
        if not one.holds or one.kind is not asked.kind or not _meets(one, asked):
            continue
        if one.started_on > asked.started_on:
            raise Refusal("In die tijd had een ander de regie. Leg eerst vast wanneer die stopte.")
        one.ended_on, one.end_reason = asked.started_on, EndReason.HANDED_OVER


def _meets(one: RegieAssignment, asked: RegieAssignment) -> bool:
    goes_on = one.ended_on is None or one.ended_on > asked.started_on
    return goes_on and (asked.ended_on is None or one.started_on < asked.ended_on)


def _order(one: RegieAssignment) -> tuple[date, date, str]:
    return one.started_on, one.ended_on or date.max, one.id
