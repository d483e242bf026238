"""A moment in the picture of time: the sign is in the picture, the ring around it is here."""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import Spot
from wijkteam_desk.pictures.stage_looks import RADIUS
from wijkteam_desk.ui.common.sizes import target
from wijkteam_desk.ui.common.spot_button import SpotButton

_AROUND = 3.0


class MomentButton(SpotButton):
    """As large as a finger needs. Signal: `reached`, when the keyboard or the mouse comes to it.

    `passed`: the mouse moves over it, at this point in the parent; another may be nearer.
    """

    reached = Signal()
    passed = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)

    @override
    def become(self, spot: Spot, scale: float) -> None:
        super().become(spot, scale)
        area, drawn = QRect(0, 0, target(), target()), self.geometry()
        area.moveCenter(drawn.center())
        self.setGeometry(area.united(drawn))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            self.passed.emit(self.mapToParent(event.position().toPoint()))
        super().mouseMoveEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.reached.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ring = self._edge()
        if ring is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._scale, self._scale)
        painter.setPen(ring)
        painter.drawEllipse(QPointF(0, 0), RADIUS + _AROUND, RADIUS + _AROUND)
        painter.end()
