"""Shows how each toestemming stands once the tab is in front; knows no Qt."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_consents import ConsentsFile, read_consents
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.screens.consent.matrix import Matrix, matrix_of


class TabShown(Protocol):
    """What the presenter asks of the tab."""

    def show_matrix(self, matrix: Matrix) -> None:
        """Show the table, or how one begins."""

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""


class ConsentTabPresenter:
    """Reads once the tab is in front, and each time the household changes while it is."""

    def __init__(
        self, view: TabShown, acts: Acts, policy: Policy, shown: Callable[[int], None]
    ) -> None:
        """`shown` is told how many questions wait for somebody."""
        self._view, self._acts, self._policy, self._shown = view, acts, policy, shown
        self._id = ""
        self._in_front = False

    def show(self, file: HouseholdFile) -> None:
        """Show this household."""
        self._id = file.household.id
        self._read()

    def turn(self, *, in_front: bool) -> None:
        """The tab comes to the front, or goes."""
        before, self._in_front = self._in_front, in_front
        if in_front and not before:
            self._read()

    def _read(self) -> None:
        if self._id and self._in_front:
            self._acts.run(
                read_consents,
                household_id=self._id,
                policy=self._policy,
                then=self._show,
                failed=self._view.show_refusal,
            )

    def _show(self, file: ConsentsFile) -> None:
        matrix = matrix_of(file)
        self._view.show_matrix(matrix)
        self._shown(matrix.waiting)
