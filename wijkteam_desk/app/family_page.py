"""Gezin en netwerk of a household that is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.family import Family
from wijkteam_desk.ui.common.background import ScreenActs
from wijkteam_desk.ui.screens.family.view import FamilyView


class FamilyPage:
    """Nothing is half-filled here, so nothing is kept."""

    def __init__(self, household_id: str, acts_for: Callable[[QWidget], ScreenActs]) -> None:
        """Reads what there is to draw."""
        self.view = FamilyView()
        acts_for(self.view).run(
            read_family, household_id=household_id, then=self._show, failed=self.view.show_refusal
        )

    def flush(self) -> None:
        """Has nothing to hand on."""

    def _show(self, family: Family) -> None:
        self.view.show_family(family, today())
