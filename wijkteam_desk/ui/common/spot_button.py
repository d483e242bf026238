"""Somebody in a picture that is edited: a button that can be pressed, moved and tied."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import Spot
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.picture_paint import paint_spot

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_FOCUSED, _MARKED = 3.0, 4.0


class SpotButton(QAbstractButton):
    """Signals: `dragged` while the mouse moves it and `dropped`, both with the point in the parent.

    `stepped` is an arrow (to somebody else), `nudged` one with Shift, `let_go` when that key is up.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    stepped = Signal(int, int)
    nudged = Signal(int, int)
    let_go = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spot: Spot | None = None
        self._scale = 1.0
        self._grip: QPoint | None = None
        self._dragging = False
        self._marked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def spot(self) -> Spot:
        """Who it is."""
        if self._spot is None:
            raise LookupError
        return self._spot

    def become(self, spot: Spot, scale: float) -> None:
        """Be this spot, at this scale."""
        self._spot, self._scale = spot, scale
        self.setAccessibleName(spot.heard)
        self.setToolTip(spot.heard)
        wide, high = round(spot.width * scale), round(spot.height * scale)
        left, top = (round(each * scale) for each in spot.middle)
        self.setGeometry(left - wide // 2, top - high // 2, wide, high)
        self.update()

    def mark(self, *, marked: bool) -> None:
        """Show that this one was chosen first."""
        self._marked = marked
        self.setAccessibleDescription(self.tr("Gekozen") if marked else "")
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._grip = (
            event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        )

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position().toPoint() - self._grip
        if self._dragging or way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.setDown(False)
            self.dragged.emit(self._middle_at(event))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging = self._dragging, False
        if dragging:
            self.setDown(False)
            self.dropped.emit(self._middle_at(event))
        else:
            super().mouseReleaseEvent(event)
        self._grip = None

    def _middle_at(self, event: QMouseEvent) -> QPoint:
        """Where the middle of the box is when it is held where it was gripped."""
        grip = self._grip or self.rect().center()
        return self.mapToParent(event.position().toPoint() - grip + self.rect().center())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if way and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.nudged.emit(*way)
        elif way:
            self.stepped.emit(*way)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            if not event.isAutoRepeat():
                self.let_go.emit()
        else:
            super().keyReleaseEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._scale, self._scale)
        paint_spot(painter, self.spot, around=self._edge())
        painter.end()

    def _edge(self) -> QPen | None:
        colours = worn()
        if self.hasFocus():
            return QPen(colours.colour("focus"), _FOCUSED)
        if self._marked:
            return QPen(colours.colour("teal"), _MARKED, Qt.PenStyle.DashLine)
        return QPen(colours.colour("teal"), 2) if self.underMouse() else None


def nearest_towards(
    buttons: Mapping[str, SpotButton], start: str, across: int, along: int
) -> SpotButton | None:
    """The one that stands nearest in that direction; nothing where nobody does."""
    (x, y), found = buttons[start].spot.middle, []
    for key, button in buttons.items():
        u, v = button.spot.middle
        ahead = (u - x) * across + (v - y) * along
        aside = abs((u - x) * along) + abs((v - y) * across)
        if ahead > 1:
            found.append((ahead + 2 * aside, key))
    return buttons[min(found)[1]] if found else None
