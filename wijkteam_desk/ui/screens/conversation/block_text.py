"""Lays out a passage: chips, then large words that run on beside and under them, then chips."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QPainter, QTextLayout, QTextOption

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.ui.common.colours import Tone, worn
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.screens.conversation.marks import ChipLook
from wijkteam_desk.ui.screens.conversation.painted_chip import chip_width, paint_chip

EDGE = 0.4
"""How far from the side of the page all words begin, in em."""

LARGE = 1.35
_SMALL = 0.9
_LEADING = 1.5
_OWN_WORDS = frozenset({PassageKind.QUOTE, PassageKind.GOAL})
_TONES = {PassageKind.QUOTE: Tone.VIOLET, PassageKind.GOAL: Tone.TEAL}


class BlockText:
    """One passage in a width; sizes follow the body font and are in pixels."""

    def __init__(
        self,
        words: PassageWords,
        before: Sequence[ChipLook],
        after: Sequence[ChipLook],
        body: QFont,
    ) -> None:
        pixels = QFontInfo(body).pixelSize()
        self._small = sized(body, pixels * _SMALL)
        self._before = before
        self._after = after
        self._tone = _TONES.get(words.kind, Tone.PLAIN)
        self._gap = pixels * 0.45
        self._places: list[tuple[QRectF, ChipLook]] = []
        large = sized(body, pixels * LARGE)
        self._high = QFontInfo(large).pixelSize() * _LEADING
        self._layout = QTextLayout(shown_text(words), large)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)

    def lay(self, width: float) -> float:
        """Lay out within the width; give the height."""
        self._places = []
        at = self._chips(self._before, QPointF(0, 0), width)
        if at.x() > width / 2:
            at = QPointF(0, at.y() + self._high)
        end = self._lines(at, width)
        end = self._chips(self._after, end, width)
        return end.y() + self._high

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint what was laid out."""
        painter.setPen(worn().words(self._tone))
        self._layout.draw(painter, at)
        for area, look in self._places:
            paint_chip(painter, area.translated(at), look, self._small)

    def _lines(self, start: QPointF, width: float) -> QPointF:
        """Break the words into lines; give where the last one ends."""
        left, top = start.x(), start.y()
        end = start
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width - left))
            line.setPosition(QPointF(left, top + (self._high - line.height()) / 2))
            end = QPointF(left + line.naturalTextWidth() + self._gap, top)
            left, top = 0.0, top + self._high
        self._layout.endLayout()
        return end

    def _chips(self, looks: Sequence[ChipLook], at: QPointF, width: float) -> QPointF:
        """Place chips from here on, on the next line where they do not fit; give the end."""
        for look in looks:
            wide = min(chip_width(look, self._small), width)
            if at.x() and at.x() + wide > width:
                at = QPointF(0, at.y() + self._high)
            high = QFontMetricsF(self._small).height() * 1.3
            area = QRectF(at.x(), at.y() + (self._high - high) / 2, wide, high)
            self._places.append((area, look))
            at = QPointF(area.right() + self._gap, at.y())
        return at


def shown_text(words: PassageWords) -> str:
    """The words as they stand on the page: own words between quotation marks."""
    text = words.text.replace("\n", "\N{LINE SEPARATOR}")
    return quoted(text) if words.kind in _OWN_WORDS else text


def sized(body: QFont, pixels: float) -> QFont:
    """The body font in another size."""
    font = QFont(body)
    font.setPixelSize(max(1, round(pixels)))
    return font
