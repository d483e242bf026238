"""Paints a household as a line: who they are, who has the regie, how many goals."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wijkteam_desk.casework.list_households import HouseholdLine
from wijkteam_desk.ui.common.chip import FICTITIOUS
from wijkteam_desk.ui.common.colours import Tone, worn
from wijkteam_desk.ui.common.icons import paint_icon
from wijkteam_desk.ui.common.list_ground import paint_ground
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.screens.households.line_words import goal_words, regie_words, unfinished_words
from wijkteam_desk.ui.screens.households.list_model import HouseholdModel, Index

_WIDE = 44
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True)
class _Ink:
    """The role of the colour, bold or not, and the size against the body text."""

    role: str = "ink"
    bold: bool = False
    size: float = 1.0


class LinePainter(QStyledItemDelegate):
    """Two lines side by side with the regie where there is room, three lines where there is not."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(em(12), em(3.9 if self._is_wide() else 5.3))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = model.line(index.row()) if isinstance(model, HouseholdModel) else None
        if line is None:
            return
        area = paint_ground(painter, option)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, worn().colour("line"))
        inner = area.adjusted(em(0.9), em(0.45), -em(0.9), -em(0.5))
        painter.save()
        if self._is_wide():
            _paint_wide(painter, inner, line)
        else:
            _paint_narrow(painter, inner, line)
        painter.restore()

    def _is_wide(self) -> bool:
        return self._view.viewport().width() >= em(_WIDE)


def _paint_wide(painter: QPainter, area: QRect, line: HouseholdLine) -> None:
    half, most = area.height() // 2, area.width() * 6 // 10
    _paint_name(painter, QRect(area.x(), area.y(), most, half), line)
    under = QRect(area.x(), area.y() + half, most, half)
    _paint_text(painter, under, line.members, _Ink("soft"))
    goals = QRect(area.right() - em(6), area.y(), em(6), area.height())
    _paint_text(painter, goals, goal_words(line), _Ink("soft"))
    left = area.x() + most + em(1)
    _paint_regie(painter, QRect(left, area.y(), goals.x() - left - em(0.5), area.height()), line)


def _paint_narrow(painter: QPainter, area: QRect, line: HouseholdLine) -> None:
    third = area.height() // 3
    lines = [QRect(area.x(), area.y() + n * third, area.width(), third) for n in range(3)]
    _paint_name(painter, lines[0], line)
    _paint_text(painter, lines[1], line.members, _Ink("soft"))
    _paint_regie(painter, lines[2], line)


def _paint_name(painter: QPainter, area: QRect, line: HouseholdLine) -> None:
    pills = [(line.reference, Tone.PLAIN)]
    if line.fictitious:
        pills.append((FICTITIOUS, Tone.VIOLET))
    if line.unfinished:
        pills.append((unfinished_words(line), Tone.AMBER))
    wide = sum(_pill_width(painter, text) + em(0.5) for text, _ in pills)
    name = area.adjusted(0, 0, -wide, 0)
    left = area.x() + _paint_text(painter, name, line.name, _Ink(bold=True)) + em(0.5)
    for text, tone in pills:
        left += _paint_pill(painter, QRect(left, area.y(), wide, area.height()), text, tone)


def _paint_regie(painter: QPainter, area: QRect, line: HouseholdLine) -> None:
    if line.regie:
        _paint_text(painter, area, regie_words(line), _Ink())
        return
    side = em(1.15)
    mark = QRectF(area.x(), area.center().y() - side / 2, side, side)
    paint_icon(painter, mark, "alert-triangle", "red")
    _paint_text(painter, area.adjusted(em(1.5), 0, 0, 0), regie_words(line), _Ink("red", bold=True))


def _paint_text(painter: QPainter, area: QRect, text: str, ink: _Ink) -> int:
    """Paint one line, cut with dots when it is too long; give the width it took."""
    font = _font(painter, ink)
    measure = QFontMetrics(font)
    cut = measure.elidedText(text, Qt.TextElideMode.ElideRight, max(0, area.width()))
    painter.setFont(font)
    painter.setPen(worn().colour(ink.role))
    painter.drawText(area, _MIDDLE, cut)
    return measure.horizontalAdvance(cut)


def _paint_pill(painter: QPainter, area: QRect, text: str, tone: Tone) -> int:
    wide, high = _pill_width(painter, text), em(1.4)
    pill = QRect(area.x(), area.center().y() - high // 2, wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    contrast = worn().name.startswith("contrast")
    painter.setPen(QPen(worn().words(tone)) if contrast else Qt.PenStyle.NoPen)
    painter.setBrush(worn().tint(tone))
    painter.drawRoundedRect(QRectF(pill), high / 2, high / 2)
    role = "ink" if tone is Tone.PLAIN else str(tone)
    _paint_text(painter, pill.adjusted(em(0.6), 0, 0, 0), text, _Ink(role, size=0.9))
    return wide + em(0.5)


def _pill_width(painter: QPainter, text: str) -> int:
    return QFontMetrics(_font(painter, _Ink(size=0.9))).horizontalAdvance(text) + em(1.3)


def _font(painter: QPainter, ink: _Ink) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(em(ink.size))
    font.setBold(ink.bold)
    return font
