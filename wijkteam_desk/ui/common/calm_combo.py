"""A list to choose from that the wheel passes by: who scrolls a form must not change it unseen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override


class CalmCombo(QComboBox):
    """A combo box that leaves the wheel to the page, and does not get the keys by it either."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
