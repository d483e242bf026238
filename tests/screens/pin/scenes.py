"""The card of the PIN in every state. FICTIEF."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from tests.screens.common.scenes import window
from tests.screens.cover.fake_pin import PIN, FakePin
from tests.screens.lock.fake_opening import RIGHT
from tests.screens.pressing import press, write
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.common.page import Page
from wijkteam_desk.ui.screens.pin.view import PinCard
from wijkteam_desk.ui.screens.pin.wiring import wire
from wijkteam_desk.vault.trouble import WeakPin

PASSPHRASE = "Je wachtzin, om zeker te weten dat jij het bent"


class Fussy(FakePin):
    """Refuses a PIN that is easily guessed, as the vault does."""

    @override
    def choose(self, pin: str) -> Future[None]:
        self.trouble = WeakPin() if pin in "0123456789" else None
        return super().choose(pin)


def card(look: Look, pin: FakePin) -> QWidget:
    """Give a page with the card, as it stands among the settings."""
    page, view, around = Page("Instellingen"), PinCard(), Card("Pincode")
    around.body.addWidget(view)
    page.body.addWidget(around)
    page.body.addStretch()
    made = window(look, page)
    view.presenter = wire(view, pin)  # type: ignore[attr-defined] # lives as long
    view.presenter.load()  # type: ignore[attr-defined] # lives as long
    made.show()
    return made


def fill(made: QWidget, passphrase: str, pin: str, again: str) -> None:
    """Type all three and keep it."""
    write(made, PASSPHRASE, passphrase)
    write(made, "Nieuwe pincode", pin)
    write(made, "Dezelfde pincode nog een keer", again)
    press(made, "Bewaar de pincode")
    for _ in range(4):
        QCoreApplication.processEvents()


def _asked(look: Look, pin: FakePin) -> QWidget:
    made = card(look, pin)
    press(made, "Andere pincode" if pin.is_chosen else "Kies je pincode")
    return made


def _unknown(look: Look) -> QWidget:
    made = _asked(look, FakePin())
    fill(made, "kraan tafel winter", PIN, PIN)
    return made


def _weak(look: Look) -> QWidget:
    made = _asked(look, Fussy(chosen=""))
    fill(made, RIGHT, "123456", "123456")
    return made


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "pin-none": lambda look: card(look, FakePin(chosen="")),
    "pin-there": lambda look: card(look, FakePin()),
    "pin-asked": lambda look: _asked(look, FakePin(chosen="")),
    "pin-unknown": _unknown,
    "pin-weak": _weak,
}
