"""A process of its own: from the key that covers or locks until nobody can read anything.

`python -m tests.bench.darkened FOLDER HOUSEHOLD ROUNDS`, with which one is open; prints
milliseconds: the slowest to covered, and once to blank.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from tests.bench.clock import THOUSAND, milliseconds
from tests.bench.unlocked import started, unlock, until
from wijkteam_desk.app.program import Program
from wijkteam_desk.ui.cover.view import CoverView
from wijkteam_desk.ui.main_window.window import MainWindow


class _Hidden(QObject):
    """Notes when the window was last hidden."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.at = 0.0
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide:
            self.at = time.perf_counter()
        return False


def opened(program: Program, household: str) -> MainWindow:
    """The window, once the household is in sight."""
    composed = program.composed
    if composed is None:
        raise RuntimeError
    shown: list[bool] = []
    composed.open_household(household, lambda: shown.append(True))
    until(lambda: bool(shown))
    until(composed.window.isActiveWindow)
    return composed.window


def _cover(window: MainWindow) -> float:
    """With the drafts kept and all that it changed painted, so a little more than is asked."""

    def press() -> None:
        QTest.keyClick(window, Qt.Key.Key_F9)
        QApplication.processEvents()

    taken = milliseconds(press)
    (cover,) = (one for one in window.findChildren(CoverView) if one.isVisible())
    cover.left.emit()
    until(lambda: not window.covered)
    return taken


def _lock(window: MainWindow, hidden: _Hidden) -> float:
    """Once: the process ends then."""
    start = time.perf_counter()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    until(lambda: hidden.at > start)
    return (hidden.at - start) * THOUSAND


def _measure(folder: Path, household: str, rounds: int) -> tuple[float, float]:
    program = started(folder)
    unlock()
    window = opened(program, household)
    covered = max(_cover(window) for _ in range(rounds))
    blank = _lock(window, _Hidden(window))
    program.stop()
    return covered, blank


if __name__ == "__main__":
    folder, household, rounds = sys.argv[1:]
    slowest = _measure(Path(folder), household, int(rounds))
    sys.stdout.write(" ".join(map(str, slowest)) + "\n")
