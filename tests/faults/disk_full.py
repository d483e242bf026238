"""A full disk loses nothing, says so in one sentence, and work goes on when there is room."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.room import outcome
from wijkteam_desk.vault.trouble import DiskFull

LONG = 100
SHORT = 0

_SIZE = "size=8m,mode=0700"


def run(count: int, folder: Path) -> Outcome:
    """Fills a small disk in memory so many times; only root may make one."""
    disk = folder / "disk"
    disk.mkdir()
    if not _mounted(disk):
        return Outcome(sentence="not tried: no right to mount a small disk here", good=True)

    @contextmanager
    def little_room(room: int) -> Iterator[None]:
        ballast = folder / "disk" / "ballast"
        ballast.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - room)))
        try:
            yield
        finally:
            ballast.unlink()

    try:
        return outcome(count, disk, "a full disk of 8 MB", little_room, {DiskFull.default})
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)  # noqa: S607  # of the system


def _mounted(disk: Path) -> bool:
    if os.name != "posix" or os.geteuid() != 0:
        return False
    mount = ["mount", "-t", "tmpfs", "-o", _SIZE, "tmpfs", str(disk)]
    return subprocess.run(mount, check=False, stderr=subprocess.DEVNULL).returncode == 0
