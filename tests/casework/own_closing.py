"""How a plan is closed in tests. FICTIEF."""

from collections.abc import Callable
from typing import Any

from tests.casework.own_plan import Desk
from wijkteam_desk.casework.close_plan import close_plan
from wijkteam_desk.casework.read_evaluation import PlanEvaluation, read_evaluation
from wijkteam_desk.domain.closing import ClosingTold, Decision
from wijkteam_desk.domain.plan import ActionStatus

DONE = Decision(status=ActionStatus.DONE)
SAID = {
    "reason": "Het gaat goed.",
    "agreed_with": "Fatima en Mark",
    "relapse": "Bel zodra de post weer blijft liggen.",
    "call": "Ans, 078 000 56 78",
}


def do(desk: Desk, act: Callable[..., Any], **given: object) -> None:
    desk.store.perform(act, **given)


def read(desk: Desk) -> PlanEvaluation:
    return desk.store.perform(read_evaluation, household_id=desk.household)


def close(desk: Desk, *decisions: Decision, **said: Any) -> str:
    """Decides this of the open actions in their order; the entry of it."""
    told = ClosingTold(**{"closed_on": desk.today, **SAID, **said})
    actions = [one.id for one in read(desk).open_actions]
    done = desk.store.perform(
        close_plan,
        household_id=desk.household,
        told=told,
        decisions=dict(zip(actions, decisions, strict=False)),
    )
    return done.entry
