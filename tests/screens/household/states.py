"""The states of a household that the demo households are not in. All persons are FICTIEF."""

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from PySide6.QtWidgets import QWidget

from tests.household_store import FAMILY
from tests.screens.household.on_screen import part
from tests.screens.pressing import line, press
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.places import HOUSEHOLDS
from wijkteam_desk.casework.assign_regie import assign_regie
from wijkteam_desk.casework.list_households import HouseholdOrder
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.casework.set_action import add_action
from wijkteam_desk.casework.set_goal import add_goal
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.plan import ActionWords, GoalWords
from wijkteam_desk.domain.regie import RegieWords
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.households.view import HouseholdsView
from wijkteam_desk.ui.screens.overview.view import OverviewView
from wijkteam_desk.ui.screens.print_plan.view import PrintPlanView

Scene = Callable[[Look], QWidget]
TABS = ("overview", "talks", "plan", "regie")


class Practice(Protocol):
    """What a scene needs of the practice vault."""

    desk: Desk
    household_id: str
    household_ids: list[str]

    def window(self, look: Look) -> Composer:
        """Open the vault in a window."""

    def household(self, look: Look, household_id: str = "", tab: str = "") -> Composer:
        """Open that household, or the first one."""

    def settled(self, composer: Composer) -> QWidget:
        """Give its window when nothing is under way."""

    def print_plan(self, look: Look) -> QWidget:
        """Show the plan as it comes on paper."""


def state_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name; two more households are made for them."""
    begun, waiting = _begun(practice.desk), _waiting(practice.desk)
    return {
        "households-none": lambda look: _list(practice, look, none=True),
        "households-no-match": lambda look: _list(practice, look, none=False),
        **{f"begun-{tab}": _tab(practice, begun, tab) for tab in TABS},
        **{f"waiting-{tab}": _tab(practice, waiting, tab) for tab in ("overview", "plan", "regie")},
        "household-talks-form": _tab(practice, "", "talks", "Nieuw gesprek"),
        "household-name": _tab(practice, "", "overview", "Verander de naam"),
        "household-removed": lambda look: _removed(practice, look),
        "print-plan-busy": lambda look: _paper(practice, look, ""),
        "print-plan-refused": lambda look: _paper(practice, look, "Kies wie er meeleest."),
    }


def _begun(desk: Desk) -> str:
    made = desk.perform(make_household, name="De Wit", members=FAMILY).result()
    return made.household_id


def _waiting(desk: Desk) -> str:
    """A goal, an action of nobody without a day, and a deputy who should have been there."""
    household = desk.perform(make_household, name="Zonneveld", members=FAMILY[:1]).result()
    about = household.household_id
    goal = GoalWords(own_words="De post weer open durven maken.")
    made = desk.perform(add_goal, household_id=about, words=goal).result().made
    for what, under in (("De post in drie stapels leggen.", made), ("De huisarts bellen.", None)):
        words = ActionWords(what=what, goal_id=under)
        desk.perform(add_action, household_id=about, words=words).result()
    regie = RegieWords(
        started_on=today() - timedelta(days=30),
        reason="Kent het gezin.",
        agreed_with="Fatima",
        holder_coach=desk.author,
        deputy_due=today() - timedelta(days=3),
    )
    desk.perform(assign_regie, household_id=about, words=regie).result()
    return about


def _list(practice: Practice, look: Look, *, none: bool) -> QWidget:
    composer = practice.window(look)
    composer.window.show_place(HOUSEHOLDS)
    practice.settled(composer)
    if none:
        part(composer.window, HouseholdsView).show_households(HouseholdOrder(ids=(), first=()))
    else:
        line(composer.window, "Zoek op naam of kenmerk").setText("Qqq")
    return practice.settled(composer)


def _tab(practice: Practice, household_id: str, key: str, button: str = "") -> Scene:
    def scene(look: Look) -> QWidget:
        composer = practice.household(look, household_id)
        part(composer.window, HouseholdView).show_tab(key)
        window = practice.settled(composer)
        if button:
            press(window, button)
        return practice.settled(composer)

    return scene


def _removed(practice: Practice, look: Look) -> QWidget:
    composer = practice.household(look)
    part(composer.window, OverviewView).show_removed("Sem Oosterdonk", lambda: None)
    return practice.settled(composer)


def _paper(practice: Practice, look: Look, sentence: str) -> QWidget:
    window = practice.print_plan(look)
    view = part(window, PrintPlanView)
    view.show_busy()
    view.show_nothing(sentence)
    if not sentence:
        view.show_busy()
    return window
