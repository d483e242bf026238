"""The plan is evaluated: the meeting is kept, with how each goal stands and how it goes on."""

from collections.abc import Container, Mapping
from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.evaluation import (
    Evaluation,
    EvaluationTold,
    GoalEvaluation,
    GoalTold,
    check_meeting,
    fill_goal_evaluation,
    fill_meeting,
    next_day,
)
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.plan import Goal
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.evaluation_loaders import evaluations_of, goal_evaluations_of
from wijkteam_desk.storage.loaders import goals_of, members_among, running_plan_of
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.version_loaders import versions_of

DRAFT_FORM = "evaluate_plan"
"""What is being typed about the meeting, about the household."""


def evaluate_plan(
    work: Work,
    *,
    household_id: str,
    told: EvaluationTold,
    present: tuple[str, ...],
    goals: Mapping[str, GoalTold],
    evaluate_on: date | None,
) -> Changed:
    """Keeps the meeting; the plan goes on as was said there, or at a later one.

    `present`: ids of members; `goals`: by id, every goal of the plan. `evaluate_on`: when the plan
    is looked at again, or that nobody knows yet (R-1.13). Refused while a goal is missing, and as
    by `check_meeting`, `fill_meeting`, `next_day` and `fill_goal_evaluation`.
    """
    plan = running_plan_of(work, household_id)
    versions = versions_of(work, household_id)
    version = check_meeting(told, versions[-1] if versions else None, work.today)
    known = goals_of(work, plan.id)
    if {goal.id for goal in known} != goals.keys():
        raise Refusal("De doelen in het plan zijn intussen veranderd. Kijk nog eens wat er staat.")
    members = _named(work, household_id, {*present, *(one.view_of for one in goals.values())})
    again = next_day(told.outcome, evaluate_on, work.today)
    later = {one.id for one in evaluations_of(work, household_id) if one.held_on > told.held_on}
    if not later:
        plan.evaluate_on = again
    evaluation = Evaluation(
        household_id=household_id,
        version_id=version.id,
        held_on=told.held_on,
        outcome=told.outcome,
    )
    fill_meeting(evaluation, told, [one for one in members if one.id in present])
    work.add(evaluation)
    work.session.flush()
    told_of = {goal: goals[goal.id] for goal in known}
    _keep(work, evaluation, told_of)
    _let_stand(work, household_id, later, told_of)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=evaluation.id, entry=work.entry)


def _named(work: Work, household_id: str, who: set[str | None]) -> list[Member]:
    named = tuple(one for one in who if one)
    refuse_to_approach(protections_of(work, household_id), named)
    return members_among(work, household_id, named)


def _keep(work: Work, evaluation: Evaluation, goals: Mapping[Goal, GoalTold]) -> None:
    for position, (goal, told) in enumerate(goals.items(), start=1):
        row = GoalEvaluation(
            household_id=evaluation.household_id,
            evaluation_id=evaluation.id,
            position=position,
            of=goal.id,
            words=goal.own_words,
            good_when=goal.good_when,
            whose=",".join(member.id for member in goal.for_members),
            status=told.status,
        )
        fill_goal_evaluation(row, told)
        work.add(row)


def _let_stand(
    work: Work, household_id: str, later: Container[str], goals: Mapping[Goal, GoalTold]
) -> None:
    rows = goal_evaluations_of(work, household_id)
    looked_at = {row.of for row in rows if row.evaluation_id in later}
    for goal, told in goals.items():
        if goal.id not in looked_at:
            goal.status = told.status
