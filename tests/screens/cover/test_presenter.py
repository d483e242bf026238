"""The cover counts tries, and never keeps a coach out of the conversation. FICTIEF."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.screens.cover.fake_pin import PIN, FakePin
from tests.screens.cover.scenes import SCENES, covered, offered, try_
from tests.screens.lock.fake_opening import RIGHT
from tests.screens.pressing import line, press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.cover.presenter import Ends
from wijkteam_desk.ui.cover.view import CoverView
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.vault.trouble import TooLittleMemory, WeakPin


@dataclass
class Ended:
    """How often the cover ended, and how."""

    ways: list[str] = field(default_factory=list)

    def ends(self) -> Ends:
        return Ends(
            lambda: self.ways.append("uncover"),
            lambda: self.ways.append("lock"),
            lambda: self.ways.append("guessed"),
        )


@pytest.fixture
def ended() -> Ended:
    return Ended()


Under = Callable[[FakePin], MainWindow]


@pytest.fixture
def under(qtbot: QtBot, look: Look, ended: Ended) -> Under:
    def make(pin: FakePin) -> MainWindow:
        window = covered(look, pin, ended.ends())
        qtbot.addWidget(window)
        return window

    return make


def seen(window: QWidget) -> str:
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("name", SCENES)
def test_no_scene_says_whose_household_it_is(name: str, qtbot: QtBot, look: Look) -> None:
    window = SCENES[name](look)
    qtbot.addWidget(window)
    assert isinstance(window, MainWindow)
    assert "Wijkteam Desk" in seen(window)
    for secret in ("De Wit", "Noor", "7K2F", "Huishoudens", "Alles bewaard"):
        assert secret not in seen(window)
    assert window.windowTitle() == "Wijkteam Desk"


def test_the_right_pin_brings_one_back(under: Under, ended: Ended) -> None:
    try_(under(FakePin()), "Pincode", PIN)
    assert ended.ways == ["uncover"]


def test_tries_of_pin_and_passphrase_count_together(under: Under, ended: Ended) -> None:
    window = under(FakePin())
    try_(window, "Pincode", "482737")
    press(window, "Liever met je wachtzin")
    try_(window, "Wachtzin", "kraan tafel winter")
    assert "nog 1 keer" in seen(window)
    press(window, "Liever met je pincode")
    try_(window, "Pincode", "482738")
    assert ended.ways == ["guessed", "guessed", "lock"]


def test_the_seconds_count_down_until_the_next_passphrase_is_taken(
    under: Under, ended: Ended, qtbot: QtBot
) -> None:
    pin = FakePin(wait=2)
    window = under(FakePin(chosen=""))
    assert "Over " not in seen(window)
    window = under(pin)
    try_(window, "Pincode", "482737")
    assert "Over " not in seen(window)  # a PIN does not wait
    press(window, "Liever met je wachtzin")
    assert "Over 2 seconden kun je het opnieuw proberen." in seen(window)
    try_(window, "Wachtzin", RIGHT)
    assert pin.asked == [("pin", "482737")]
    pin.wait = 1
    qtbot.waitUntil(lambda: "Over 1 seconde kun" in seen(window))
    pin.wait = 0
    qtbot.waitUntil(lambda: "Over " not in seen(window))
    press(window, "Ga verder")
    qtbot.waitUntil(lambda: ended.ways == ["guessed", "uncover"])


def test_nothing_typed_is_no_try(under: Under, ended: Ended) -> None:
    pin = FakePin()
    window = under(pin)
    for _ in range(4):
        try_(window, "Pincode", "")
    assert pin.asked == []
    assert ended.ways == []


def test_a_pin_that_ended_meanwhile_asks_the_passphrase(under: Under, ended: Ended) -> None:
    pin = FakePin()
    window = under(pin)
    pin.good_today = False
    try_(window, "Pincode", PIN)
    assert ended.ways == []
    try_(window, "Wachtzin", RIGHT)
    assert ended.ways == ["uncover"]


def test_too_little_memory_is_no_wrong_try(under: Under, ended: Ended) -> None:
    window = under(FakePin(trouble=TooLittleMemory()))
    for _ in range(4):
        try_(window, "Pincode", PIN)
    assert TooLittleMemory.default in seen(window)
    assert ended.ways == []


def test_one_try_at_a_time(under: Under) -> None:
    pin = FakePin(waiting=True)
    window = under(pin)
    try_(window, "Pincode", PIN)
    view = window.findChild(CoverView)
    assert isinstance(view, CoverView)
    view.pin_tried.emit(PIN)
    assert pin.asked == [("pin", PIN)]


def test_only_digits_can_be_typed(under: Under, qtbot: QtBot) -> None:
    field = line(under(FakePin()), "Pincode")
    qtbot.keyClicks(field, "48 2a7x36")
    assert field.text() == PIN


def test_a_weak_pin_is_refused_and_may_be_left(qtbot: QtBot, look: Look, ended: Ended) -> None:
    pin = FakePin(chosen="")
    window = offered(look, pin, ended.ends())
    qtbot.addWidget(window)
    assert QApplication.focusWidget() in (None, line(window, "Nieuwe pincode"))
    pin.trouble = WeakPin()
    write(window, "Nieuwe pincode", "123456")
    try_(window, "Dezelfde pincode nog een keer", "123456", "Kies deze pincode")
    assert WeakPin.default in seen(window)
    press(window, "Nu niet")
    assert ended.ways == ["uncover"]
