"""From the present passphrase to a new code that is on paper before the old one ends."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken
from wijkteam_desk.ui.keys.asked import BegunCode, KeyChanges

End = Callable[[Future[None]], None]


class RecoveryCodeShown(Protocol):
    """What the screen can show."""

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no new code."""

    def show_code(self, code: str) -> None:
        """Show the new code."""

    def forget(self) -> None:
        """Leave no code on the screen."""


@dataclass(frozen=True, kw_only=True)
class Ends:
    """Tell what came of it, also when this screen was left meanwhile."""

    kept: End
    dropped: End


class RecoveryCodePresenter:
    """A code that is neither kept nor dropped opens beside the old one."""

    def __init__(self, view: RecoveryCodeShown, keys: KeyChanges, later: Later, ends: Ends) -> None:
        self._view = view
        self._keys = keys
        self._later = later
        self._ends = ends
        self._begun: BegunCode | None = None

    def proved(self, proof: object) -> None:
        """The present passphrase is known."""
        self._later(self._keys.begin_code(proof), self._show, self._trouble)

    def keep(self) -> None:
        """The new code is on paper."""
        begun = self._taken()
        if begun is not None:
            self._ends.kept(self._keys.keep_code(begun))

    def drop(self) -> None:
        """Stay with the old code."""
        begun = self._taken()
        if begun is not None:
            self._ends.dropped(self._keys.drop_code(begun))

    def _taken(self) -> BegunCode | None:
        begun, self._begun = self._begun, None
        self._view.forget()
        return begun

    def _show(self, begun: BegunCode) -> None:
        self._begun = begun
        self._view.show_code(begun.code)

    def _trouble(self, trouble: Spoken) -> None:
        self._view.show_trouble(trouble.sentence)
