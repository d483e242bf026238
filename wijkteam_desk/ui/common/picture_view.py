"""Shows a picture of a family as large as there is room for; a click leads further."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import Measure, Picture
from wijkteam_desk.ui.common.picture_paint import paint_shapes, paint_spot, width_of
from wijkteam_desk.ui.common.sizes import em

_UNIT = 14.0  # so many units of the picture are the height of the program's text


class PictureView(QWidget):
    """Only to be looked at; its text says the same. Signal: `clicked`, for who has a mouse.

    A button beside it says and does the same as a click.
    """

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(em(14))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def draw(self, make: Callable[[Measure], Picture]) -> None:
        """Show the picture that is made with the widths of the program's own letters."""
        self._picture = make(width_of)
        self.setAccessibleDescription(self._picture.as_text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._picture is None:
            return QSize(em(14), em(4))
        usual = em(1) / _UNIT
        return QSize(round(self._picture.width * usual), round(self._picture.height * usual))

    @override
    def heightForWidth(self, width: int) -> int:
        hint = self.sizeHint()
        return round(hint.height() * min(1.0, width / hint.width()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.clicked.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        usual = em(1) / _UNIT
        scale = min(usual, self.width() / picture.width, self.height() / picture.height)
        painter.translate((self.width() - picture.width * scale) / 2, 0)
        painter.scale(scale, scale)
        paint_shapes(painter, picture)
        for spot in picture.spots:
            painter.save()
            painter.translate(*spot.middle)
            paint_spot(painter, spot)
            painter.restore()
        painter.end()
