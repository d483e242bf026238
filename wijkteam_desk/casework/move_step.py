"""How far an involvement is: a step is taken, planned, confirmed, moved, or was a mistake."""

from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.involvement import (
    InvolvementStep,
    StepTold,
    check_history,
    fill_step,
    take,
)
from wijkteam_desk.domain.moving import moved
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import steps_of
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "involvement_step"
"""A new step or another day, about the involvement."""


def take_step(work: Work, *, involvement_id: str, told: StepTold) -> Changed:
    """Adds a step that was taken, or is planned; refused in an order that cannot be.

    A step that was taken confirms the plan of the same stage; plans that mean nothing any more
    go (`take`).
    """
    made = put_step(work, involvement_id, told)
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=made.household_id, made=made.id, entry=work.entry)


def move_step(work: Work, *, step_id: str, to: date, was: date) -> Changed:
    """Moves a step to another day; what follows tells `consequences` beforehand.

    Refused when stale (`was`: the day it had), and in an order that cannot be.
    """
    step = work.one(InvolvementStep, step_id)
    still(step.since, was)
    fill_step(step, moved(step, to))
    check_history(steps_of(work, step.involvement_id), work.today)
    drop_draft(work, form=DRAFT_FORM, about=step.involvement_id)
    return Changed(household_id=step.household_id, made=step.id, entry=work.entry)


def confirm_step(work: Work, *, step_id: str, on: date, word: str = "") -> Changed:
    """What was planned was done, on that day: now it counts."""
    step = work.one(InvolvementStep, step_id)
    if not step.planned:
        raise Refusal("Deze stap is al gezet.")
    told = StepTold(stage=step.stage, since=on, word=word or step.word)
    put_step(work, step.involvement_id, told)
    return Changed(household_id=step.household_id, made=step.id, entry=work.entry)


def drop_step(work: Work, *, step_id: str) -> Changed:
    """Takes out a plan that is off, or a step noted by mistake; the first one stays."""
    step = work.one(InvolvementStep, step_id)
    left = [one for one in steps_of(work, step.involvement_id) if one.id != step_id]
    check_history(left, work.today)
    work.session.delete(step)
    return Changed(household_id=step.household_id, entry=work.entry)


def put_step(work: Work, involvement_id: str, told: StepTold) -> InvolvementStep:
    """The step, kept; as by `take`. Part of acts."""
    known = steps_of(work, involvement_id)
    fresh = InvolvementStep(
        household_id=known[0].household_id,
        involvement_id=involvement_id,
        stage=told.stage,
        since=told.since,
    )
    step, gone = take(known, fresh, told, work.today)
    for one in gone:
        work.session.delete(one)
    if step is fresh:
        work.add(step)
    return step
