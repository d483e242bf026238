"""A pair of hands and eyes at the real window: finds things by what a person calls them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from wijkteam_desk.ui.screens.today.view import TodayView

W = TypeVar("W", bound=QWidget)

PATIENCE = 20_000
MANY = 100
PLAIN = Qt.KeyboardModifier.NoModifier


class Hand:
    """Waits until what is asked for is there; never sleeps."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self.typed: list[str] = []

    def sees(self, words: str) -> None:
        """Waits until these words can be read somewhere."""
        self._wait(lambda: words in self.screen(), f"nowhere: {words}")

    def sees_no(self, words: str) -> None:
        """Waits until these words can be read nowhere."""
        self._wait(lambda: words not in self.screen(), f"still there: {words}")

    def waits_until(self, until: Callable[[], bool]) -> None:
        """Waits for something that no words tell."""
        self._wait(until, "in vain")

    def screen(self) -> str:
        """All words that are in sight."""
        return "\n".join(_said(widget) for widget in _in_sight(QWidget))

    def widen(self) -> None:
        """Makes the window as wide as the smallest laptop."""
        self._wait(lambda: QApplication.activeWindow() is not None, "no window to widen")
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.resize(1366, 768)

    def press(self, name: str) -> None:
        """Clicks the button of that name."""
        self._click(QAbstractButton, name)

    def press_list(self, words: str) -> None:
        """Clicks the line of a list, or of a row of choices, that holds these words.

        From Vandaag it goes to the list of all households.
        """
        self._wait(lambda: words in self.screen() or self._sees_today(), f"nowhere: {words}")
        if not self._press_line(words):
            self.press("Huishoudens")
            self.sees(words)
            self._wait(lambda: self._press_line(words), f"in no list: {words}")

    def _sees_today(self) -> bool:
        return any(_in_sight(TodayView))

    def _press_line(self, words: str) -> bool:
        for choice in _in_sight(QRadioButton):
            if words in choice.text():
                self.press(choice.text())
                return True
        for view in _in_sight(QAbstractItemView):
            for row in range(view.model().rowCount()):
                index = view.model().index(row, 0)
                if words in _row(index):
                    spot = view.visualRect(index).center()
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, spot)
                    return True
        return False

    def fill(self, field: str, text: str) -> None:
        """Clicks into the field of that name and types over what is there."""
        control = self.go_to(field)
        QTest.keyClick(control, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.types(text)

    def go_to(self, field: str) -> QWidget:
        """Clicks into the field of that name."""
        return self._click((QLineEdit, QPlainTextEdit, QTextEdit), field)

    def types(self, text: str) -> None:
        """Types on the keyboard, wherever the focus is."""
        self.typed.append(text)
        QTest.keyClicks(self._focus(), text)

    def types_everywhere(self, text: str) -> int:
        """Types these words, each time with a number, into every field in sight; how many."""
        fields = [one for one in _in_sight(QWidget) if _takes_text(one)]
        for field in fields:
            field.setFocus()
            self.types(f"{text}{len(self.typed)}")
        return len(fields)

    def turn_to(self, title: str) -> None:
        """Clicks the tab of that title."""
        self._wait(lambda: bool(_tabs(title)), f"no tab: {title}")
        bar, place = _tabs(title)[0]
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, PLAIN, bar.tabRect(place).center())

    def key(self, key: Qt.Key, with_: Qt.KeyboardModifier = PLAIN) -> None:
        """Presses one key."""
        QTest.keyClick(self._focus(), key, with_)

    def walks_to(self, name: str) -> None:
        """Presses Tab until what has that name has the focus, also when it has yet to appear."""

        def found() -> bool:
            return any(self._is_at(name) for _ in range(MANY))

        self._wait(found, f"the keyboard does not get to {name}")

    def _is_at(self, name: str) -> bool:
        if name in _names(self._focus()):
            return True
        self.strikes(Qt.Key.Key_Tab)
        return False

    def choose(self, field: str, choice: str, *, which: int = 0) -> None:
        """Picks from the list under that field, by the keyboard; `which` of several such fields."""
        box = self._find(QComboBox, field, which)
        assert isinstance(box, QComboBox)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        self._wait(lambda: box.view().isVisible(), f"no list under {field}")
        box.view().keyboardSearch("")  # a hand is slower than Qt forgets what was typed before
        QTest.keyClicks(box.view(), choice)
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
        self._wait(lambda: choice in box.currentText(), f"not chosen: {choice}")
        self.comes_to(box.window())

    def comes_to(self, window: QWidget) -> None:
        """Brings a window to the front, for no window manager does so here once a list closes."""
        window.activateWindow()
        self._wait(window.isActiveWindow, "no window in front")

    def strikes(self, key: Qt.Key, with_: Qt.KeyboardModifier = PLAIN) -> None:
        """Presses one key as the system hands it on: to the window in front, list or dialog."""
        window = QApplication.focusWindow()
        assert window is not None
        QTest.keyClick(window, key, with_)

    def meanwhile(self, act: Callable[[QDialog], None]) -> None:
        """Acts once in the next dialog that is in front, which runs in a loop of its own."""
        timer = QTimer(QApplication.instance())

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and dialog.isActiveWindow():
                timer.stop()
                timer.deleteLater()
                act(dialog)

        timer.timeout.connect(look)
        timer.start(20)

    def will_save_as(self, target: Path) -> None:
        """Types this path into the next file dialog and accepts it."""

        def answer(dialog: QDialog) -> None:
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            line.setText(str(target))
            QTest.keyClick(line, Qt.Key.Key_Return)

        self.meanwhile(answer)

    def _wait(self, until: Callable[[], bool], otherwise: str) -> None:
        try:
            self._bot.waitUntil(until, timeout=PATIENCE)
        except WaitedInVain:
            raise AssertionError(f"{otherwise}\n{self.screen()}") from None

    def _find(
        self, kinds: type[QWidget] | tuple[type[QWidget], ...], name: str, which: int = 0
    ) -> QWidget:
        def found() -> list[QWidget]:
            usable = (one for one in _in_sight(QWidget) if isinstance(one, kinds))
            return [one for one in usable if one.isEnabled() and name in _names(one)]

        self._wait(lambda: bool(found()[which:]), f"not there: {name}")
        return found()[which]

    def _click(self, kinds: type[QWidget] | tuple[type[QWidget], ...], name: str) -> QWidget:
        # A hand cannot be quicker than the window that comes to the front.
        self._wait(lambda: QApplication.activeWindow() is not None, "no window in front")
        widget = self._in_reach(kinds, name)
        target = widget.viewport() if isinstance(widget, (QPlainTextEdit, QTextEdit)) else widget
        spot = QPoint(min(target.width() // 2, 40), target.height() // 2)
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, PLAIN, spot)
        return widget

    def _in_reach(self, kinds: type[QWidget] | tuple[type[QWidget], ...], name: str) -> QWidget:
        widget = self._find(kinds, name)
        area = widget.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(widget)
            area = area.parentWidget()
        QApplication.processEvents()
        # What is shown anew meanwhile is another one of that name.
        there = isValid(widget) and widget.isVisible()
        return widget if there else self._in_reach(kinds, name)

    def _focus(self) -> QWidget:
        self._bot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus


def _in_sight(kind: type[W]) -> Iterator[W]:
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found = (window, *window.findChildren(QWidget))
            yield from (one for one in found if isinstance(one, kind) and one.isVisible())


def _takes_text(widget: QWidget) -> bool:
    fields = isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit))
    return fields and widget.isEnabled() and not widget.property("readOnly")


def _tabs(title: str) -> list[tuple[QTabBar, int]]:
    bars = [(bar, place) for bar in _in_sight(QTabBar) for place in range(bar.count())]
    return [(bar, place) for bar, place in bars if bar.tabText(place).startswith(title)]


def _names(widget: QWidget) -> tuple[str, ...]:
    interface = QAccessible.queryAccessibleInterface(widget)
    heard = interface.text(QAccessible.Text.Name)
    shown = widget.text() if isinstance(widget, QAbstractButton) else ""
    # On Unix a combo box is heard by its value; its name is kept beside that.
    return heard, widget.accessibleName(), shown.replace("&", "")


def _row(index: QModelIndex) -> str:
    """What a line of a list says to a screen reader, which is all of its words."""
    heard = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(heard or index.data())


def _said(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.toPlainText()
    if isinstance(widget, QAbstractItemView):
        model = widget.model()
        return "\n".join(_row(model.index(row, 0)) for row in range(model.rowCount()))
    return ""
