"""Paints a chip where a widget for it would be too heavy."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from wijkteam_desk.ui.common.colours import Tone, worn
from wijkteam_desk.ui.common.icons import paint_icon
from wijkteam_desk.ui.screens.conversation.marks import ChipLook


def chip_width(look: ChipLook, font: QFont) -> float:
    """How wide the chip is in this font, in pixels."""
    metrics = QFontMetricsF(font)
    icon = metrics.height() * 1.1 if look.icon else 0.0
    return metrics.horizontalAdvance(look.text) + icon + metrics.height()


def paint_chip(painter: QPainter, area: QRectF, look: ChipLook, font: QFont) -> None:
    """Paint the chip; its words are cut with dots where the area is too narrow."""
    contrast = worn().name.startswith("contrast")
    painter.setPen(QPen(worn().words(look.tone)) if contrast else Qt.PenStyle.NoPen)
    painter.setBrush(worn().tint(look.tone))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    high = QFontMetricsF(font).height()
    inner = area.adjusted(high * 0.5, 0, -high * 0.5, 0)
    if look.icon:
        mark = QRectF(inner.left(), area.center().y() - high * 0.42, high * 0.84, high * 0.84)
        paint_icon(painter, mark, look.icon, "ink" if look.tone is Tone.PLAIN else str(look.tone))
        inner.setLeft(inner.left() + high * 1.1)
    painter.setFont(font)
    painter.setPen(worn().words(look.tone))
    cut = QFontMetricsF(font).elidedText(look.text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, cut)
