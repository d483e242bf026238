"""A PIN that answers at once, or never; all is FICTIEF."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TypeVar

from tests.screens.lock.fake_opening import RIGHT
from wijkteam_desk.vault.trouble import VaultTrouble

T = TypeVar("T")
PIN = "482736"


@dataclass
class FakePin:
    """Remembers what was asked; `trouble` is what the next future fails with."""

    chosen: str = PIN
    good_today: bool = True
    waiting: bool = False
    trouble: VaultTrouble | None = None
    wait: int = 0
    asked: list[tuple[str, str]] = field(default_factory=list)

    @property
    def is_chosen(self) -> bool:
        return bool(self.chosen)

    @property
    def holds(self) -> bool:
        return self.is_chosen and self.good_today

    def fits(self, pin: str) -> Future[bool]:
        return self._answer(("pin", pin), pin == self.chosen)

    def fits_passphrase(self, passphrase: str) -> Future[bool]:
        self.good_today = self.good_today or passphrase == RIGHT
        return self._answer(("passphrase", passphrase), passphrase == RIGHT)

    def seconds_to_wait(self) -> int:
        return self.wait

    def choose(self, pin: str) -> Future[None]:
        if self.trouble is None:
            self.chosen = pin
        return self._answer(("choose", pin), None)

    def take_away(self) -> Future[None]:
        if self.trouble is None:
            self.chosen = ""
        return self._answer(("take away", ""), None)

    def _answer(self, asked: tuple[str, str], answer: T) -> Future[T]:
        self.asked.append(asked)
        future: Future[T] = Future()
        if self.trouble is not None:
            future.set_exception(self.trouble)
        elif not self.waiting:
            future.set_result(answer)
        return future
