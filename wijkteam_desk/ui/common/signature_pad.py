"""A field in which somebody signs, by pen, finger or mouse."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.domain.signature import HIGH, WIDE, signature_told, strokes_in
from wijkteam_desk.pictures.signed import signed
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.picture_paint import paint_shapes
from wijkteam_desk.ui.common.sizes import em, room

_EDGE = 1.0
_ROUND = 6.0


class _Paper(QWidget):
    """What is drawn on. Signals: `signed` after each stroke."""

    signed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strokes: list[list[tuple[int, int]]] = []
        self.setFixedSize(em(24), em(24) * HIGH // WIDE)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.strokes.append([self._at(event.position())])
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self.strokes:
            point = self._at(event.position())
            if point != self.strokes[-1][-1]:
                self.strokes[-1].append(point)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.signed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = worn(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.colour("soft"), _EDGE))
        painter.setBrush(colours.colour("card"))
        area = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.drawRoundedRect(area, _ROUND, _ROUND)
        painter.scale(self.width() / WIDE, self.width() / WIDE)
        paint_shapes(painter, signed(tuple(map(tuple, self.strokes))))
        painter.end()

    def _at(self, position: QPointF) -> tuple[int, int]:
        """A point in thousandths of the width; a hand that leaves the field stays at its edge."""
        across, down = (round(one * WIDE / self.width()) for one in position.toTuple())
        return min(max(across, 0), WIDE), min(max(down, 0), HIGH)


class SignaturePad(QWidget):
    """Signals: `touched` when a stroke was put or all were wiped."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._paper = _Paper()
        self._paper.signed.connect(self.touched)
        wipe = link_button(self.tr("Wis de handtekening"), "trash").when_clicked(self._wipe)
        self.setFocusProxy(wipe)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        room(column, between=0.3)
        column.addWidget(self._paper)
        column.addWidget(Flow(wipe))

    def told(self) -> str:
        """The signature as text, or nothing."""
        return signature_told(tuple(map(tuple, self._paper.strokes)))

    def fill(self, told: str) -> None:
        """Show another one; nobody put it now."""
        self._paper.strokes = [list(stroke) for stroke in strokes_in(told)]
        self._paper.update()

    def _wipe(self) -> None:
        self.fill("")
        self.touched.emit()
