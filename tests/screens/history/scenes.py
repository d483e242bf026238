"""What a goal and an action said before. All persons are FICTIEF."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from tests.household_store import FAMILY
from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from wijkteam_desk.casework.introduce_coach import introduce_coach
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.set_action import DRAFT_FORM as ACTION
from wijkteam_desk.casework.set_action import add_action, change_action
from wijkteam_desk.casework.set_goal import DRAFT_FORM as GOAL
from wijkteam_desk.casework.set_goal import add_goal, change_goal
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import ActionStatus, ActionWords, GoalWords
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.plan.view import PlanView

Scene = Callable[[Look], QWidget]


def history_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; one household is made for them."""
    household_id, goal, action = _rewritten(practice.desk)

    def scene(form: str, about: str) -> Scene:
        def drawn(look: Look) -> QWidget:
            composer = practice.household(look, household_id, "plan")
            part(composer.window, PlanView).earlier_asked.emit(form, about)
            return practice.settled(composer)

        return drawn

    return {"history-goal": scene(GOAL, goal), "history-action": scene(ACTION, action)}


def _rewritten(desk: Desk) -> tuple[str, str, str]:
    """A household, a goal and an action of it that changed now and then."""
    made = desk.perform(make_household, name="Grevenstein", members=FAMILY).result()
    about = made.household_id
    fatima = desk.perform(read_household, household_id=about).result().members[0].id
    goals = _goals()
    goal = desk.perform(add_goal, household_id=about, words=goals[0]).result().made
    noor = desk.author
    imre = desk.perform(introduce_coach, name="Imre Vos", team="wijkteam Blokweer").result().id
    for was, words in pairwise(goals):
        desk.become(imre if was is goals[0] else noor)
        desk.perform(change_goal, goal_id=goal, words=words, was=was).result()
    actions = _actions(goal, fatima, imre)
    action = desk.perform(add_action, household_id=about, words=actions[0]).result().made
    for past, told in pairwise(actions):
        desk.perform(change_action, action_id=action, words=told, was=past).result()
    return about, goal, action


def _goals() -> list[GoalWords]:
    first = GoalWords(own_words="Wij willen van de schulden af.", life_domain=LifeDomain.MONEY)
    second = replace(first, own_words="De post geeft geen angst meer.", good_when="de bus leeg is")
    good = (
        "alle post van deze week open is, in drie stapels ligt, en Fatima weet welke brief"
        " deze week nog een antwoord nodig heeft en wie haar daarbij helpt"
    )
    third = replace(second, good_when=good)
    return [first, second, third, replace(third, own_words="Ik wil de post weer open durven doen.")]


def _actions(goal: str, fatima: str, imre: str) -> list[ActionWords]:
    first = ActionWords(what="Post sorteren", goal_id=goal, owner_coach=imre)
    second = replace(first, due=today() + timedelta(days=6))
    third = replace(second, owner_coach=None, owner_member=fatima)
    failed = replace(third, status=ActionStatus.FAILED)
    return [
        *(first, second, third, failed),
        replace(failed, reason="De bakken waren er nog niet."),
        replace(third, what="De post in drie stapels leggen", rhythm="elke dinsdag", due=None),
    ]
