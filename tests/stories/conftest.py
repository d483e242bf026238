"""The real program, as a person starts it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.stories.hand import Hand
from wijkteam_desk.app.program import Program
from wijkteam_desk.ui.common.look import Look

Started = Callable[..., Program]


OWN = ("MainWindow", "LockWindow", "QFileDialog")


@pytest.fixture(autouse=True)
def _no_part_flashes_as_a_window(qapp: QApplication) -> Iterator[None]:
    """A part that is shown before it has its place comes to the front as a window of its own."""
    strays: list[str] = []

    def notice(window: QWindow | None) -> None:
        if window is not None and window.type() is Qt.WindowType.Window:
            strays.append(window.objectName())

    qapp.focusWindowChanged.connect(notice)
    yield
    qapp.focusWindowChanged.disconnect(notice)
    assert [name for name in strays if not name.startswith(OWN)] == []


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


@pytest.fixture
def replaced() -> list[list[str]]:
    """What the next process would be started with, once this one locks."""
    return []


@pytest.fixture
def start(qapp: QApplication, look: Look, replaced: list[list[str]]) -> Iterator[Started]:
    """Starts the program; whatever it was doing, it is stopped at the end."""
    started: list[Program] = []

    def begin(
        vault: Path | None = None, *, practice: bool = False, restore: bool = False
    ) -> Program:
        become = replaced.append
        program = Program(qapp, look, become, vault=vault, practice=practice, restore=restore)
        started.append(program)
        program.start()
        return program

    yield begin
    for program in started:
        program.stop()
    # What was a window of this story would be dressed and looked through in all that follow.
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
