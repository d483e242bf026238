"""Sleep is noticed by two clocks; messages of Windows by a table. FICTIEF."""

import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wijkteam_desk.app.slept import Slept, awake_seconds, wall_seconds
from wijkteam_desk.app.system_windows import WindowsSession, says_away


class Clocks:
    """Two clocks that a test moves."""

    def __init__(self) -> None:
        self.wall, self.awake = 1_000_000.0, 50.0

    def pass_(self, *, wall: float, awake: float) -> None:
        self.wall += wall
        self.awake += awake

    def slept(self) -> Slept:
        return Slept(wall=lambda: self.wall, awake=lambda: self.awake)


@pytest.mark.parametrize(
    ("wall", "awake", "asleep"),
    [
        (1, 1, False),
        (20, 1, False),
        (22, 1, True),
        (3 * 24 * 3600, 1, True),
        (60, 60, False),  # a busy program
        (-3600, 1, False),  # a clock that was put back
    ],
)
def test_what_counts_as_sleep(wall: float, awake: float, *, asleep: bool) -> None:
    clocks = Clocks()
    slept = clocks.slept()
    clocks.pass_(wall=wall, awake=awake)
    assert slept.since_last() is asleep
    clocks.pass_(wall=1, awake=1)
    assert not slept.since_last()


def test_the_real_clocks_run_alike() -> None:
    slept = Slept(wall=wall_seconds, awake=awake_seconds)
    assert not slept.since_last()


@pytest.mark.parametrize(
    ("message", "parameter"),
    [(0x218, 4), (0x218, 5), (0x2B1, 7), (0x2B1, 2), (0x2B1, 4), (0x16, 1)],
)
def test_windows_says_that_nobody_is_there(message: int, parameter: int, qtbot: QtBot) -> None:
    assert says_away(message, parameter)
    owner = QWidget()
    qtbot.addWidget(owner)
    session = WindowsSession(owner)
    told = wintypes.MSG(message=message, wParam=parameter)
    with qtbot.waitSignal(session.away):
        session.nativeEvent(b"windows_generic_MSG", ctypes.addressof(told))
    session.deleteLater()


@pytest.mark.parametrize(
    ("message", "parameter"),
    [(0x218, 7), (0x218, 0x12), (0x2B1, 8), (0x2B1, 1), (0x16, 0), (0x100, 4)],
)
def test_windows_says_something_else(message: int, parameter: int) -> None:
    assert not says_away(message, parameter)
