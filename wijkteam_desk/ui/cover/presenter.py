"""The way back from the cover: the PIN of today or the passphrase, three tries, no more."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken

TRIES = 3


class Pin(Protocol):
    """What the cover asks of the open vault; futures fail with what carries a sentence."""

    @property
    def is_chosen(self) -> bool:
        """Whether there is a PIN."""

    @property
    def holds(self) -> bool:
        """Whether there is a PIN, and it is good now."""

    def fits(self, pin: str) -> Future[bool]:
        """Say whether this is the PIN."""

    def fits_passphrase(self, passphrase: str) -> Future[bool]:
        """Say whether this is the passphrase; if so the PIN is good again."""

    def seconds_to_wait(self) -> int:
        """Say how long before the next passphrase is taken; zero when there was no wrong one."""

    def choose(self, pin: str) -> Future[None]:
        """Keep this PIN."""


class CoverShown(Protocol):
    """What the cover can show."""

    def ask_pin(self) -> None:
        """Ask for the PIN."""

    def ask_passphrase(self, *, pin_holds: bool) -> None:
        """Ask for the passphrase; with a PIN that holds there is a way back to it."""

    def offer_pin(self) -> None:
        """Ask for a new PIN, for the next time; it may be left."""

    def show_busy(self) -> None:
        """Say that it is being looked at."""

    def show_empty(self) -> None:
        """Say that something must be typed first."""

    def show_wrong(self, left: int) -> None:
        """Say that it was wrong, and how many tries are left."""

    def show_refused(self, sentence: str) -> None:
        """Say what is the matter."""

    def show_wait(self, seconds: int) -> None:
        """Take no passphrase for so long; zero: take one again."""


@dataclass(frozen=True)
class Ends:
    """How the cover ends: taken away, or for good. `guessed` keeps that a PIN was wrong."""

    uncover: Callable[[], None]
    lock: Callable[[], None]
    guessed: Callable[[], None]


class CoverPresenter:
    """One try at a time; the third wrong one locks, of the PIN and the passphrase together."""

    def __init__(
        self, view: CoverShown, pin: Pin, later: Later, ends: Ends, *, offers_pin: bool
    ) -> None:
        self._view = view
        self._pin = pin
        self._later = later
        self._ends = ends
        self._offers_pin = offers_pin
        self._wrong = 0
        self._busy = False

    def begin(self) -> None:
        """Ask what brings one back."""
        if self._pin.holds:
            self._view.ask_pin()
        else:
            self.ask_passphrase()

    def ask_passphrase(self) -> None:
        """Ask for the passphrase instead."""
        self._view.ask_passphrase(pin_holds=self._pin.holds)
        self.look()

    def look(self) -> None:
        """Show how long one has to wait after a wrong passphrase; again after each second."""
        self._view.show_wait(self._pin.seconds_to_wait())

    def try_pin(self, pin: str) -> None:
        """Try this PIN; the passphrase is asked where the PIN has ended meanwhile."""
        if not self._pin.holds:
            self.ask_passphrase()
        elif self._may_try(pin):
            self._later(self._pin.fits(pin), self._tried_pin, self._failed)

    def try_passphrase(self, passphrase: str) -> None:
        """Try this passphrase."""
        if self._may_try(passphrase):
            self._later(self._pin.fits_passphrase(passphrase), self._tried_passphrase, self._failed)

    def choose_pin(self, pin: str) -> None:
        """Take this PIN for the next time, and go on."""
        if not self._busy:
            self._be_busy()
            self._later(self._pin.choose(pin), lambda _: self._ends.uncover(), self._failed)

    def leave(self) -> None:
        """Go on without a PIN."""
        if not self._busy:
            self._ends.uncover()

    def _may_try(self, typed: str) -> bool:
        if self._busy:
            return False
        if not typed.strip():
            self._view.show_empty()
            return False
        self._be_busy()
        return True

    def _be_busy(self) -> None:
        self._busy = True
        self._view.show_busy()

    def _tried_pin(self, fits: bool) -> None:  # noqa: FBT001 - the answer of a future
        if fits:
            self._ends.uncover()
        elif self._pin.holds:
            self._ends.guessed()
            self._count_wrong()
        else:
            self._busy = False
            self.ask_passphrase()

    def _tried_passphrase(self, fits: bool) -> None:  # noqa: FBT001 - the answer of a future
        if not fits:
            self._count_wrong()
        elif self._offers_pin and not self._pin.is_chosen:
            self._busy = False
            self._view.offer_pin()
        else:
            self._ends.uncover()

    def _count_wrong(self) -> None:
        self._busy = False
        self._wrong += 1
        if self._wrong < TRIES:
            self._view.show_wrong(TRIES - self._wrong)
            self.look()
        else:
            self._ends.lock()

    def _failed(self, trouble: Spoken) -> None:
        self._busy = False
        self._view.show_refused(trouble.sentence)
        self.look()
