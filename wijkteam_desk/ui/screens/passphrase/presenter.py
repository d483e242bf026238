"""From the present passphrase to another one."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Protocol

from wijkteam_desk.ui.keys.asked import KeyChanges


class PassphraseShown(Protocol):
    """What the screen can show."""

    def ask_new(self) -> None:
        """Let the coach choose a passphrase."""

    def show_changing(self) -> None:
        """Say that it is being changed."""


class PassphrasePresenter:
    """`end` tells what came of it, also when this screen was left meanwhile."""

    def __init__(
        self, view: PassphraseShown, keys: KeyChanges, end: Callable[[Future[None]], None]
    ) -> None:
        self._view = view
        self._keys = keys
        self._end = end
        self._proof: object | None = None

    def proved(self, proof: object) -> None:
        """The present passphrase is known."""
        self._proof = proof
        self._view.ask_new()

    def change(self, passphrase: str) -> None:
        """Set the new passphrase."""
        proof, self._proof = self._proof, None
        if proof is None:
            return
        self._view.show_changing()
        self._end(self._keys.set_passphrase(proof, passphrase))
