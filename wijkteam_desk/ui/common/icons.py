"""Icons: a small subset of Tabler, in the colours of the program, sharp at every size."""

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.shipped import shipped
from wijkteam_desk.ui.common.colours import worn


@cache
def _drawing(name: str) -> str:
    return shipped("icons", f"{name}.svg").read_text(encoding="utf-8")


def paint_icon(painter: QPainter, area: QRectF, name: str, role: str) -> None:
    """Paint an icon in the colour of a role."""
    drawing = _drawing(name).replace("currentColor", worn()[role])
    QSvgRenderer(drawing.encode()).render(painter, area)


class _Engine(QIconEngine):
    """Draws when asked, so that the colours worn now are used."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint_icon(painter, QRectF(rect), self._name, self._role_in(mode))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = f"{self._name} {worn()[self._role_in(mode)]} {size.width()}x{size.height()}"
        made = QPixmap()
        if QPixmapCache.find(key, made):
            return made
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        QPixmapCache.insert(key, made)
        return made

    def _role_in(self, mode: QIcon.Mode) -> str:
        return "edge" if mode is QIcon.Mode.Disabled else self._role


def icon(name: str, role: str = "ink") -> QIcon:
    """Give an icon for a button or a list, coloured as the role says."""
    _drawing(name)  # a name that is not there fails here, not while Qt paints
    return QIcon(_Engine(name, role))


class IconMark(QWidget):
    """An icon beside words; it says nothing itself, the words do."""

    def __init__(self, name: str, role: str = "ink", *, size: float = 1.25) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def change(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name = name
        self._role = role
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = round(self._size * self.fontInfo().pixelSize())
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = self.sizeHint()
        area = QRectF(self.rect())
        area.setSize(side.toSizeF())
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        paint_icon(painter, area, self._name, self._role)
        painter.end()
