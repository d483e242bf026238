"""How the plan reads, and the full plan. All persons are FICTIEF."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.household.states import Practice
from tests.screens.pressing import press
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.household import Relation, WhoIsWho
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.plan.view import PlanView

Scene = Callable[[Look], QWidget]
OFFICE = (
    "Betrokkene dient ten behoeve van de continuering van de maatwerkvoorziening de benodigde "
    "informatie omtrent de financiële situatie aan te leveren bij de desbetreffende instantie, "
    "alsmede een kopie van de beschikking"
)


def plan_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; one household is made for them."""
    stiff = _stiff(practice.desk)
    return {
        "plan-reads": lambda look: _reads(practice, look, stiff),
        "plan-full": lambda look: _full(practice, look, practice.household_ids[-1]),
        "plan-full-empty": lambda look: _full(practice, look, stiff),
        "plan-reads-demo": lambda look: _reads(practice, look, practice.household_id),
    }


def _reads(practice: Practice, look: Look, household_id: str) -> QWidget:
    composer = practice.household(look, household_id)
    part(composer.window, HouseholdView).show_tab("plan")
    press(composer.window, "Leest dit makkelijk?")
    return practice.settled(composer)


def _full(practice: Practice, look: Look, household_id: str) -> QWidget:
    composer = practice.household(look, household_id)
    part(composer.window, HouseholdView).show_tab("plan")
    if not part(composer.window, PlanView).full.above.isVisible():
        press(composer.window, "Volledig plan")
    return practice.settled(composer)


def _stiff(desk: Desk) -> str:
    who = (WhoIsWho(given_name="Imre", family_name="Klapwijk", relation=Relation.PARENT),)
    made = desk.perform(make_household, name="Klapwijk", members=who).result()
    own, good = "Ik wil participeren op mijn manier.", "er sprake is van meer zelfredzaamheid"
    words = GoalWords(own_words=own, good_when=good)
    goal = desk.perform(add_goal, household_id=made.household_id, words=words).result().made
    for what in ("De post sorteren", "Indicatie aanvragen d.m.v. een gesprek", OFFICE):
        action = ActionWords(what=what, goal_id=goal)
        desk.perform(add_action, household_id=made.household_id, words=action).result()
    loose = ActionWords(what="We evalueren dit z.s.m. met de casemanager")
    desk.perform(add_action, household_id=made.household_id, words=loose).result()
    return made.household_id
