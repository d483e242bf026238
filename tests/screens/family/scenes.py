"""Gezin en netwerk in its states. All persons are FICTIEF."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from tests.screens.household.on_screen import part
from tests.screens.pressing import press
from tests.unit.pictures.large_family import TODAY, large_family
from wijkteam_desk.app.compose import Composer
from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.screens.family.view import FamilyView
from wijkteam_desk.ui.screens.overview.view import OverviewView

Scene = Callable[[Look], QWidget]
VLIERENBERG = 2


class Practice(Protocol):
    """What a scene needs of the practice vault."""

    def nth_household(self, look: Look, place: int) -> Composer:
        """Open that household of the list."""

    def settled(self, composer: Composer) -> QWidget:
        """Give its window when nothing is under way."""


class Scenes:
    """The page about one household of the practice vault."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    def drawn(self, look: Look) -> QWidget:
        return self._practice.settled(self._opened(look)[0])

    def large(self, look: Look) -> QWidget:
        composer, view = self._opened(look)
        view.show_family(large_family(), TODAY)
        return self._practice.settled(composer)

    def network(self, look: Look) -> QWidget:
        composer, view = self._opened(look)
        view.show_family(large_family(), TODAY)
        view.drawings[Drawing.KIN].hide()
        return self._practice.settled(composer)

    def form(self, look: Look) -> QWidget:
        composer, view = self._opened(look)
        press(view, "Iemand uit het netwerk")
        return self._practice.settled(composer)

    def known(self, look: Look) -> QWidget:
        composer, view = self._opened(look)
        picture = view.drawings[Drawing.NETWORK].picture
        person = next(one for one in picture.spots if one.heard.startswith("Truus"))
        picture.chosen.emit(person.id)
        return self._practice.settled(composer)

    def tie(self, look: Look) -> QWidget:
        composer, view = self._opened(look)
        press(view, "Trek een lijn")
        picture = view.drawings[Drawing.NETWORK].picture
        picture.tied.emit(picture.spots[-1].id, picture.spots[0].id)
        return self._practice.settled(composer)

    def paper(self, look: Look) -> QWidget:
        composer, view = self._opened(look)
        press(view, "Op papier")
        return self._practice.settled(composer)

    def _opened(self, look: Look) -> tuple[Composer, FamilyView]:
        composer = self._practice.nth_household(look, VLIERENBERG)
        part(composer.window, OverviewView).family_asked.emit()
        self._practice.settled(composer)
        return composer, part(composer.window, FamilyView)


def family_scenes(practice: Practice) -> dict[str, Scene]:
    """The scenes by name."""
    scenes = Scenes(practice)
    return {
        "family": scenes.drawn,
        "family-twelve": scenes.large,
        "family-fifteen": scenes.network,
        "family-person-new": scenes.form,
        "family-person": scenes.known,
        "family-tie": scenes.tie,
        "family-paper": scenes.paper,
    }
