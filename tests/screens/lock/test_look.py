"""A damaged vault can be looked into, or it says why not."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.screens.lock.fake_opening import RIGHT, WRONG, FakeOpening
from tests.screens.lock.restore_scenes import GONE, SENTENCES, damaged
from tests.screens.lock.seen import seen
from tests.screens.pressing import line, press, write
from wijkteam_desk.ui.common.look import Look
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.window import LockWindow


@pytest.fixture
def opening() -> FakeOpening:
    return FakeOpening()


@pytest.fixture
def window(qtbot: QtBot, look: Look, opening: FakeOpening) -> LockWindow:
    made = damaged(look, opening)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def test_the_passphrase_opens_what_is_left(
    window: LockWindow, opening: FakeOpening, qtbot: QtBot
) -> None:
    assert line(window, "Wachtzin").hasFocus()
    assert "Er verandert niets aan de kluis" in seen(window)
    write(window, "Wachtzin", RIGHT)
    with qtbot.waitSignal(window.opened) as opened:
        QTest.keyPress(line(window, "Wachtzin"), Qt.Key.Key_Return)
    assert opened.args == ["wat er nog is"]
    assert ("look_into", RIGHT) in opening.asked
    assert not [one for one in opening.asked if one[0] == "unlock"]


def test_a_wrong_passphrase_is_told_at_its_field(window: LockWindow, opening: FakeOpening) -> None:
    write(window, "Wachtzin", "een andere wachtzin")
    opening.wait = 16
    press(window, "Open")
    assert WRONG.sentence in seen(window)
    assert "Over 16 seconden" in seen(window)


def test_only_the_way_back_stands_beside_it(window: LockWindow) -> None:
    names = {one.accessibleName() for one in window.findChildren(QPushButton) if one.isVisible()}
    assert {"Open", "Terug"} <= names
    assert not names & {"Ik weet mijn wachtzin niet meer", "Zet een reservekopie terug"}
    QTest.keyPress(line(window, "Wachtzin"), Qt.Key.Key_Escape)
    assert SENTENCES[TroubleKind.DAMAGED] in seen(window)
    assert "laatste goede reservekopieën" in seen(window)


def test_what_cannot_be_looked_into_says_so_in_one_sentence(qtbot: QtBot, look: Look) -> None:
    window = damaged(look, FakeOpening(gone=GONE))
    qtbot.addWidget(window)
    window.show()
    assert GONE.sentence in seen(window)
    assert SENTENCES[TroubleKind.DAMAGED] in seen(window)
    press(window, "Zet een reservekopie terug")
    assert "Welke reservekopie zet je terug?" in seen(window)


def test_what_turns_out_to_be_gone_comes_back_to_the_backups(
    window: LockWindow, opening: FakeOpening
) -> None:
    opening.trouble = GONE
    write(window, "Wachtzin", RIGHT)
    press(window, "Open")
    assert GONE.sentence in seen(window)
    assert "laatste goede reservekopieën" in seen(window)
