"""What leads to a look into a damaged vault, and what stands above it."""

from PySide6.QtCore import QCoreApplication


def look_words() -> str:
    """What the button and the sheet say."""
    return QCoreApplication.translate("LookInto", "Alleen kijken")
