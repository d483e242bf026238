"""A process of its own: from the right passphrase to the painted list; prints milliseconds.

`python -m tests.bench.unlocked FOLDER HOUSEHOLDS`; prints the time with the KDF, and of the KDF.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from tests.bench.clock import milliseconds
from tests.bench.vaults import PASSPHRASE
from wijkteam_desk.app.program import Program
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.ui.lock.window import LockWindow

PATIENCE = 30.0


def until(ready: Callable[[], bool]) -> None:
    """Waits for it while the program goes on."""
    deadline = time.monotonic() + PATIENCE
    while not ready():
        # Asleep in between: looking all the time would hold up the other threads.
        QTest.qWait(1)
        if time.monotonic() > deadline:
            raise TimeoutError


def _list_stands(households: int) -> bool:
    lists = [one for top in QApplication.topLevelWidgets() for one in _lists_in(top)]
    models: list[Any] = [one.model() for one in lists]
    return any(
        model and model.rowCount() >= households and model.index(0).data() for model in models
    )


def _lists_in(window: object) -> list[QAbstractItemView]:
    if isinstance(window, LockWindow):
        return []
    found: list[QAbstractItemView] = window.findChildren(QAbstractItemView)  # type: ignore[attr-defined] # a widget
    return [one for one in found if one.isVisible()]


def unlock(households: int) -> None:
    """Types the passphrase and waits for the list, painted."""
    (window,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, LockWindow))
    (line,) = (one for one in window.findChildren(QLineEdit) if one.isVisible())
    line.setText(PASSPHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    until(lambda: _list_stands(households))
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


def _measure(folder: Path, households: int) -> tuple[float, float]:
    program = started(folder)
    from wijkteam_desk.vault.opening import open_with_passphrase

    kdf = [milliseconds(lambda: open_with_passphrase(folder, PASSPHRASE)) for _ in range(5)]
    whole = milliseconds(lambda: unlock(households))
    program.stop()
    return whole, statistics.median(kdf)


if __name__ == "__main__":
    whole, kdf = _measure(Path(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.write(f"{whole} {kdf}\n")
