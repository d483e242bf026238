"""The one way back that screens offer: what was done is undone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from wijkteam_desk.ui.common.banner import Offer


def undo_words() -> str:
    """What the button says, wherever it stands."""
    return QCoreApplication.translate("Undo", "Maak ongedaan")


def undo_offer(act: Callable[[], None]) -> Offer:
    """The way back for a screen's own bar."""
    return Offer(undo_words(), act)
