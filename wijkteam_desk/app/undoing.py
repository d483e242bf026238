"""What was done on this page last can be undone, in any order of screens."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.ui.common.acts import Acts
from wijkteam_desk.ui.common.background import when_settled


class UndoShown(Protocol):
    """What the window shows of it."""

    def offer_undo(self, *, offered: bool) -> None:
        """Show that there is something to undo, or nothing."""


class Undoing(QObject):
    """Remembers the entries of the acts done since `forget`; the last one is undone first."""

    def __init__(self, owner: QObject, shown: UndoShown) -> None:
        super().__init__(owner)
        self._shown = shown
        self._entries: list[str] = []

    def follow(self, future: Future[Any], given: dict[str, Any]) -> Future[Any]:
        """Watches this act and gives its future on."""
        when_settled(future, self, partial(self._settled, given.get("entry", "")))
        return future

    def forget(self) -> None:
        """What was done is out of sight, and so nobody would see it undone."""
        self._entries.clear()
        self._tell()

    def undo_last(self, acts: Acts, then: Callable[[Changed], None]) -> None:
        """Undoes what was done last; refused where it changed since."""
        if self._entries:
            acts.run(undo, entry=self._entries[-1], then=then)

    def _settled(self, asked: str, future: Future[Any]) -> None:
        # Undone, or refused: either way it is no longer what one would undo next.
        if asked:
            self._entries = [entry for entry in self._entries if entry != asked]
        elif not future.exception() and isinstance(future.result(), Changed):
            self._entries += [future.result().entry] if future.result().entry else []
        self._tell()

    def _tell(self) -> None:
        self._shown.offer_undo(offered=bool(self._entries))
