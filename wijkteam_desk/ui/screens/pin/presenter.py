"""Chooses, changes and takes away the PIN; a new one only for who knows the passphrase."""

from concurrent.futures import Future
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken


class KeptPin(Protocol):
    """What the card asks of the open vault; futures fail with what carries a sentence."""

    @property
    def is_chosen(self) -> bool:
        """Whether there is a PIN."""

    def fits_passphrase(self, passphrase: str) -> Future[bool]:
        """Say whether this is the passphrase; if so the PIN is good for today."""

    def choose(self, pin: str) -> Future[None]:
        """Keep this PIN."""

    def take_away(self) -> Future[None]:
        """Forget the PIN."""


class PinShown(Protocol):
    """What the card can show."""

    def show_kept(self, *, chosen: bool) -> None:
        """Show whether there is a PIN, and ask nothing."""

    def ask(self) -> None:
        """Ask for the passphrase and a new PIN."""

    def show_busy(self) -> None:
        """Take nothing more while it is looked at."""

    def show_unknown(self) -> None:
        """Say that this is not the passphrase."""

    def show_refused(self, sentence: str) -> None:
        """Say why this PIN is not taken."""

    def show_trouble(self, sentence: str) -> None:
        """Say why the PIN is still there."""


class PinPresenter:
    """One thing at a time."""

    def __init__(self, view: PinShown, pin: KeptPin, later: Later) -> None:
        self._view = view
        self._pin = pin
        self._later = later

    def load(self) -> None:
        """Show whether there is a PIN."""
        self._view.show_kept(chosen=self._pin.is_chosen)

    def choose(self, passphrase: str, pin: str) -> None:
        """Keep this PIN once the passphrase fits; who passes by must not choose one."""

        def told(fits: bool) -> None:  # noqa: FBT001 - the answer of a future
            if fits:
                self._later(self._pin.choose(pin), lambda _: self.load(), self._refused)
            else:
                self._view.show_unknown()

        self._view.show_busy()
        self._later(self._pin.fits_passphrase(passphrase), told, self._refused)

    def take_away(self) -> None:
        """Forget the PIN; from now on the passphrase is asked."""
        self._view.show_busy()
        self._later(self._pin.take_away(), lambda _: self.load(), self._stays)

    def _refused(self, trouble: Spoken) -> None:
        self._view.show_refused(trouble.sentence)

    def _stays(self, trouble: Spoken) -> None:
        self.load()
        self._view.show_trouble(trouble.sentence)
