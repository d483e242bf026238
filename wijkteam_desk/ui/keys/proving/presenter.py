"""Goes on only for who knows the present passphrase."""

from collections.abc import Callable
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken
from wijkteam_desk.ui.keys.asked import KeyChanges


class ProvingShown(Protocol):
    """What the sheet can show."""

    def show_busy(self) -> None:
        """Say that the passphrase is being tried."""

    def show_wrong(self, sentence: str) -> None:
        """Say why it does not fit."""

    def forget(self) -> None:
        """Leave no passphrase on the screen."""


class ProvingPresenter:
    """Ends with `proved(proof)`."""

    def __init__(
        self, view: ProvingShown, keys: KeyChanges, later: Later, proved: Callable[[object], None]
    ) -> None:
        self._view = view
        self._keys = keys
        self._later = later
        self._on_proved = proved

    def prove(self, passphrase: str) -> None:
        """Try this one."""
        self._view.show_busy()
        self._later(self._keys.prove(passphrase), self._proved, self._wrong)

    def _proved(self, proof: object) -> None:
        self._view.forget()
        self._on_proved(proof)

    def _wrong(self, trouble: Spoken) -> None:
        self._view.show_wrong(trouble.sentence)
