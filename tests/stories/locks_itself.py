"""A real program that locks itself after its first window is there. FICTIEF."""

import sys

from PySide6.QtCore import QTimer
from typing_extensions import override

from wijkteam_desk.app.main import run_window
from wijkteam_desk.app.program import Program


class LocksItself(Program):
    """Starts, says where its vault lies, and locks: a hand of its own."""

    @override
    def start(self) -> None:
        super().start()
        sys.stdout.write(f"{self.folder}\n")
        sys.stdout.flush()
        QTimer.singleShot(0, self.lock)


if __name__ == "__main__":
    sys.exit(run_window(vault=None, demo=True, kind=LocksItself))
