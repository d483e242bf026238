"""Locking for real: the process keeps its number and knows nothing any more. FICTIEF."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.trouble import VaultInUse

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 30_000


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at the process as Linux shows it")
def test_the_process_is_replaced_and_lets_go_of_the_vault(qtbot: QtBot) -> None:
    command = [sys.executable, "-m", "tests.stories.locks_itself"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            folder = Path(program.stdout.readline().strip())
            qtbot.waitUntil(lambda: "wijkteam_desk" in words_of(program.pid), timeout=PATIENCE)
            assert words_of(program.pid)[-3:] == ["--demo", "--vault", str(folder)]
            qtbot.waitUntil(lambda: is_free(folder), timeout=PATIENCE)
            qtbot.waitUntil(lambda: leaves_no_core(program.pid), timeout=PATIENCE)
            assert program.poll() is None
        finally:
            program.kill()


def words_of(pid: int) -> list[str]:
    """The command line of that process, now."""
    return Path(f"/proc/{pid}/cmdline").read_text("utf-8").rstrip("\0").split("\0")


def leaves_no_core(pid: int) -> bool:
    """Whether a crash of that process would write no memory to the disk."""
    limits = Path(f"/proc/{pid}/limits").read_text("ascii").splitlines()
    return next(line for line in limits if line.startswith("Max core")).split()[4:6] == ["0", "0"]


def is_free(folder: Path) -> bool:
    """Whether nobody works in that vault."""
    try:
        hold(folder).release()
    except VaultInUse:
        return False
    return True
