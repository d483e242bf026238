"""How a household is made, and what is shown while there is none."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.buttons import Button, main_button, plain_button
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


def new_household(make: Callable[[], None]) -> Button:
    """The button that asks about one more."""
    return main_button(translate("NoHouseholds", "Nieuw huishouden"), "plus").when_clicked(make)
