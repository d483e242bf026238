"""Which process a practice vault belongs to, so that one left behind by a kill can be swept."""

import contextlib
import os
import sys
import time
from pathlib import Path

_NAME = "van.pid"
_GRACE = 60
"""Seconds: while it locks, a process hands the vault on to the next, with another number."""

_MAY_LOOK = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
_STILL_ACTIVE = 259


def claim(folder: Path) -> None:
    """From now on it is of this process."""
    with contextlib.suppress(OSError):
        (folder / _NAME).write_text(str(os.getpid()), "ascii")


def is_abandoned(folder: Path) -> bool:
    """Whether its process is surely gone; not of a folder that says of nobody whose it is."""
    try:
        since = time.time() - (folder / _NAME).stat().st_mtime
        owner = int((folder / _NAME).read_text("ascii"))
    except (OSError, ValueError):
        return False
    return since > _GRACE and not _lives(owner)


def _lives(process: int) -> bool:
    if sys.platform == "win32":
        return _lives_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _lives_on_windows(process: int) -> bool:
    """There `os.kill` would end it."""
    import ctypes

    windows = getattr(ctypes, "windll").kernel32  # noqa: B009 - elsewhere there is none
    handle = windows.OpenProcess(_MAY_LOOK, False, process)  # noqa: FBT003 - a C function
    if not handle:
        return False
    code = ctypes.c_ulong()
    windows.GetExitCodeProcess(handle, ctypes.byref(code))
    windows.CloseHandle(handle)
    return code.value == _STILL_ACTIVE
