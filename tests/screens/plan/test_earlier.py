"""From a goal and from an action there is one quiet way to what stood there before. FICTIEF."""

from pytestqt.qtbot import QtBot

from tests.screens.household.on_screen import settle
from tests.screens.plan.on_screen import button, cards, press, rows, shown
from tests.screens.plan.open_plan import OpenPlan
from wijkteam_desk.casework.close_plan import close_plan
from wijkteam_desk.casework.set_action import DRAFT_FORM as ACTION
from wijkteam_desk.casework.set_goal import DRAFT_FORM as GOAL
from wijkteam_desk.domain.closing import ClosingTold, Decision
from wijkteam_desk.domain.plan import ActionStatus
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.view import PlanView

NAME = "Wat hier eerder stond"


def asked_in(view: PlanView, qtbot: QtBot) -> list[tuple[str, str]]:
    """What each of these buttons asks, first those of the goals, then those of the actions."""
    asked: list[tuple[str, str]] = []
    view.earlier_asked.connect(lambda form, about: asked.append((form, about)))
    settle()
    for place in (*cards(view), *rows(view)):
        press(qtbot, button(place, NAME))
    return asked


def test_each_goal_and_each_action_leads_to_its_own(
    plan: OpenPlan, qtbot: QtBot, look: Look
) -> None:
    del look
    view = shown(plan.filled(), qtbot)
    goals = {(GOAL, one.id) for one in plan.goals}
    actions = {(ACTION, one.id) for one in plan.actions}
    asked = asked_in(view, qtbot)
    assert (set(asked), len(asked)) == (goals | actions, len(goals) + len(actions))


def test_a_closed_plan_still_leads_there(plan: OpenPlan, qtbot: QtBot, look: Look) -> None:
    del look
    plan.filled()
    told = ClosingTold(
        closed_on=today(), reason="Klaar.", agreed_with="Fatima", relapse="Bel.", call="Ans"
    )
    done = {one.id: Decision(status=ActionStatus.DONE) for one in plan.actions}
    plan.store.perform(close_plan, household_id=plan.household_id, told=told, decisions=done)
    assert len(asked_in(shown(plan, qtbot), qtbot)) == len(plan.goals) + len(plan.actions)
