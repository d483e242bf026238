"""A plan that was agreed four weeks ago, to be evaluated. FICTIEF."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tests.casework.own_plan import YES, Desk, with_plan
from wijkteam_desk.casework.evaluate_plan import evaluate_plan
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.domain.evaluation import EvaluationTold, GoalTold, Outcome
from wijkteam_desk.domain.plan import ActionWords, GoalStatus
from wijkteam_desk.domain.told import told_of


@dataclass
class Meeting:
    """A plan that was agreed four weeks ago."""

    desk: Desk

    def read(self) -> PlanEvaluation:
        return self.desk.store.perform(read_evaluation, household_id=self.desk.household)

    @property
    def goals(self) -> tuple[str, ...]:
        return tuple(goal.id for goal in self.desk.read().file.goals)

    def evaluate(
        self,
        goal: GoalTold | None = None,
        *,
        held_on: date | None = None,
        outcome: Outcome = Outcome.CONTINUE,
        present: tuple[int, ...] = (0,),
        again: date | None = None,
    ) -> str:
        """All goals stand so; the entry of it."""
        told = goal or GoalTold(status=GoalStatus.RUNNING)
        done = self.desk.store.perform(
            evaluate_plan,
            household_id=self.desk.household,
            told=EvaluationTold(held_on=held_on or self.desk.today, outcome=outcome),
            present=tuple(self.desk.people[place] for place in present),
            goals=dict.fromkeys(self.goals, told),
            evaluate_on=again,
        )
        return done.entry

    def change_action(self, **told: object) -> None:
        action = self.desk.read().file.actions[0]
        was = told_of(action, ActionWords)
        words = ActionWords(**{**vars(was), **told})
        self.desk.store.perform(change_action, action_id=action.id, words=words, was=was)


def agreed_before(folder: Path) -> Meeting:
    """Four weeks ago."""
    desk = with_plan(folder)
    desk.agree(YES, on=desk.today - timedelta(weeks=4))
    return Meeting(desk)
