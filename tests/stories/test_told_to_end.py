"""A practice vault goes with the process it belongs to, however that ends. FICTIEF."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wijkteam_desk.desk.practice import forget_practice, open_practice, practice_root

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 60_000
OWNER = "van.pid"
LONG_AGO = 3600


def started() -> list[Path]:
    """The practice vaults that are there, with who owns them."""
    return [one.parent for one in practice_root().glob(f"*/{OWNER}")]


def leave_behind(process: int) -> Path:
    """A practice vault of that process, an hour ago."""
    desk = open_practice()
    desk.close()
    owner = desk.folder / OWNER
    owner.write_text(str(process), "ascii")
    os.utime(owner, (time.time() - LONG_AGO,) * 2)
    return desk.folder


@pytest.fixture
def gone() -> int:
    """The number of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("told", ["SIGTERM", "SIGHUP"])
def test_a_practice_vault_goes_with_a_process_that_is_told_to_end(
    qtbot: QtBot, home: Path, told: str
) -> None:
    command = [sys.executable, "-m", "tests.stories.practises"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            folder = Path(program.stdout.readline().strip())
            assert folder in started()
            program.send_signal(signal.Signals[told])
            qtbot.waitUntil(lambda: program.poll() is not None, timeout=PATIENCE)
            assert program.returncode == 0
            assert not folder.exists()
        finally:
            program.kill()


def test_what_a_killed_process_left_is_swept_at_the_next_start(home: Path, gone: int) -> None:
    left = leave_behind(gone)
    desk = open_practice()
    assert not left.exists()
    desk.close()
    forget_practice(desk.folder)


def test_what_lives_or_is_not_ours_is_left_alone(home: Path, gone: int) -> None:
    ours = leave_behind(os.getpid())
    fresh = leave_behind(gone)
    os.utime(fresh / OWNER)
    strange = practice_root() / "vakantiefoto's"
    strange.mkdir()
    desk = open_practice()
    assert ours.exists()
    assert fresh.exists()
    assert strange.exists()
    desk.close()
    for folder in (ours, fresh, desk.folder):
        forget_practice(folder)
