"""The one way back that screens offer: what was done is undone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from wijkteam_desk.ui.common.banner import Offer


def undo_words() -> str:
    """What the button says, wherever it stands."""
    return QCoreApplication.translate("Undo", "Maak ongedaan")


def is_for_the_page(event: QKeyEvent, edit: QPlainTextEdit) -> bool:
    """Whether Ctrl+Z was pressed in a field in which nothing was typed: so it is about the page."""
    undoing = event.matches(QKeySequence.StandardKey.Undo)
    return undoing and not edit.document().isUndoAvailable()


def undo_offer(act: Callable[[], None]) -> Offer:
    """The way back for a screen's own bar."""
    return Offer(undo_words(), act)
