"""Keeps the list of households up to date."""

from collections.abc import Sequence
from typing import Protocol

from wijkteam_desk.casework.list_households import HouseholdLine, list_households
from wijkteam_desk.ui.common.acts import Acts


class HouseholdsShown(Protocol):
    """What the presenter asks of the view."""

    def show_households(self, lines: Sequence[HouseholdLine]) -> None:
        """Show these lines."""


class HouseholdsPresenter:
    """Loads the list whenever its place is shown."""

    def __init__(self, view: HouseholdsShown, acts: Acts) -> None:
        self._view = view
        self._acts = acts

    def load(self) -> None:
        """Read all households and show them."""
        self._acts.run(list_households, then=self._view.show_households)
