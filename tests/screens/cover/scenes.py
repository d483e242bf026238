"""The cover in every state, for the gallery and for the tests that look at all of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tests.screens.common.scenes import form, nothing, window
from tests.screens.cover.fake_pin import PIN, FakePin
from tests.screens.lock.fake_opening import RIGHT
from tests.screens.pressing import press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.cover.presenter import Ends
from wijkteam_desk.ui.cover.view import CoverView
from wijkteam_desk.ui.cover.wiring import wire
from wijkteam_desk.ui.main_window.window import MainWindow


def covered(look: Look, pin: FakePin, ends: Ends | None = None) -> MainWindow:
    """Give a main window under its cover."""
    made, view = window(look, form()), CoverView()
    made.resize(1366, 768)
    view.presenter = wire(view, pin, ends or Ends(nothing, nothing, nothing), offers_pin=True)  # type: ignore[attr-defined] # lives as long
    made.show()
    made.cover(view)
    return made


def try_(made: QWidget, field: str, typed: str, button: str = "Ga verder") -> None:
    """Type it and go on."""
    write(made, field, typed)
    press(made, button)
    for _ in range(3):
        QCoreApplication.processEvents()


def offered(look: Look, pin: FakePin, ends: Ends | None = None) -> MainWindow:
    """Give a cover that offers to choose a PIN."""
    made = covered(look, pin, ends)
    try_(made, "Wachtzin", RIGHT)
    return made


def _pin(look: Look) -> QWidget:
    return covered(look, FakePin())


def _wrong(look: Look) -> QWidget:
    made = covered(look, FakePin())
    try_(made, "Pincode", "482737")
    return made


def _busy(look: Look) -> QWidget:
    made = covered(look, FakePin(waiting=True))
    try_(made, "Pincode", PIN)
    return made


def _no_pin(look: Look) -> QWidget:
    return covered(look, FakePin(chosen=""))


def _other_way(look: Look) -> QWidget:
    made = covered(look, FakePin())
    press(made, "Liever met je wachtzin")
    return made


def _wait(look: Look) -> QWidget:
    made = covered(look, FakePin(chosen="", wait=4))
    try_(made, "Wachtzin", "kraan tafel winter")
    return made


def _choose(look: Look) -> QWidget:
    return offered(look, FakePin(chosen=""))


def _different(look: Look) -> QWidget:
    made = offered(look, FakePin(chosen=""))
    write(made, "Nieuwe pincode", PIN)
    try_(made, "Dezelfde pincode nog een keer", "482737", "Kies deze pincode")
    return made


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "cover-pin": _pin,
    "cover-pin-wrong": _wrong,
    "cover-pin-busy": _busy,
    "cover-no-pin": _no_pin,
    "cover-passphrase-instead": _other_way,
    "cover-passphrase-wait": _wait,
    "cover-choose-pin": _choose,
    "cover-choose-different": _different,
}
