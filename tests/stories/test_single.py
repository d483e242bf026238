"""A second start shows nothing, brings the first window forward, and ends. FICTIEF."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtNetwork import QLocalSocket  # noqa: TID251 - calls as a second start does
from pytestqt.qtbot import QtBot

from wijkteam_desk.app.single import Single

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 30_000


@pytest.fixture
def first(home: Path, qtbot: QtBot) -> Iterator[Single]:
    single = Single(home / "kluis")
    single.listen()
    yield single
    single.leave()


def program(*arguments: str) -> QProcess:
    process = QProcess()
    process.setWorkingDirectory(str(ROOT))
    process.start(sys.executable, ["-m", "wijkteam_desk", *arguments])
    return process


def test_the_first_hears_the_second_and_the_second_knows(first: Single, home: Path) -> None:
    assert not first.is_second
    assert Single(home / "kluis").is_second
    other = Single(home / "een andere kluis")
    assert not other.is_second
    other.leave()


def test_whatever_is_said_nothing_but_the_call_is_heard(first: Single, qtbot: QtBot) -> None:
    socket = QLocalSocket()
    with qtbot.waitSignal(first.called, timeout=PATIENCE):
        socket.connectToServer(first.door)
        assert socket.waitForConnected(PATIENCE)
        socket.write(b"open /etc/passwd" * 1000)
    qtbot.waitUntil(
        lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=PATIENCE
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a door is a file on POSIX only")
def test_nobody_else_may_call(first: Single) -> None:
    assert Path(first.door).stat().st_mode & 0o077 == 0
    assert Path(first.door).parent.stat().st_mode & 0o077 == 0


def test_a_second_start_ends_with_nothing_on_the_screen(
    first: Single, home: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.called, timeout=PATIENCE):
        second = program("--vault", str(home / "kluis"))
    qtbot.waitUntil(lambda: second.state() is QProcess.ProcessState.NotRunning, timeout=PATIENCE)
    assert second.exitCode() == 0
    assert bytes(second.readAllStandardError().data()) == b""


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from wijkteam_desk.app.single import Single
app = QCoreApplication([])
single = Single(Path(sys.argv[1]))
single.listen()
os._exit(9)
"""


def test_what_a_killed_program_left_behind_is_in_nobodys_way(home: Path, qtbot: QtBot) -> None:
    folder = home / "kluis"
    subprocess.run([sys.executable, "-c", KILLED, str(folder)], check=False, cwd=ROOT)
    again = Single(folder)
    assert not again.is_second
    again.listen()
    with qtbot.waitSignal(again.called, timeout=PATIENCE):
        assert Single(folder).call_first()
    again.leave()


def test_of_two_starts_at_once_one_stays(home: Path, qtbot: QtBot) -> None:
    folder = home / "kluis"
    both = [program("--vault", str(folder)) for _ in range(2)]
    try:
        qtbot.waitUntil(lambda: len(gone(both)) == 1, timeout=PATIENCE)
        assert gone(both)[0].exitCode() == 0
        assert gone(both)[0].exitStatus() is QProcess.ExitStatus.NormalExit
    finally:
        for one in both:
            one.kill()
            one.waitForFinished()


def gone(processes: list[QProcess]) -> list[QProcess]:
    return [one for one in processes if one.state() is QProcess.ProcessState.NotRunning]
