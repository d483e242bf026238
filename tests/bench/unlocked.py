"""A process of its own: from the right passphrase to Vandaag, painted; prints milliseconds.

`python -m tests.bench.unlocked FOLDER`; prints the time with the KDF, and of the KDF.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.bench.clock import milliseconds
from tests.bench.vaults import PASSPHRASE
from wijkteam_desk.app.program import Program
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.ui.screens.today.line import Line

PATIENCE = 30.0


def until(ready: Callable[[], bool]) -> None:
    """Waits for it while the program goes on."""
    deadline = time.monotonic() + PATIENCE
    while not ready():
        # Asleep in between: looking all the time would hold up the other threads.
        QTest.qWait(1)
        if time.monotonic() > deadline:
            raise TimeoutError


def _today_stands() -> bool:
    return any(
        one.isVisible()
        for top in QApplication.topLevelWidgets()
        if not isinstance(top, LockWindow)
        for one in top.findChildren(Line)
    )


def unlock() -> None:
    """Types the passphrase and waits for Vandaag, painted."""
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, LockWindow))
    (line,) = (one for one in window.findChildren(QLineEdit) if one.isVisible())
    line.setText(PASSPHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(_today_stands)
    for shown in QApplication.topLevelWidgets():
        shown.repaint()


def started(folder: Path) -> Program:
    """The program at its lock screen, as it is once somebody has typed a sentence."""
    app = application()
    program = Program(app, Look(app), lambda _: None, vault=folder)
    program.start()
    # Meanwhile the heavy rooms have been loaded.
    until(lambda: "wijkteam_desk.desk.opening" in sys.modules)
    QTest.qWait(500)
    return program


def _measure(folder: Path) -> tuple[float, float]:
    program = started(folder)
    from wijkteam_desk.vault.opening import open_with_passphrase

    kdf = [milliseconds(lambda: open_with_passphrase(folder, PASSPHRASE)) for _ in range(5)]
    whole = milliseconds(unlock)
    program.stop()
    return whole, statistics.median(kdf)


if __name__ == "__main__":
    whole, kdf = _measure(Path(sys.argv[1]))
    sys.stdout.write(f"{whole} {kdf}\n")
