"""The plan is closed, or opened again."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.domain.closing import (
    ClosingTold,
    Decision,
    PlanClosing,
    decide,
    fill_closing,
    reopen,
)
from wijkteam_desk.domain.course import check_closing
from wijkteam_desk.domain.involvement import AT_WORK
from wijkteam_desk.domain.plan import goes_on
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.evaluation_loaders import closings_of, evaluations_of
from wijkteam_desk.storage.involved_loaders import involved_of, organisations_named
from wijkteam_desk.storage.loaders import actions_of, plan_of, running_plan_of
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.version_loaders import versions_of

DRAFT_FORM = "close_plan"
"""What is being typed about the closing, about the household."""


def close_plan(
    work: Work, *, household_id: str, told: ClosingTold, decisions: Mapping[str, Decision]
) -> Changed:
    """Closes the plan; `decisions` by the id of each open action, of which none is left open.

    Whoever is at work then goes on without the wijkteam (R-4.9, `goes_on_without`). Refused as by
    `fill_closing`, `decide` and `check_closing` (DOMAIN 00.1), and where the family would have to
    call who is not to be approached.
    """
    plan = running_plan_of(work, household_id)
    if read_household(work, household_id=household_id).names_away(told.call, told.relapse):
        raise Refusal("Hier staat iemand die niet wordt benaderd. Kies wie het gezin dan wel belt.")
    days = [one.agreed_on for one in versions_of(work, household_id)]
    days += [one.held_on for one in evaluations_of(work, household_id)]
    days += [one.reopened_on or one.closed_on for one in closings_of(work, household_id)]
    open_actions = [one for one in actions_of(work, plan.id) if goes_on(one)]
    decide(open_actions, decisions)
    _go_on_without_team(work, household_id, told.closed_on)
    closing = PlanClosing(household_id=household_id, plan_id=plan.id, closed_on=told.closed_on)
    fill_closing(closing, told, max(days, default=told.closed_on), work.today)
    work.add(closing)
    plan.closed_on, plan.evaluate_on = told.closed_on, None
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=closing.id, entry=work.entry)


def goes_on_without(work: Work, *, household_id: str) -> tuple[str, ...]:
    """The organisations that work on without the wijkteam when the plan closes, by name."""
    courses = involved_of(work, household_id).courses
    places = {
        one.involvement.organisation_id for one in courses if one.stage(work.today) in AT_WORK
    }
    return tuple(one.name for one in organisations_named(work, places))


def _go_on_without_team(work: Work, household_id: str, closed_on: date) -> None:
    courses = involved_of(work, household_id).courses
    names = {
        one.id: one.name
        for one in organisations_named(work, {one.involvement.organisation_id for one in courses})
    }
    for course in courses:
        check_closing(course, names[course.involvement.organisation_id], work.today)
        if course.runs(work.today):
            course.involvement.without_team_on = closed_on


def reopen_plan(work: Work, *, household_id: str, reason: str) -> Changed:
    """Opens the closed plan again, as it was; refused without a reason or when it is open."""
    plan = plan_of(work, household_id)
    if plan.closed_on is None:
        raise Refusal("Dit plan is al open.")
    standing = (one for one in closings_of(work, household_id) if one.reopened_on is None)
    reopen(next(standing), reason, work.today)
    plan.closed_on = None
    for one in involved_of(work, household_id).involvements:
        one.without_team_on = None
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, entry=work.entry)
