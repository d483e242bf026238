"""What the drawings of a household are called, wherever they stand."""

from PySide6.QtCore import QCoreApplication


def family_title() -> str:
    """The title of the page and of the card that leads to it."""
    return QCoreApplication.translate("Family", "Gezin en netwerk")
