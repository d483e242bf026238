"""The plan as the pages show it on which it is evaluated and closed."""

from dataclasses import dataclass
from functools import cached_property

from wijkteam_desk.casework.close_plan import goes_on_without
from wijkteam_desk.casework.read_feedback import open_feedback
from wijkteam_desk.casework.read_versions import PlanVersions, read_versions
from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.evaluation import GoalEvaluation
from wijkteam_desk.domain.plan import Action, goes_on
from wijkteam_desk.domain.review import Review
from wijkteam_desk.storage.evaluation_loaders import closings_of, goal_evaluations_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class PlanEvaluation:
    """The versions, the meeting as it is prepared (none without a version), and what was before.

    `goals`: how each stood, by the id of the evaluation; `closings`: the first one first;
    `without_team`: the organisations that work on when the plan closes, or since it is;
    `open_feedback`: what it would leave behind (R-4.9).
    """

    versions: PlanVersions
    review: Review | None
    goals: dict[str, tuple[GoalEvaluation, ...]]
    closings: tuple[PlanClosing, ...]
    without_team: tuple[str, ...]
    open_feedback: tuple[str, ...]

    @cached_property
    def open_actions(self) -> tuple[Action, ...]:
        """What still goes on."""
        return tuple(one for one in self.versions.file.actions if goes_on(one))


def read_evaluation(work: Work, *, household_id: str) -> PlanEvaluation:
    """Loads it."""
    versions = read_versions(work, household_id=household_id)
    rows = goal_evaluations_of(work, household_id)
    return PlanEvaluation(
        versions=versions,
        review=_review(work, versions),
        goals={
            one.id: tuple(row for row in rows if row.evaluation_id == one.id)
            for one in versions.evaluations
        },
        closings=tuple(closings_of(work, household_id)),
        without_team=goes_on_without(work, household_id=household_id),
        open_feedback=open_feedback(work, household_id=household_id),
    )


def _review(work: Work, plan: PlanVersions) -> Review | None:
    if plan.newest is None:
        return None
    return Review(
        version=plan.newest,
        agreed=plan.agreed,
        actions=plan.file.actions,
        changes=plan.changes,
        conversations=plan.file.conversations,
        evaluated_on=plan.standing.evaluated_on,
        today=work.today,
    )
