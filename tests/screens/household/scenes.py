"""Every screen of the open vault, as the practice vault fills it. All persons are FICTIEF."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.after.scenes import after_scenes
from tests.screens.consent.scenes import consent_scenes
from tests.screens.family.scenes import family_scenes
from tests.screens.feedback.scenes import feedback_scenes
from tests.screens.history.scenes import history_scenes
from tests.screens.household.on_screen import part
from tests.screens.household.states import state_scenes
from tests.screens.involved.tab_scenes import involved_scenes
from tests.screens.leaving.scenes import leaving_scenes
from tests.screens.melding.scenes import melding_scenes
from tests.screens.members.scenes import member_scenes
from tests.screens.organisations.scenes import organisation_scenes
from tests.screens.plan.scenes import plan_scenes
from tests.screens.pressing import press
from tests.screens.protection.scenes import protection_scenes
from tests.screens.regie.scenes import regie_scenes
from tests.screens.share.scenes import share_scenes
from tests.screens.today.scenes import today_scenes
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.app.places import HOUSEHOLDS
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversations.view import ConversationsView
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.overview.view import OverviewView
from wijkteam_desk.ui.screens.regie.view import RegieView

Scene = Callable[[Look], QWidget]
ROUNDS = 8


@contextmanager
def practice_scenes(app: QApplication) -> Iterator[dict[str, Scene]]:
    """Open the practice vault for as long as its scenes are drawn."""
    desk, idle = open_practice(), Idle(app)
    try:
        yield all_scenes(Practice(desk, idle))
    finally:
        idle.stop()
        desk.close()
        forget_practice(desk.folder)


def all_scenes(practice: "Practice") -> dict[str, Scene]:
    """The scenes by name, of every screen of an open vault."""
    return {
        **practice.scenes(),
        **today_scenes(practice),
        **state_scenes(practice),
        **member_scenes(practice),
        **family_scenes(practice),
        **consent_scenes(practice),
        **share_scenes(practice),
        **feedback_scenes(practice),
        **protection_scenes(practice),
        **melding_scenes(practice),
        **after_scenes(practice),
        **plan_scenes(practice),
        **history_scenes(practice),
        **organisation_scenes(practice),
        **regie_scenes(practice),
        **leaving_scenes(practice),
        **involved_scenes(practice),
    }


class Practice:
    """The first household of the practice vault, in a window of its own for each scene."""

    def __init__(self, desk: Desk, idle: Idle) -> None:
        self.desk = desk
        self._idle = idle
        self.household_ids = [one.household_id for one in desk.perform(list_households).result()]
        self.household_id = self.household_ids[0]

    def scenes(self) -> dict[str, Scene]:
        """The scenes by name."""
        tabs = ("overview", "talks", "plan", "regie")
        return {
            "households": self._households,
            "new-household": self._new_household,
            **{f"household-{key}": self._on_tab(key) for key in tabs},
            "member": self._member,
            "member-new": self._new_member,
            "regie-form": self._regie_form,
            "practice-conversation": self._conversation,
            "before-talk": self._before,
            "talks-new": self._new_talk,
            "print-plan": self.print_plan,
        }

    def _households(self, look: Look) -> QWidget:
        window = self.window(look).window
        window.show_place(HOUSEHOLDS)
        self._settle()
        return window

    def window(self, look: Look) -> Composer:
        """Open the vault in a window."""
        composer = Composer(self.desk, look, self._idle, practice="Dit is de oefenkluis.")
        composer.window.resize(1366, 768)
        composer.window.show()
        self._settle()
        return composer

    def household(self, look: Look, household_id: str = "", tab: str = "") -> Composer:
        """Open that household, or the first one, and turn to that tab."""
        composer = self.window(look)
        composer.open_household(household_id or self.household_id)
        self._settle()
        if tab:
            part(composer.window, HouseholdView).show_tab(tab)
        return composer

    def nth_household(self, look: Look, place: int) -> Composer:
        """Open that household of the list as it was at first."""
        return self.household(look, self.household_ids[place])

    def _settle(self) -> None:
        """Wait for both threads of the vault, and for what the screen does with the answers."""
        for _ in range(ROUNDS):
            self.desk.perform(read_author).result()
            self.desk.aside(int).result()
            QCoreApplication.processEvents()

    def _new_household(self, look: Look) -> QWidget:
        composer = self.window(look)
        press(composer.window, "Nieuw huishouden")
        return self.settled(composer)

    def _on_tab(self, key: str) -> Scene:
        def scene(look: Look) -> QWidget:
            return self.settled(self.household(look, tab=key))

        return scene

    def _member(self, look: Look) -> QWidget:
        composer = self.household(look)
        file = self.desk.perform(read_household, household_id=self.household_id).result()
        part(composer.window, OverviewView).member_chosen.emit(file.members[0].id)
        return self.settled(composer)

    def _new_member(self, look: Look) -> QWidget:
        composer = self.household(look)
        part(composer.window, OverviewView).member_asked.emit()
        return self.settled(composer)

    def _regie_form(self, look: Look) -> QWidget:
        composer = self.household(look, tab="regie")
        part(composer.window, RegieView).begin()
        return self.settled(composer)

    def _conversation(self, look: Look) -> QWidget:
        composer = self.household(look)
        file = self.desk.perform(read_household, household_id=self.household_id).result()
        composer.open_conversation(file.conversations[0].id)
        return self.settled(composer)

    def _planned(self) -> str:
        """A household with a talk to come."""
        named = self.desk.perform(list_households).result()
        return next(one.household_id for one in named if one.name == "Vlierenberg")

    def _before(self, look: Look) -> QWidget:
        composer = self.household(look, self._planned(), "talks")
        file = self.desk.perform(read_household, household_id=self._planned()).result()
        part(composer.window, ConversationsView).planned_chosen.emit(file.planned[0].id)
        return self.settled(composer)

    def _new_talk(self, look: Look) -> QWidget:
        composer = self.household(look, self._planned(), "talks")
        part(composer.window, ConversationsView).begin()
        return self.settled(composer)

    def print_plan(self, look: Look) -> QWidget:
        """Show the plan as it comes on paper."""
        composer = self.household(look)
        press(composer.window, "Plan op papier")
        return self.settled(composer)

    def settled(self, composer: Composer) -> QWidget:
        """Give its window when nothing is under way."""
        self._settle()
        return composer.window
