"""A field of one line with a soft word at its end: what was typed, and what that means."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.sizes import em


class NotedEdit(QLineEdit):
    """Shows "38 jaar" at the end of the field in which somebody typed a birth date."""

    def __init__(self, note: str = "", *, width: float) -> None:
        """`width` is the least width in em."""
        super().__init__()
        self._least = width
        self._note = ""
        self.say(note)

    @property
    def note(self) -> str:
        """The word at the end."""
        return self._note

    def say(self, note: str) -> None:
        """Show another word at the end, or none."""
        self._note = note
        self._make_room()
        self.setAccessibleDescription(note)
        self.update()

    def _make_room(self) -> None:
        wide = QFontMetrics(self.font()).horizontalAdvance(self._note)
        self.setTextMargins(0, 0, wide + em(0.4) if self._note else 0, 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(em(self._least), super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(em(self._least), super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._note:
            return
        painter = QPainter(self)
        painter.setPen(worn().colour("soft"))
        area = self.rect().adjusted(0, 0, -em(0.8), 0)
        at_the_end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, at_the_end, self._note)
        painter.end()
