"""Every screen of the open vault, as the practice vault fills it. All persons are FICTIEF."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.screens.pressing import press
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.app.idle import Idle
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import read_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.practice import forget_practice, open_practice
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.household.view import HouseholdView
from wijkteam_desk.ui.screens.overview.view import OverviewView
from wijkteam_desk.ui.screens.regie.view import RegieView

W = TypeVar("W", bound=QWidget)
Scene = Callable[[Look], QWidget]
ROUNDS = 8


@contextmanager
def practice_scenes(app: QApplication) -> Iterator[dict[str, Scene]]:
    """Open the practice vault for as long as its scenes are drawn."""
    desk, idle = open_practice(), Idle(app)
    try:
        yield _Practice(desk, idle).scenes()
    finally:
        idle.stop()
        desk.close()
        forget_practice(desk.folder)


class _Practice:
    """The first household of the practice vault, in a window of its own for each scene."""

    def __init__(self, desk: Desk, idle: Idle) -> None:
        self._desk = desk
        self._idle = idle
        self._id = desk.perform(list_households).result()[0].household_id

    def scenes(self) -> dict[str, Scene]:
        """The scenes by name."""
        tabs = ("overview", "talks", "plan", "regie")
        return {
            "households": lambda look: self._window(look).window,
            "new-household": self._new_household,
            **{f"household-{key}": self._on_tab(key) for key in tabs},
            "member": self._member,
            "member-new": self._new_member,
            "regie-form": self._regie_form,
            "practice-conversation": self._conversation,
            "print-plan": self._print_plan,
        }

    def _window(self, look: Look) -> Composer:
        composer = Composer(self._desk, look, self._idle, practice=True)
        composer.window.resize(1366, 768)
        composer.window.show()
        self._settle()
        return composer

    def _household(self, look: Look) -> Composer:
        composer = self._window(look)
        composer.open_household(self._id)
        self._settle()
        return composer

    def _settle(self) -> None:
        """Wait for both threads of the vault, and for what the screen does with the answers."""
        for _ in range(ROUNDS):
            self._desk.perform(list_households).result()
            self._desk.aside(int).result()
            QCoreApplication.processEvents()

    def _new_household(self, look: Look) -> QWidget:
        composer = self._window(look)
        press(composer.window, "Nieuw huishouden")
        return self._settled(composer)

    def _on_tab(self, key: str) -> Scene:
        def scene(look: Look) -> QWidget:
            composer = self._household(look)
            _part(composer, HouseholdView).show_tab(key)
            return self._settled(composer)

        return scene

    def _member(self, look: Look) -> QWidget:
        composer = self._household(look)
        file = self._desk.perform(read_household, household_id=self._id).result()
        _part(composer, OverviewView).member_chosen.emit(file.members[0].id)
        return self._settled(composer)

    def _new_member(self, look: Look) -> QWidget:
        composer = self._household(look)
        _part(composer, OverviewView).member_asked.emit()
        return self._settled(composer)

    def _regie_form(self, look: Look) -> QWidget:
        composer = self._household(look)
        _part(composer, HouseholdView).show_tab("regie")
        _part(composer, RegieView).begin()
        return self._settled(composer)

    def _conversation(self, look: Look) -> QWidget:
        composer = self._household(look)
        file = self._desk.perform(read_household, household_id=self._id).result()
        composer.open_conversation(file.conversations[0].id)
        return self._settled(composer)

    def _print_plan(self, look: Look) -> QWidget:
        composer = self._household(look)
        press(composer.window, "Plan op papier")
        return self._settled(composer)

    def _settled(self, composer: Composer) -> QWidget:
        self._settle()
        return composer.window


def _part(composer: Composer, kind: type[W]) -> W:
    part = composer.window.findChild(kind)
    assert isinstance(part, kind)
    return part
