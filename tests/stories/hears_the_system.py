"""A process that listens to the system and says what it hears; the sleep delay says it is ready."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

from wijkteam_desk.app.system_events import SystemEvents
from wijkteam_desk.app.system_linux import LinuxSession


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> int:
    """Lives until it is killed."""
    app = QApplication([])
    window = QWidget()
    told = SystemEvents(window)
    session = told.findChild(LinuxSession)
    told.away.connect(lambda: _say("away"))
    told.ending.connect(lambda: _say("ending"))
    if session is not None:
        session.held.connect(lambda: _say("ready"))
    _say("listening")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
