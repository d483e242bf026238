"""A household that is being made."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.background import ScreenActs
from wijkteam_desk.ui.screens.new_household.view import NewHouseholdView
from wijkteam_desk.ui.screens.new_household.wiring import wire


class NewHouseholdPage:
    """The form and what keeps it."""

    def __init__(self, acts_for: Callable[[QWidget], ScreenActs]) -> None:
        """Shows what was typed before, if anything."""
        self.view = NewHouseholdView()
        self._presenter = wire(self.view, acts_for(self.view))

    def flush(self) -> None:
        """Hands on the draft now."""
        self.view.flush()
