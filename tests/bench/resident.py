"""A process of its own that says how much memory it has: MB in use, with what the system shares.

`python -m tests.bench.resident` of an empty window, `... FOLDER HOUSEHOLD` with that one open.
"""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

_MB = 1_000_000


def _empty() -> None:
    app = QApplication([])
    window = QWidget()
    window.show()
    app.processEvents()
    _say()


def _with_household(folder: str, household: str) -> None:
    from tests.bench.darkened import opened
    from tests.bench.unlocked import started, unlock

    program = started(Path(folder))
    unlock()
    opened(program, household).repaint()
    _say()
    program.stop()


def _say() -> None:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    sys.stdout.write(f"{pages * os.sysconf('SC_PAGE_SIZE') / _MB}\n")


if __name__ == "__main__":
    if sys.argv[1:]:
        _with_household(*sys.argv[1:])
    else:
        _empty()
