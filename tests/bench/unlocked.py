"""A process of its own: from the right passphrase to Vandaag, painted; prints milliseconds.

`python -m tests.bench.unlocked FOLDER`; prints the time with the KDF, and of the KDF.
"""

import wijkteam_desk.ui  # noqa: F401 - before all that it spares, as in the program

# isort: split

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.bench.clock import milliseconds
from tests.bench.vaults import PASSPHRASE
from wijkteam_desk.app.program import Program
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.ui.lock.window import LockWindow
from wijkteam_desk.ui.screens.today.line import Line
from wijkteam_desk.vault.key_slots import Slot

PATIENCE = 30.0


def until(ready: Callable[[], bool]) -> None:
    """Waits for it as the program itself waits: QTest would keep the other threads from Python."""
    deadline = time.monotonic() + PATIENCE
    waiting, looks = QEventLoop(), QTimer(interval=1)

    def look() -> None:
        if ready() or time.monotonic() > deadline:
            waiting.quit()

    looks.timeout.connect(look)
    looks.start()
    waiting.exec()
    if not ready():
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
    # Meanwhile the heavy rooms have been loaded, and what Vandaag asks was asked once.
    until(lambda: hasattr(sys.modules.get("wijkteam_desk.desk.ahead"), "get_ready"))
    typed = time.monotonic() + 1.5
    until(lambda: time.monotonic() > typed)
    return program


def _measure(folder: Path) -> tuple[float, float]:
    program = started(folder)
    from wijkteam_desk.vault import key_slots, opening

    derive, derived = key_slots.open_slot, list[float]()

    def watched(slot: Slot, vault_id: str, secret: bytes) -> bytes | None:
        keys: list[bytes | None] = []
        derived.append(milliseconds(lambda: keys.append(derive(slot, vault_id, secret))))
        return keys[0]

    opening.open_slot = watched  # type: ignore[attr-defined] # to know what it took this time
    whole = milliseconds(unlock)
    program.stop()
    return whole, sum(derived)


if __name__ == "__main__":
    whole, kdf = _measure(Path(sys.argv[1]))
    sys.stdout.write(f"{whole} {kdf}\n")
