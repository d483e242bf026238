"""What follows when a step is moved to another day, told before it is done."""

from collections.abc import Iterator
from datetime import date

from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.involvement import (
    AT_WORK,
    Exact,
    InvolvementStep,
    Stage,
    StepTold,
    check_history,
    copied,
    fill_step,
)


def moved(step: InvolvementStep, to: date) -> StepTold:
    """What the step tells on that day; a day that somebody points at is exact."""
    return StepTold(
        stage=step.stage, since=to, exact=Exact.DAY, planned=step.planned, word=step.word
    )


def consequences(course: Course, step_id: str, to: date, today: date) -> tuple[str, ...]:
    """The sentences to show before `move_step`; refused where the order cannot be."""
    steps = [copied(one) for one in course.steps]
    step = next(one for one in steps if one.id == step_id)
    fill_step(step, moved(step, to))
    check_history(steps, today)
    return tuple(
        sentence
        for tells in (_granted, _agreed, _borne, _checked)
        for sentence in tells(course, step)
    )


def _granted(course: Course, step: InvolvementStep) -> Iterator[str]:
    granted = course.granted
    if granted is None:
        return
    until = granted.ends_on
    if step.stage is Stage.LEFT and until and step.since < until:
        yield f"De beschikking loopt tot {full_date(until)} en eindigt dan eerder."
    if step.stage is Stage.LEFT and until and step.since > until:
        yield f"De beschikking eindigt al op {full_date(until)}. Vraag op tijd verlenging."
    if step.stage in AT_WORK and step.since < granted.starts_on:
        yield f"De beschikking begint pas op {full_date(granted.starts_on)}."


def _agreed(course: Course, step: InvolvementStep) -> Iterator[str]:
    end = course.joining and course.joining.end_expected
    if end and step.stage is Stage.LEFT and step.since != end:
        yield f"Afgesproken was tot {full_date(end)}. Pas ook die afspraak aan."


def _borne(course: Course, step: InvolvementStep) -> Iterator[str]:
    until = course.waiting and course.waiting.tenable_until
    if until and step.stage is Stage.ACTIVE and step.since > until:
        yield f"Thuis is het vol te houden tot {full_date(until)}. Regel hulp voor daarna."


def _checked(course: Course, step: InvolvementStep) -> Iterator[str]:
    left = sorted(one.due for one in course.checks if one.done_on is None)
    if left and step.stage is Stage.LEFT:
        yield f"De controle daarna blijft staan op {full_date(left[0])}."
