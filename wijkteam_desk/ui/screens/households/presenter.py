"""Keeps the list of households up to date."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from wijkteam_desk.casework.list_households import (
    HouseholdLine,
    HouseholdOrder,
    called_households,
    household_lines,
    order_households,
)
from wijkteam_desk.ui.common.acts import Acts

FIRST = 30
"""So many lines come with the order: what is in sight at first."""


class HouseholdsShown(Protocol):
    """What the presenter asks of the view."""

    def show_households(self, order: HouseholdOrder) -> None:
        """Show these, the first ones whole."""

    def show_lines(self, lines: Sequence[HouseholdLine]) -> None:
        """Show these lines in their places."""

    def show_called(self, called: Mapping[str, tuple[str, str, str]]) -> None:
        """Filter by name, members and kenmerk of every household."""


class HouseholdsPresenter:
    """Loads the list whenever its place is shown, and more of it when that is asked for."""

    def __init__(self, view: HouseholdsShown, acts: Acts) -> None:
        self._view = view
        self._acts = acts

    def load(self) -> None:
        """Read the order of all households, and what is in sight of it."""
        self._acts.run(order_households, first=FIRST, then=self._view.show_households)

    def read_lines(self, ids: tuple[str, ...]) -> None:
        """Read these lines: they came into sight."""
        self._acts.run(household_lines, ids=ids, then=self._view.show_lines)

    def read_called(self) -> None:
        """Read what everybody is called: somebody types in the filter."""
        self._acts.run(called_households, then=self._view.show_called)
