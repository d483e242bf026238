"""After a wrong try the screen counts down, and takes the next try when that is over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.lock.fake_opening import CODE, RIGHT, WRONG, WRONG_CODE, FakeOpening
from tests.screens.lock.scenes import unlock
from tests.screens.lock.seen import seen
from tests.screens.pressing import line, press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.window import LockWindow

WAIT = "kun je het opnieuw proberen"


@pytest.fixture
def opening() -> FakeOpening:
    return FakeOpening()


@pytest.fixture
def window(qtbot: QtBot, look: Look, opening: FakeOpening) -> LockWindow:
    return shown(qtbot, unlock(look, opening))


def shown(qtbot: QtBot, window: LockWindow) -> LockWindow:
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def button(window: LockWindow, name: str) -> QPushButton:
    found = (b for b in window.findChildren(QPushButton) if b.accessibleName() == name)
    return next(b for b in found if b.isVisible())


def try_wrong(window: LockWindow, opening: FakeOpening, wait: int) -> None:
    opening.wait = wait
    write(window, "Wachtzin", "kraan tafel winter")
    press(window, "Open")
    seen(window)


def test_the_seconds_count_down_until_the_next_try_is_taken(
    window: LockWindow, opening: FakeOpening, qtbot: QtBot
) -> None:
    try_wrong(window, opening, 2)
    assert WRONG.sentence in seen(window)
    assert "Over 2 seconden kun je het opnieuw proberen." in seen(window)
    assert not button(window, "Open").isEnabled()

    opening.wait = 1
    qtbot.waitUntil(lambda: "Over 1 seconde kun" in seen(window))
    assert not button(window, "Open").isEnabled()
    opening.wait = 0
    qtbot.waitUntil(lambda: WAIT not in seen(window))
    assert button(window, "Open").isEnabled()


def test_the_keyboard_types_on_while_it_counts_and_enter_opens_afterwards(
    window: LockWindow, opening: FakeOpening, qtbot: QtBot
) -> None:
    try_wrong(window, opening, 1)
    field = line(window, "Wachtzin")
    assert field.hasFocus()
    QTest.keyClicks(field, RIGHT)
    QTest.keyPress(field, Qt.Key.Key_Return)
    assert len(opening.asked) == 1
    assert WAIT in seen(window)

    opening.wait = 0
    qtbot.waitUntil(lambda: WAIT not in seen(window))
    assert field.text() == RIGHT
    with qtbot.waitSignal(window.opened):
        QTest.keyPress(field, Qt.Key.Key_Return)


def test_a_window_that_opens_within_the_wait_shows_what_is_left(
    qtbot: QtBot, look: Look, opening: FakeOpening
) -> None:
    opening.wait = 42
    window = shown(qtbot, unlock(look, opening))

    assert "Over 42 seconden" in seen(window)
    assert not button(window, "Open").isEnabled()


def test_a_wrong_code_waits_too_and_so_does_the_passphrase_after_it(
    window: LockWindow, opening: FakeOpening, qtbot: QtBot
) -> None:
    opening.trouble = WRONG_CODE
    press(window, "Ik weet mijn wachtzin niet meer")
    seen(window)
    write(window, "Herstelcode", CODE)
    opening.wait = 4
    press(window, "Verder")
    assert "Over 4 seconden" in seen(window)
    assert not button(window, "Verder").isEnabled()

    press(window, "Terug")
    assert "Over 4 seconden" in seen(window)
    assert not button(window, "Open").isEnabled()
    opening.wait = 0
    qtbot.waitUntil(button(window, "Open").isEnabled)


def test_without_a_wrong_try_nobody_waits(window: LockWindow) -> None:
    assert WAIT not in seen(window)
    assert button(window, "Open").isEnabled()
