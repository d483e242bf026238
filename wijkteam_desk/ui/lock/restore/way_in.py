"""What leads to a backup, wherever it is offered."""

from PySide6.QtCore import QCoreApplication


def restore_words() -> str:
    """What the button or link says."""
    return QCoreApplication.translate("Restore", "Zet een reservekopie terug")
