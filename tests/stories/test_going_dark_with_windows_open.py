"""Covering and locking work whatever list, menu or dialog is open. FICTIEF."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QToolTip,
    QWidget,
)

from tests.stories.conftest import Started
from tests.stories.hand import Hand
from wijkteam_desk.app.program import Program
from wijkteam_desk.app.system_events import SystemEvents
from wijkteam_desk.desk.practice import PASSPHRASE
from wijkteam_desk.ui.main_window.search_box import SearchBox
from wijkteam_desk.ui.main_window.window import MainWindow
from wijkteam_desk.ui.screens.plan.day_button import DayButton

PROGRAM = Path(__file__).parents[2] / "wijkteam_desk"
OPENS = {"QDialog", "QFileDialog", "QMenu", "QCompleter", "QPrintDialog", "QPrintPreviewDialog"}
HALF = "Een halve zin over de po"
F9, L, CTRL = Qt.Key.Key_F9, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(start: Started, hand: Hand) -> Program:
    started = start(practice=True)
    hand.press_list("Vlierenberg")
    hand.widen()
    hand.sees("Plan op papier")
    return started


def main_window() -> MainWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def windows() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def in_front() -> list[str]:
    """The windows in sight beside the main one."""
    return [type(one).__name__ for one in windows() if not isinstance(one, MainWindow)]


def is_in_front(kind: type[QWidget]) -> bool:
    return any(one.isVisible() for one in main_window().findChildren(kind))


def talk(hand: Hand) -> None:
    hand.press("Nieuw gesprek")
    hand.press("Marit")
    hand.press("Begin het gesprek")
    hand.sees("Marit, 38")
    hand.types(HALF)
    hand.sees(HALF)


def plan(hand: Hand) -> None:
    bar = next(one for one in main_window().findChildren(QTabBar) if one.isVisible())
    at = next(at for at in range(bar.count()) if bar.tabText(at).startswith("Plan"))
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    hand.waits_until(lambda: any(one.isVisible() for one in main_window().findChildren(DayButton)))


def paper(hand: Hand) -> None:
    hand.press("Plan op papier")
    hand.sees("Wie leest mee?")


def choices(hand: Hand) -> None:
    box = next(one for one in main_window().findChildren(QComboBox) if one.isVisible())
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    hand.waits_until(box.view().isVisible)


def calendar(hand: Hand) -> None:
    next(one for one in main_window().findChildren(DayButton) if one.isVisible()).button.click()
    hand.waits_until(lambda: bool(in_front()))


def menu(hand: Hand) -> None:
    text = QApplication.focusWidget()
    assert isinstance(text, QPlainTextEdit)
    reason, spot = QContextMenuEvent.Reason.Keyboard, QPoint(5, 5)
    at = text.mapToGlobal(spot)
    QApplication.sendEvent(text.viewport(), QContextMenuEvent(reason, spot, at))
    hand.waits_until(lambda: in_front() == ["QMenu"])


def slash(hand: Hand) -> None:
    hand.types(" /")
    hand.waits_until(lambda: is_in_front(QListWidget))


def hits(hand: Hand) -> None:
    hand.strikes(Qt.Key.Key_K, CTRL)
    hand.fill("Zoeken", "vlier")
    hand.waits_until(lambda: main_window().findChildren(SearchBox)[0].open)


def tip(hand: Hand) -> None:
    button = next(one for one in main_window().findChildren(QAbstractButton) if one.toolTip())
    spot = QPoint(3, 3)
    at = button.mapToGlobal(spot)
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, spot, at))
    hand.waits_until(QToolTip.isVisible)


def involved(hand: Hand) -> None:
    hand.turn_to("Betrokkenen")
    hand.press("Organisatie erbij")
    hand.sees("Welke organisatie")


def offers(hand: Hand) -> None:
    hand.fill("Welke organisatie", "s")
    hand.waits_until(lambda: bool(in_front()))


def quick(hand: Hand) -> None:
    hand.strikes(Qt.Key.Key_D, CTRL)
    hand.waits_until(lambda: in_front() == ["QuickDialog"])


Act = Callable[[Hand], None]
LISTS: dict[str, tuple[Act, Act, str]] = {
    "list of choices": (plan, choices, "Wat gaan we doen"),
    "calendar": (plan, calendar, "Wat gaan we doen"),
    "menu": (talk, menu, HALF),
    "names offered": (involved, offers, "Welke organisatie"),
    "slash menu": (talk, slash, HALF),
    "search hits": (plan, hits, "Wat gaan we doen"),
    "tip": (talk, tip, HALF),
}
DIALOGS = {"file dialog": "Bewaar als PDF", "print dialog": "Druk af"}


def come_back(hand: Hand, place: str) -> None:
    hand.sees("Afgedekt")
    assert "Vlierenberg" not in hand.screen()
    assert place not in hand.screen()
    hand.comes_to(main_window())
    hand.fill("Wachtzin", PASSPHRASE)
    hand.key(Qt.Key.Key_Return)
    hand.press("Nu niet")
    hand.sees(place)
    assert in_front() == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_or_menu_keeps_nobody_from_going_dark(
    name: str, program: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    go, open_it, place = LISTS[name]
    go(hand)
    open_it(hand)
    # As on Windows: the list is open, but it is no window in front.
    QTest.keyClick(main_window().windowHandle(), F9)
    assert in_front() == []
    come_back(hand, place)
    hand.comes_to(main_window())
    open_it(hand)
    hand.strikes(L, CTRL)
    assert windows() == []
    assert len(replaced) == 1


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_that_is_covered_is_cancelled(
    name: str, program: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    left: list[list[str]] = []

    def press(key: Qt.Key, with_: Qt.KeyboardModifier) -> Callable[[QDialog], None]:
        def act(dialog: QDialog) -> None:
            hand.strikes(key, with_)
            left.append(in_front())
            # Where that did not close it, the test goes on and says so.
            dialog.reject()

        return act

    paper(hand)
    hand.meanwhile(press(F9, Qt.KeyboardModifier.NoModifier))
    hand.press(DIALOGS[name])
    come_back(hand, "Wie leest mee?")
    hand.meanwhile(press(L, CTRL))
    hand.press(DIALOGS[name])
    assert left == [[], []]
    assert windows() == []
    assert len(replaced) == 1


def test_the_quick_question_goes_with_the_rest(
    program: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    plan(hand)
    quick(hand)
    hand.strikes(F9, Qt.KeyboardModifier.NoModifier)
    assert in_front() == []
    come_back(hand, "Wat gaan we doen")
    hand.comes_to(main_window())
    quick(hand)
    hand.strikes(L, CTRL)
    assert windows() == []
    assert len(replaced) == 1


def test_the_system_locks_a_dialog_too(
    program: Program, hand: Hand, replaced: list[list[str]]
) -> None:
    def fall_asleep(dialog: QDialog) -> None:
        told = main_window().findChild(SystemEvents)
        assert isinstance(told, SystemEvents)
        told.away.emit()
        assert windows() == []
        dialog.reject()

    paper(hand)
    hand.meanwhile(fall_asleep)
    hand.press("Bewaar als PDF")
    assert len(replaced) == 1


def test_what_was_found_late_does_not_come_over_the_cover(program: Program, hand: Hand) -> None:
    hand.strikes(Qt.Key.Key_K, CTRL)
    hand.types("vlier")
    QTest.keyClick(main_window().windowHandle(), F9)
    hand.waits_until(lambda: main_window().covered)
    assert not main_window().findChildren(SearchBox)[0].open
    come_back(hand, "Plan op papier")


def test_every_window_the_program_can_open_is_tried_here() -> None:
    found = {
        (file.name, name.name)
        for file in PROGRAM.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.name in OPENS
    }
    popups = {
        one.name for one in PROGRAM.rglob("*.py") if "WindowType.Popup" in one.read_text("utf-8")
    }
    assert {file for file, _ in found} == {
        *("asked_controls.py", "ask_source.py", "ask_target.py", "file_dialog.py", "printer.py"),
        "view.py",  # of the quick question
    }
    assert popups == {"day_button.py"}
