"""Draws the shapes of a picture with Qt, in the colours that are worn."""

import math
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from wijkteam_desk.pictures.shapes import (
    Area,
    Dot,
    Ink,
    Panel,
    Picture,
    Point,
    Ring,
    Shape,
    Spot,
    Stroke,
    Words,
    stacked,
)
from wijkteam_desk.ui.common.colours import worn

_INKS = {
    Ink.STRONG: "ink",
    Ink.SOFT: "soft",
    Ink.FAINT: "line",
    Ink.CARE: "amber",
    Ink.TALK: "violet",
    Ink.WORK: "teal",
    Ink.LESS: "green",
    Ink.ALARM: "red",
    Ink.GROUND: "card",
}
_NO_TINT = {"ink", "soft", "line", "card"}
_ARROW = 11.0
_CORNER = 10.0
_HALF_LINE = 400.0
_DEEPER = 0.05


def width_of(text: str, size: float) -> float:
    """How wide the program's own letters are, bold ones: `Measure` for the screen."""
    return QFontMetricsF(_font(size, bold=True)).horizontalAdvance(text)


def paint_shapes(painter: QPainter, picture: Picture) -> None:
    """Everything but the people; the painter is scaled to the unit of the picture."""
    for shape in picture.shapes:
        _paint(painter, shape)


def paint_spot(painter: QPainter, spot: Spot, *, around: QPen | None = None) -> None:
    """Somebody, around the point (0, 0); `around` draws another edge."""
    colours = worn()
    area = QRectF(-spot.width / 2, -spot.height / 2, spot.width, spot.height)
    painter.setPen(around or QPen(colours.colour("teal" if spot.own else "soft"), 1.4))
    painter.setBrush(colours.colour("green_tint" if spot.own else "card"))
    room = (around.widthF() if around else 1.4) / 2
    painter.drawRoundedRect(area.adjusted(room, room, -room, -room), _CORNER, _CORNER)
    for line, y in stacked(spot.lines):
        painter.setPen(colours.colour("ink" if line.bold else "soft"))
        painter.setFont(_font(line.size, bold=line.bold))
        painter.drawText(_around((0.0, y), line.size), Qt.AlignmentFlag.AlignCenter, line.text)


def _paint(painter: QPainter, shape: Shape) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match shape:
        case Stroke():
            _paint_stroke(painter, shape)
        case Ring():
            painter.setPen(QPen(_mixed(2 * shape.depth), 1))
            painter.setBrush(_mixed(shape.depth))
            painter.drawEllipse(QPointF(*shape.centre), shape.across, shape.along)
        case Dot():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn().colour(_INKS[shape.ink]))
            painter.drawEllipse(QPointF(*shape.centre), shape.radius, shape.radius)
        case Area():
            _paint_area(painter, shape)
        case Panel():
            _paint_panel(painter, shape)
        case Words():
            _paint_words(painter, shape)


def _paint_stroke(painter: QPainter, line: Stroke) -> None:
    pen = QPen(worn().colour(_INKS[line.ink]))
    pen.setWidthF(line.width)
    pen.setStyle(Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in line.points]))
    if line.arrow:
        _paint_arrow(painter, line.points[-2], line.points[-1])
    if line.arrow_back:
        _paint_arrow(painter, line.points[1], line.points[0])


def _paint_arrow(painter: QPainter, start: Point, end: Point) -> None:
    painter.save()
    painter.translate(*end)
    painter.rotate(math.degrees(math.atan2(end[1] - start[1], end[0] - start[0])))
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    tip = [QPointF(0, 0), QPointF(-_ARROW, _ARROW / 2), QPointF(-_ARROW, -_ARROW / 2)]
    painter.drawPolygon(QPolygonF(tip))
    painter.restore()


def _paint_area(painter: QPainter, area: Area) -> None:
    role = _INKS[area.ink]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn().colour(role))
    if area.pale:
        style = Qt.PenStyle.DashLine if area.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(worn().colour(role), 1.5, style))
        painter.setBrush(worn().colour("sunken" if role in _NO_TINT else f"{role}_tint"))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in area.points]))


def _paint_panel(painter: QPainter, panel: Panel) -> None:
    painter.setPen(QPen(worn().colour("teal"), 1.5))
    painter.setBrush(_mixed(5))
    area = QRectF(0, 0, panel.width, panel.height)
    area.moveCenter(QPointF(*panel.middle))
    painter.drawRoundedRect(area, _CORNER, _CORNER)


def _paint_words(painter: QPainter, words: Words) -> None:
    painter.setFont(_font(words.size, bold=words.bold))
    if words.backed:
        ground = QRectF(0, 0, width_of(words.text, words.size) + 8, words.size * 1.35)
        ground.moveCenter(QPointF(*words.middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn().colour("card"))
        painter.drawRoundedRect(ground, 4, 4)
    painter.setPen(worn().colour(_INKS[words.ink]))
    area = _around(words.middle, words.size)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words.text)


def _around(middle: Point, size: float) -> QRectF:
    x, y = middle
    return QRectF(x - _HALF_LINE, y - size, 2 * _HALF_LINE, 2 * size)


def _mixed(depth: float) -> QColor:
    """The card with so much of the teal in it."""
    ground, teal = worn().colour("card"), worn().colour("teal")
    share = depth * _DEEPER
    mix = partial(_part, share=share)
    return QColor(
        mix(ground.red(), teal.red()),
        mix(ground.green(), teal.green()),
        mix(ground.blue(), teal.blue()),
    )


def _part(one: int, other: int, *, share: float) -> int:
    return round(one + (other - one) * share)


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(round(size))
    font.setBold(bold)
    return font
