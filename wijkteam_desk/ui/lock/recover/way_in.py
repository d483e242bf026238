"""What leads to the recovery code, wherever a passphrase is asked."""

from PySide6.QtCore import QCoreApplication


def forgotten_words() -> str:
    """What the link says."""
    return QCoreApplication.translate("Recover", "Ik weet mijn wachtzin niet meer")
