"""A chip that can be pressed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy
from typing_extensions import override

from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone, worn
from wijkteam_desk.ui.common.sizes import em, target


class ChipButton(QAbstractButton):
    """Looks like a chip, is as high as a button, and shows where the focus is.

    On a `low` page it is as high as a chip: with text that large that is enough for a finger.
    """

    def __init__(self, text: str, tone: Tone, *, icon_name: str) -> None:
        super().__init__()
        self._low = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        chip = Chip(text, tone, icon_name=icon_name)
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(em(0.3), 0, em(0.3), 0)
        self._row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def be_low(self, *, low: bool) -> None:
        """Take no more height than the words need."""
        if low != self._low:
            self._low = low
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        hint = self._row.sizeHint()
        return hint if self._low else QSize(hint.width(), target())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(1.5, em(0.35), -1.5, -em(0.35))
        role = "focus" if self.hasFocus() else "line"
        painter.setPen(QPen(worn().colour(role), 2))
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
