"""A process of its own: from the right passphrase to the painted list; prints milliseconds.

`python -m tests.bench.unlocked FOLDER HOUSEHOLDS`; prints the time with the KDF, and of the KDF.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from tests.bench.clock import milliseconds
from tests.bench.vaults import PASSPHRASE
from wijkteam_desk.app.program import Program
from wijkteam_desk.ui.common.look import Look, application
from wijkteam_desk.ui.lock.window import LockWindow
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
    until(lambda: hasattr(sys.modules.get("wijkteam_desk.app.compose"), "Composer"))
    QTest.qWait(500)
    return program


def _measure(folder: Path, households: int) -> tuple[float, float]:
    program = started(folder)
    from wijkteam_desk.vault import key_slots, opening

    derive, derived = key_slots.open_slot, list[float]()

    def watched(slot: Slot, vault_id: str, secret: bytes) -> bytes | None:
        keys: list[bytes | None] = []
        derived.append(milliseconds(lambda: keys.append(derive(slot, vault_id, secret))))
        return keys[0]

    opening.open_slot = watched  # type: ignore[attr-defined] # to know what it took this time
    whole = milliseconds(lambda: unlock(households))
    program.stop()
    return whole, sum(derived)


if __name__ == "__main__":
    whole, kdf = _measure(Path(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.write(f"{whole} {kdf}\n")
