"""What is shown while there is no household yet."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.empty_state import EmptyState

translate = QCoreApplication.translate


def no_households(make: Callable[[], None]) -> EmptyState:
    """Begins with `make`."""
    return EmptyState(
        translate("NoHouseholds", "Nog geen huishoudens."),
        translate("NoHouseholds", "Begin met het gezin waar je het eerst naartoe gaat."),
        icon_name="home",
        button=plain_button(translate("NoHouseholds", "Maak het eerste")).when_clicked(make),
    )
