"""What was, is and is to be of all help of a household, along the days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.involvement import (
    AT_WORK,
    Involvement,
    InvolvementStep,
    Stage,
    copied,
    fill_step,
)
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.leaving import Leaving
from wijkteam_desk.domain.moving import moved

Period = tuple[date, date | None]
"""From the first day to the first day on which it is over; without the second it runs on."""


@dataclass(frozen=True, kw_only=True)
class Span:
    """So far it was, from this day until that; what is planned never begins before today."""

    step: InvolvementStep
    since: date
    until: date | None


@dataclass(frozen=True, kw_only=True)
class Lane:
    """One involvement, under the name of its organisation."""

    name: str
    course: Course


@dataclass(frozen=True, kw_only=True)
class Held:
    """Somebody has, or had, the casusregie until that day."""

    name: str
    since: date
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """The lanes in the order in which they are shown; `vacant`: nobody had the casusregie.

    Not `whole`: only what some may read, so that where nothing stands tells nothing.
    """

    today: date
    lanes: tuple[Lane, ...]
    held: tuple[Held, ...] = ()
    vacant: tuple[Period, ...] = ()
    whole: bool = True

    @property
    def named(self) -> tuple[str, ...]:
        """What each lane is called; with its question where two would be called the same."""
        names = [lane.name for lane in self.lanes]
        return tuple(
            f"{lane.name}: {lane.course.involvement.question}".removesuffix(": ")
            if names.count(lane.name) > 1
            else lane.name
            for lane in self.lanes
        )

    @property
    def idle(self) -> tuple[Period, ...]:
        """When nobody is or will be at work until the next begins; what is past helps nobody."""
        lanes = self.lanes if self.whole else ()
        worked = sorted(_worked(lanes, self.today), key=lambda one: one[0])
        return tuple((since, until) for since, until in _between(worked) if until > self.today)

    @property
    def doubled(self) -> tuple[Period, ...]:
        """When two had the casusregie at once."""
        return tuple(_doubled(sorted(self.held, key=lambda one: one.since)))

    @property
    def days(self) -> tuple[date, ...]:
        """Every day that is told somewhere, today too, in order."""
        lanes = (day for lane in self.lanes for day in _told_days(lane.course))
        held = (day for one in self.held for day in (one.since, one.until) if day)
        free = (day for period in self.vacant for day in period if day)
        return tuple(sorted({self.today, *lanes, *held, *free}))

    def lane_of(self, step_id: str) -> Lane | None:
        """The lane in which that step stands."""
        return next((one for one in self.lanes if step_in(one.course, step_id)), None)

    def with_step(self, step_id: str, to: date) -> "Timeline":
        """The same as if that step were on that day; whether it can be, is not asked here."""
        lanes = tuple(replace(lane, course=_moved(lane.course, step_id, to)) for lane in self.lanes)
        return replace(self, lanes=lanes)


def only_days(course: Course) -> Course:
    """The same with its days and none of its words: for who may know when, and read why apart."""
    of = course.involvement
    home, key = of.household_id, of.id
    end = course.joining.end_expected if course.joining else None
    ember = course.leaving.ember_until if course.leaving else None
    steps = tuple(copied(one) for one in course.steps)
    for step in steps:
        step.word = ""
    granted = tuple(
        Beschikking(
            household_id=home, involvement_id=key, starts_on=one.starts_on, ends_on=one.ends_on
        )
        for one in course.beschikkingen
    )
    return Course(
        involvement=Involvement(id=key, household_id=home, organisation_id=of.organisation_id),
        steps=steps,
        joining=Joining(household_id=home, involvement_id=key, end_expected=end),
        leaving=Leaving(household_id=home, involvement_id=key, ember_until=ember),
        beschikkingen=granted,
    )


def step_in(course: Course, step_id: str) -> InvolvementStep | None:
    """The step with that id."""
    return next((one for one in course.steps if one.id == step_id), None)


def spans(course: Course, today: date) -> tuple[Span, ...]:
    """How far it was from when until when: what happened, then what is planned."""
    steps = (*course.happened, *course.planned)
    begins = [max(one.since, today) if one.planned else one.since for one in steps]
    ends = [*begins[1:], _end(course, steps[-1], today)]
    return tuple(
        Span(step=step, since=since, until=until)
        for step, since, until in zip(steps, begins, ends, strict=True)
    )


def _end(course: Course, last: InvolvementStep, today: date) -> date | None:
    """When the last one is over, as far as that was agreed."""
    if last.stage is Stage.EMBER:
        return course.leaving.ember_until if course.leaving else None
    agreed = course.joining and course.joining.end_expected
    ahead = max(today, last.since)
    return agreed if last.stage in AT_WORK and agreed and agreed > ahead else None


def _worked(lanes: Sequence[Lane], today: date) -> Iterator[tuple[date, date]]:
    for lane in lanes:
        for span in spans(lane.course, today):
            if span.step.stage in AT_WORK:
                yield span.since, span.until or date.max


def _between(worked: Sequence[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    last = worked[0][1] if worked else date.max
    for since, until in worked[1:]:
        if since > last:
            yield last, since
        last = max(last, until)


def _doubled(held: Sequence[Held]) -> Iterator[Period]:
    last: date | None = held[0].until or date.max if held else None
    for one in held[1:]:
        if last and one.since < last:
            until = min(last, one.until or date.max)
            yield one.since, None if until == date.max else until
        last = max(last or date.min, one.until or date.max)


def _told_days(course: Course) -> Iterator[date]:
    yield from (one.since for one in course.steps)
    yield from (one.ends_on for one in course.beschikkingen if one.ends_on)
    if course.leaving and course.leaving.ember_until:
        yield course.leaving.ember_until


def _moved(course: Course, step_id: str, to: date) -> Course:
    if step_in(course, step_id) is None:
        return course
    steps = tuple(copied(one) for one in course.steps)
    for step in steps:
        if step.id == step_id:
            fill_step(step, moved(step, to))
    return replace(course, steps=steps)
