"""Locking: blank at once, keep what was typed, and become another process.

A closed store leaves its key and hundreds of notes in memory; a process that is gone does not
(SECURITY 4.4).
"""

import os
import sys
from collections.abc import Callable
from typing import NoReturn

from PySide6.QtWidgets import QApplication

PATIENCE = 0.5


def go_dark(
    flush: Callable[[], None], settle: Callable[[float], None], replace: Callable[[], None]
) -> None:
    """Hides every window, dialogs too, keeps the drafts within half a second, then replaces."""
    for window in QApplication.topLevelWidgets():
        window.hide()
    try:
        flush()
        settle(PATIENCE)
    finally:
        # Whatever went wrong: nothing readable stays behind.
        replace()


def replace_process(arguments: list[str]) -> NoReturn:
    """Starts this program anew with these arguments; what this process knew is gone."""
    # -P: a file in the folder one happens to be in must not pass for a module of ours.
    command = [sys.executable, "-P", "-m", "wijkteam_desk", *arguments]
    if sys.platform == "win32":
        import subprocess

        # The child waits until this process has let go of the vault.
        subprocess.Popen(command)  # noqa: S603 - our own program
        os._exit(0)
    os.execv(sys.executable, command)  # noqa: S606 - our own program, no shell wanted
