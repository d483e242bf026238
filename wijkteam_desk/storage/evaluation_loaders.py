"""Named loaders of how the plan was evaluated and closed."""

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.evaluation import Evaluation, GoalEvaluation
from wijkteam_desk.storage.unit_of_work import Work


def evaluations_of(work: Work, household_id: str) -> list[Evaluation]:
    """The evaluations with who was there, the first one first."""
    found = (
        select(Evaluation)
        .where(Evaluation.household_id == household_id)
        .order_by(Evaluation.held_on, Evaluation.id)
        .options(selectinload(Evaluation.present))
    )
    return list(work.session.scalars(found))


def goal_evaluations_of(work: Work, household_id: str) -> list[GoalEvaluation]:
    """How each goal stood at each of them, in order within each."""
    found = select(GoalEvaluation).where(GoalEvaluation.household_id == household_id)
    ordered = found.order_by(GoalEvaluation.evaluation_id, GoalEvaluation.position)
    return list(work.session.scalars(ordered))


def closings_of(work: Work, household_id: str) -> list[PlanClosing]:
    """Every closing of the plan, the first one first."""
    found = select(PlanClosing).where(PlanClosing.household_id == household_id)
    return list(work.session.scalars(found.order_by(PlanClosing.closed_on, PlanClosing.id)))
