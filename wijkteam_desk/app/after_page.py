"""A page with what follows from a conversation."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from wijkteam_desk.casework.changed import Changed


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
