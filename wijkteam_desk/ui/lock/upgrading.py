"""What is said when opening takes longer."""

from PySide6.QtCore import QCoreApplication


def upgrading_words() -> str:
    """That the vault is made fit for this version."""
    said = "De kluis wordt bijgewerkt. Dit duurt even."
    return QCoreApplication.translate("Upgrading", said)
