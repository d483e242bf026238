"""What lies around the pages that are opened above a household."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.household_page import HouseholdPage
from wijkteam_desk.app.ways import ActsFor
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.ui.main_window.window import MainWindow


class OpenPage(Protocol):
    """A page that is no place: it holds what was typed until it is left."""

    @property
    def view(self) -> QWidget:
        """What is shown."""

    def flush(self) -> None:
        """Hands on every draft now."""


@runtime_checkable
class Refreshed(Protocol):
    """A page that shows anew what was undone."""

    def refresh(self, changed: Changed, /) -> None:
        """Something in it changed."""


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What the pages need of the program around them.

    `show` brings a page above the household, `home` goes back to that; `patience` says how long
    to wait with the lock (minutes); `forget_undo` that what was done before is not undone here.
    """

    window: MainWindow
    desk: Desk
    acts: ActsFor
    household: Callable[[], HouseholdPage | None]
    show: Callable[[OpenPage], None]
    home: Callable[[], None]
    patience: Callable[[int], None]
    forget_undo: Callable[[], None]
