"""What is said beside each field for free words: write down what is needed, no more (R-2.5)."""

from PySide6.QtCore import QCoreApplication


def only_needed() -> str:
    """The sentence, for who fills in a page."""
    return QCoreApplication.translate("OnlyNeeded", "Schrijf alleen op wat nodig is.")
