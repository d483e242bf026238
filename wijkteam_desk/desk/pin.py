"""The PIN of who works here: kept in the store, good until the night after the passphrase."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime

from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.storage.settings import recall, remember
from wijkteam_desk.vault.pin import Moment, fits, keep_form, now, refuse_weak_pin, still_holds
from wijkteam_desk.vault.tries import seconds_to_wait
from wijkteam_desk.vault.trouble import WrongPassphrase

_NAME = "pin"


class DayPin:
    """Made right after the passphrase was given; what takes time is done beside the screen."""

    def __init__(self, desk: Desk, clock: Callable[[], Moment] = now) -> None:
        """Looks whether a PIN was chosen on an earlier day."""
        self._desk = desk
        self._clock = clock
        self._unlocked = clock()
        self._kept = desk.perform(recall, names=(_NAME,))

    @property
    def is_chosen(self) -> bool:
        """Whether there is a PIN, as far as is known at this moment."""
        return self._kept.done() and not self._kept.exception() and any(self._kept.result())

    @property
    def holds(self) -> bool:
        """Whether there is a PIN, and it is good now."""
        return self.is_chosen and still_holds(self._unlocked, self._clock())

    def seconds_to_wait(self) -> int:
        """How long before the next passphrase is taken."""
        return seconds_to_wait(self._desk.folder, datetime.now(UTC))

    def choose(self, pin: str) -> Future[None]:
        """Keeps this PIN from now on; refused when somebody at the table would guess it."""
        return self._desk.aside(self._choose, pin)

    def take_away(self) -> Future[None]:
        """Forgets the PIN."""
        return self._desk.aside(self._keep, "")

    def fits(self, pin: str) -> Future[bool]:
        """Whether this is the PIN."""
        return self._desk.aside(self._fits, pin)

    def fits_passphrase(self, passphrase: str) -> Future[bool]:
        """Whether this is the passphrase of the vault; if so the PIN is good for another day."""
        return self._desk.aside(self._fits_passphrase, passphrase)

    def _choose(self, pin: str) -> None:
        refuse_weak_pin(pin)
        self._keep(keep_form(pin))

    def _keep(self, form: str) -> None:
        self._desk.perform(remember, settings={_NAME: form}).result()
        self._kept = self._desk.perform(recall, names=(_NAME,))
        self._kept.result()

    def _fits(self, pin: str) -> bool:
        (form,) = self._desk.perform(recall, names=(_NAME,)).result()
        return self.holds and bool(form) and fits(pin, form)

    def _fits_passphrase(self, passphrase: str) -> bool:
        try:
            self._desk.known.prove(passphrase)
        except WrongPassphrase:
            return False
        self._unlocked = self._clock()
        return True
