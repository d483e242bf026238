"""Pages that are opened above a household, as the composer knows them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtWidgets import QWidget

from wijkteam_desk.app.household_page import ActsFor
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


class Asking(Protocol):
    """A presenter that can read anew what its page shows."""

    def refresh(self, _: Changed | None = None) -> None:
        """Something in it changed."""


class AfterPage:
    """A view that keeps what is typed, and what joins it to the store."""

    def __init__(self, view: QWidget, flush: Callable[[], None], presenter: Asking) -> None:
        self.view = view
        self._flush = flush
        self._presenter = presenter

    def flush(self) -> None:
        """Hands on every draft now."""
        self._flush()

    def refresh(self, changed: Changed) -> None:
        """Something in it was undone."""
        self._presenter.refresh(changed)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What the pages need of the program around them.

    `show` brings a page above the household, `home` goes back to that; `talk` opens a conversation,
    `end_talk` leaves it.
    """

    window: MainWindow
    desk: Desk
    acts: ActsFor
    show: Callable[[OpenPage], None]
    home: Callable[[], None]
    talk: Callable[[str], None]
    end_talk: Callable[[], None]
