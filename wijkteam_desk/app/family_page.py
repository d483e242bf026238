"""Gezin en netwerk of a household that is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.background import ScreenActs
from wijkteam_desk.ui.screens.family.view import FamilyView
from wijkteam_desk.ui.screens.family.wiring import wire


class FamilyPage:
    """The pictures and the form; `open_member` leads to the page about a member."""

    def __init__(
        self,
        household_id: str,
        acts_for: Callable[[QWidget], ScreenActs],
        open_member: Callable[[str], None],
    ) -> None:
        """Reads what there is to draw."""
        self.view = FamilyView()
        self._presenter = wire(self.view, acts_for(self.view), household_id, open_member)
        self._presenter.load()

    def refresh(self, _: Changed) -> None:
        """Something was undone: draws what is known now."""
        self._presenter.load()

    def flush(self) -> None:
        """Hands on the draft now."""
        self.view.flush()
