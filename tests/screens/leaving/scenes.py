"""Help that stops, and the card about it, as the practice vault fills them. FICTIEF."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.screens.after.scenes import known
from tests.screens.household.on_screen import part
from tests.screens.pressing import press
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.casework.read_involvements import InvolvementsFile, read_involvements
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.leaving.view import LeavingView

Scene = Callable[[Look], QWidget]


class Practice(Protocol):
    """What a scene needs of the practice vault."""

    desk: Desk

    def household(self, look: Look, household_id: str = "", tab: str = "") -> Composer:
        """Open that household, or the first one."""

    def settled(self, composer: Composer) -> QWidget:
        """Give its window when nothing is under way."""


def leaving_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    return {
        "leaving-light": lambda look: _leaving(practice, look, "Korrelaar", "Thuiszorg"),
        "leaving-full": lambda look: _leaving(practice, look, "Vlierenberg", "Budgethulp"),
        "leaving-disagree": lambda look: _disagree(practice, look),
        "leaving-card": lambda look: _card(practice, look),
    }


def _opened(practice: Practice, look: Look, name: str, place: str) -> Composer:
    about = known(practice, name).household.id
    found: InvolvementsFile = practice.desk.perform(read_involvements, household_id=about).result()
    of = next(one for one in found.sheets if one.organisation.name.startswith(place))
    composer = practice.household(look, about)
    composer.around.leaving(of.course.involvement.id)
    practice.settled(composer)
    return composer


def _leaving(practice: Practice, look: Look, name: str, place: str) -> QWidget:
    return practice.settled(_opened(practice, look, name, place))


def _disagree(practice: Practice, look: Look) -> QWidget:
    composer = _opened(practice, look, "Vlierenberg", "GGZ")
    page = part(composer.window, LeavingView)
    told = {"family_view": "oneens", "family_why": "Ik slaap nog maar net weer."}
    page.restore({**told, "call": "De Luwteplaats, 078 000 22 33"})
    press(page, "Leg vast")
    return practice.settled(composer)


def _card(practice: Practice, look: Look) -> QWidget:
    composer = _opened(practice, look, "Vlierenberg", "Budgethulp")
    part(composer.window, LeavingView).card_asked.emit()
    for _ in range(20):
        practice.desk.aside(int).result()
        QCoreApplication.processEvents()
    return practice.settled(composer)
