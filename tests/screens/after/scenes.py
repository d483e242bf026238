"""What follows from a conversation, as the practice vault fills it. All persons are FICTIEF."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.pressing import press
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.conversation.view import ConversationView
from wijkteam_desk.ui.screens.reading.view import ReadingView

Scene = Callable[[Look], QWidget]


class Practice(Protocol):
    """What a scene needs of the practice vault."""

    desk: Desk

    def household(self, look: Look, household_id: str = "") -> Composer:
        """Open that household, or the first one."""

    def settled(self, composer: Composer) -> QWidget:
        """Give its window when nothing is under way."""


def after_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    return {
        "reading-list": lambda look: _reading(practice, look),
        "reading-one": lambda look: _reading(practice, look, "Begin met lezen"),
        "reading-whole": lambda look: _reading(
            practice, look, "Begin met lezen", "Alles op één bladzijde"
        ),
        "reading-correct": lambda look: _reading(
            practice, look, "Begin met lezen", "Dit klopt niet, verbeter het"
        ),
        "reading-hidden": lambda look: _hidden(practice, look),
    }


def known(practice: Practice, name: str) -> HouseholdFile:
    """The household of that name."""
    lines = practice.desk.perform(list_households).result()
    about = next(line.household_id for line in lines if line.name == name)
    return practice.desk.perform(read_household, household_id=about).result()


def _reading(practice: Practice, look: Look, *presses: str) -> QWidget:
    file = known(practice, "Vlierenberg")
    composer = practice.household(look, file.household.id)
    composer.open_conversation(file.conversations[-1].id)
    practice.settled(composer)
    part(composer.window, ConversationView).reading_asked.emit()
    for name in ("Vink alles aan", *presses):
        practice.settled(composer)
        press(composer.window, name)
    return practice.settled(composer)


def _hidden(practice: Practice, look: Look) -> QWidget:
    window = _reading(practice, look, "Begin met lezen")
    part(window, ReadingView).hide_asked.emit()
    return window
