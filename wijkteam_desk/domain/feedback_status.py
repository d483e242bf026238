"""How an agreement about terugkoppeling stands on a day; nothing of it is kept (R-6.2, R-6.3)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import (
    Feedback,
    FeedbackAgreement,
    FeedbackChase,
    Level,
    Moment,
)
from wijkteam_desk.domain.involvement import AFTER, AT_WORK, Stage
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.term import working_day_from, working_days_after

CHASES = 2
"""After so many attempts somebody higher up is asked."""
CHASED = timedelta(days=7)
"""So long after an attempt it is asked again, unless something came."""
_AHEAD = timedelta(days=14)
"""So long before the day it is open."""
_WHILE_HELPED = frozenset({Moment.START, Moment.MIDWAY, Moment.CONCERN, Moment.ENDING})
_AFTER_CARE = 2
"""So often is asked how it goes after the help."""


class FeedbackStatus(Labelled):
    """How it stands."""

    PLANNED = "gepland", "gepland"
    OPEN = "open", "open"
    LATE = "te_laat", "te laat"
    DONE = "gedaan", "gedaan"
    NOT_NEEDED = "niet_nodig", "niet nodig"
    NO_CONSENT = "geen_toestemming", "geen toestemming"


UNSETTLED = frozenset({FeedbackStatus.OPEN, FeedbackStatus.LATE})
"""Somebody has to do something."""


@dataclass(frozen=True, kw_only=True)
class Anchors:
    """The days from which the terms run; `over`: why nothing comes any more."""

    reported_on: date | None = None
    talked_on: date | None = None
    started_on: date | None = None
    ends_on: date | None = None
    ended_on: date | None = None
    closed_on: date | None = None
    over: str = ""


_FROM: dict[Moment, Callable[[Anchors], date | None]] = {
    Moment.RECEIPT: lambda days: days.reported_on,
    Moment.TAKEN_UP: lambda days: days.reported_on,
    Moment.AFTER_TALK: lambda days: days.talked_on,
    Moment.START: lambda days: days.started_on,
    Moment.MIDWAY: lambda days: days.started_on,
    Moment.CONCERN: lambda _: None,
    Moment.ENDING: lambda days: days.ends_on,
    Moment.END: lambda days: days.ended_on,
    Moment.AFTER: lambda days: days.ended_on,
    Moment.CLOSED: lambda days: days.closed_on,
}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`since` it is open, and `due` by its last day; `reason`: why it need not come."""

    status: FeedbackStatus
    since: date | None = None
    due: date | None = None
    reason: str = ""
    heard: tuple[Feedback, ...] = ()
    chases: tuple[FeedbackChase, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether somebody has to do something."""
        return self.status in UNSETTLED

    @property
    def escalates(self) -> bool:
        """Whether it was asked for so often that one asks somebody higher up."""
        return self.status is FeedbackStatus.LATE and len(self.chases) >= CHASES


def anchors_of(course: Course, today: date) -> Anchors:
    """The days of one involvement."""
    stage, steps = course.stage(today), course.happened
    begun = [one.since for one in steps if one.stage in AT_WORK]
    ended = [one.since for one in steps if one.stage in AFTER]
    ends = [one.since for one in course.planned if one.stage is Stage.LEFT]
    if course.joining and course.joining.end_expected:
        ends.append(course.joining.end_expected)
    over = "Deze hulp is niet begonnen." if stage is Stage.NOT_STARTED else ""
    if course.involvement.without_team_on:
        over = "Deze hulp loopt door zonder wijkteam."
    return Anchors(
        started_on=begun[0] if begun else None,
        ends_on=min(ends, default=None),
        ended_on=ended[-1] if ended and stage in AFTER else None,
        over=over,
    )


def standing(
    agreement: FeedbackAgreement, days: Anchors, today: date, *, refused: str = ""
) -> Standing:
    """How it stands today. `refused`: why whoever would hear it may not; then it is handled."""
    heard = tuple(one for one in agreement.heard if one.told_on <= today)
    last = heard[-1].told_on if heard else None
    chases = tuple(one for one in agreement.chases if last is None or one.chased_on >= last)
    handled = _handled(agreement, days, heard, refused)
    since, due = (None, None) if handled else _term(agreement, days, last) or (None, None)
    status, reason = handled or (_by_day(since, due, today), "")
    return Standing(status=status, since=since, due=due, reason=reason, heard=heard, chases=chases)


def _handled(
    agreement: FeedbackAgreement, days: Anchors, heard: tuple[Feedback, ...], refused: str
) -> tuple[FeedbackStatus, str] | None:
    over = days.over or _over(agreement, days)
    if heard and (over or not repeats(agreement, len(heard))):
        reason = heard[-1].reason
        return FeedbackStatus.NOT_NEEDED if reason else FeedbackStatus.DONE, reason
    if agreement.level is Level.NOTHING or refused:
        return FeedbackStatus.NO_CONSENT, refused
    return (FeedbackStatus.NOT_NEEDED, over) if over else None


def _by_day(since: date | None, due: date | None, today: date) -> FeedbackStatus:
    if due and due < today:
        return FeedbackStatus.LATE
    return FeedbackStatus.OPEN if since and since <= today else FeedbackStatus.PLANNED


def repeats(agreement: FeedbackAgreement, times: int = 0) -> bool:
    """Whether it comes again after so many times."""
    if agreement.moment is Moment.CONCERN:
        return True
    if agreement.moment is Moment.AFTER and times >= _AFTER_CARE:
        return False
    return agreement.weeks > 0 and agreement.moment is not Moment.ENDING


def terms_of(
    agreement: FeedbackAgreement, days: Anchors, today: date
) -> Iterator[tuple[date, date | None]]:
    """Each last day that was agreed until today, with the day on which it was heard, if it was."""
    last: date | None = None
    for one in (told for told in agreement.heard if told.told_on <= today):
        term = _term(agreement, days, last)
        if term and not one.reason:
            yield term[1], one.told_on
        last = one.told_on
    stands = standing(agreement, days, today)
    if stands.status is FeedbackStatus.LATE and stands.due:
        yield stands.due, None


def _over(agreement: FeedbackAgreement, days: Anchors) -> str:
    stopped = days.ended_on and agreement.moment in _WHILE_HELPED
    return "Deze hulp is gestopt." if stopped else ""


def _term(
    agreement: FeedbackAgreement, days: Anchors, last: date | None
) -> tuple[date, date] | None:
    if agreement.by and last is None:
        due = working_day_from(agreement.by)
        return due - _AHEAD, due
    start = _FROM[agreement.moment](days)
    if start is None:
        return None
    weeks = timedelta(weeks=agreement.weeks)
    if agreement.moment is Moment.ENDING:
        due = working_day_from(start - weeks)
        return due - _AHEAD, due
    if repeats(agreement):
        due = working_day_from(max(start, last or start) + weeks)
        return due - _AHEAD, due
    return start, working_days_after(start, agreement.days)
