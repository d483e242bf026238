"""How the plan was evaluated and closed, as it travels in and out."""

from dataclasses import dataclass

from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.evaluation import Evaluation, GoalEvaluation


@dataclass(frozen=True, kw_only=True)
class Evaluated:
    """The rows of one household, in the order in which they point at each other."""

    evaluations: tuple[Evaluation, ...] = ()
    goals: tuple[GoalEvaluation, ...] = ()
    closings: tuple[PlanClosing, ...] = ()
