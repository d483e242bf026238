"""A pill with a word, perhaps an icon, and a colour that says the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.colours import Tone, worn
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.shortened import LEAST, shortened
from wijkteam_desk.ui.common.sizes import em

FICTITIOUS = "FICTIEF"
"""Stands wherever made-up people are shown."""


class Chip(QWidget):
    """Shows a short fact: a kenmerk, a kind, who has the regie."""

    def __init__(self, text: str, tone: Tone = Tone.PLAIN, *, icon_name: str = "") -> None:
        super().__init__()
        self._tone = tone
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("look", f"chip_{tone}")
        row = QHBoxLayout(self)
        row.setContentsMargins(em(0.65), em(0.12), em(0.65), em(0.16))
        row.setSpacing(em(0.35))
        if icon_name:
            row.addWidget(IconMark(icon_name, _role(tone), size=1.05))
        row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(text)

    @property
    def text(self) -> str:
        """What the chip says."""
        return self.accessibleName()

    def say(self, text: str) -> None:
        """Say something else."""
        self._label.setText(text)
        self.setAccessibleName(text)

    def may_shorten(self) -> "Chip":
        """Let it be narrower than its words; gives the chip back."""
        self.setMinimumWidth(em(LEAST))
        return self

    @override
    def sizeHint(self) -> QSize:
        metrics, shown = self._label.fontMetrics(), self._label.text()
        hidden = metrics.horizontalAdvance(self.text) - metrics.horizontalAdvance(shown)
        return super().sizeHint() + QSize(hidden, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._label.fontMetrics().horizontalAdvance(self.text)
        room += self.width() - self.sizeHint().width()
        short = shortened(self.text, self._label, room)
        self._label.setText(short)
        self.setToolTip(self.text if short != self.text else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        contrast = worn().name.startswith("contrast")
        painter.setPen(QPen(worn().words(self._tone)) if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(worn().tint(self._tone))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.end()


def _role(tone: Tone) -> str:
    return "ink" if tone is Tone.PLAIN else str(tone)
