"""A real program that says where its practice vault lies, once it can be told to end. FICTIEF."""

import sys

from PySide6.QtCore import QTimer
from typing_extensions import override

from wijkteam_desk.app.main import run_window
from wijkteam_desk.app.program import Program


class Practises(Program):
    """Starts, and says where its vault lies."""

    @override
    def start(self) -> None:
        super().start()
        QTimer.singleShot(0, self._say)

    def _say(self) -> None:
        sys.stdout.write(f"{self.folder}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(run_window(vault=None, demo=True, kind=Practises))
