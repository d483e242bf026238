"""The calm frame around one sheet: only the name of the program stands above it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.centred import centred
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class _Inside(QWidget):
    """Tells once that it was painted, when the painting is done."""

    def __init__(self, painted: Callable[[], None]) -> None:
        super().__init__()
        self._painted: Callable[[], None] | None = painted

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painted, self._painted = self._painted, None
        if painted is not None:
            QTimer.singleShot(0, painted)


class SheetFrame(QScrollArea):
    """Scrolls when the text is large. Signals: `painted` once, when there is something to read."""

    painted = Signal()

    def __init__(self, *, icon_name: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Wijkteam Desk"))
        self.sheets = Sheets()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = _Inside(self.painted.emit)
        column = QVBoxLayout(inside)
        room(column, around=1.5, between=1.0)
        column.addStretch(1)
        for widget in (_brand(self.windowTitle(), icon_name), self.sheets):
            column.addLayout(centred(widget))
        column.addStretch(2)
        self.setWidget(inside)

    def put(self, sheet: QWidget) -> None:
        """Show this sheet in place of the one before, which is deleted."""
        before = self.sheets.shown
        self.sheets.show_sheet(sheet)
        if before is not None:
            before.deleteLater()
        self.ensureVisible(0, 0)


def _brand(title: str, icon_name: str) -> QWidget:
    brand = QWidget()
    row = QHBoxLayout(brand)
    room(row, between=0.5)
    row.addWidget(IconMark(icon_name, "teal"))
    row.addWidget(words(title, "heading"), 1)
    return brand
