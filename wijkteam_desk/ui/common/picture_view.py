"""Shows a picture of a family as large as there is room for; its text says the same."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.pictures.shapes import (
    BELOW_SIZE,
    NAME_SIZE,
    Ink,
    Measure,
    Picture,
    Ring,
    Shape,
    Spot,
    Stroke,
    Words,
)
from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.sizes import em

_INKS = {Ink.STRONG: "ink", Ink.SOFT: "soft", Ink.FAINT: "line", Ink.CARE: "amber"}
_ARROW = 9.0
_CORNER = 10.0
_HALF_LINE = 400.0
_UNIT = 14.0  # so many units of the picture are the height of the program's text


class PictureView(QWidget):
    """Keeps the proportions; follows the size of the text, and wider than the page it shrinks."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(em(14))

    def draw(self, make: Callable[[Measure], Picture]) -> None:
        """Show the picture that is made with the widths of the program's own letters."""
        self._picture = make(_width_of)
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
    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        usual = em(1) / _UNIT
        scale = min(usual, self.width() / picture.width, self.height() / picture.height)
        painter.scale(scale, scale)
        for shape in picture.shapes:
            _paint(painter, shape)
        for spot in picture.spots:
            _paint_spot(painter, spot)
        painter.end()


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(round(size))
    font.setBold(bold)
    return font


def _width_of(text: str, size: float) -> float:
    return QFontMetricsF(_font(size, bold=True)).horizontalAdvance(text)


def _paint(painter: QPainter, shape: Shape) -> None:
    pen = QPen(worn().colour(_INKS[shape.ink]))
    pen.setWidthF(shape.width if isinstance(shape, Stroke) else 1.5)
    if isinstance(shape, Stroke) and shape.dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match shape:
        case Stroke():
            painter.drawPolyline(QPolygonF([QPointF(*point) for point in shape.points]))
            if shape.arrow:
                _paint_arrow(painter, shape)
        case Ring():
            painter.drawEllipse(QPointF(*shape.centre), shape.across, shape.along)
        case Words():
            _paint_words(painter, shape)


def _paint_arrow(painter: QPainter, line: Stroke) -> None:
    (x, y), (u, v) = line.points[-2:]
    painter.save()
    painter.translate(u, v)
    painter.rotate(math.degrees(math.atan2(v - y, u - x)))
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    tip = [QPointF(0, 0), QPointF(-_ARROW, _ARROW / 2), QPointF(-_ARROW, -_ARROW / 2)]
    painter.drawPolygon(QPolygonF(tip))
    painter.restore()


def _paint_words(painter: QPainter, words: Words) -> None:
    painter.setFont(_font(words.size, bold=words.bold))
    x, y = words.middle
    area = QRectF(x - _HALF_LINE, y - words.size, 2 * _HALF_LINE, 2 * words.size)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words.text)


def _paint_spot(painter: QPainter, spot: Spot) -> None:
    x, y = spot.middle
    area = QRectF(x - spot.width / 2, y - spot.height / 2, spot.width, spot.height)
    colours = worn()
    painter.setPen(QPen(colours.colour("soft"), 1.2))
    painter.setBrush(colours.colour("green_tint" if spot.own else "card"))
    painter.drawRoundedRect(area, _CORNER, _CORNER)
    painter.setPen(colours.colour("ink"))
    painter.setFont(_font(NAME_SIZE, bold=True))
    upper = area.adjusted(0, 3, 0, -area.height() * 0.42) if spot.below else area
    painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, spot.name)
    painter.setFont(_font(BELOW_SIZE))
    painter.setPen(colours.colour("soft"))
    lower = area.adjusted(0, area.height() * 0.52, 0, -4)
    painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, spot.below)
