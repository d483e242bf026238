"""What stands on a lock window."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from wijkteam_desk.ui.lock.window import LockWindow


def seen(window: LockWindow) -> str:
    """All words that can be read, once the window has settled."""
    for _ in range(3):
        QCoreApplication.processEvents()
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
