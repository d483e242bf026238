"""A white sheet that holds what belongs together."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.colours import Tone, worn
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words


class Card(QFrame):
    """A card with perhaps a title and a coloured left edge; put things in `body`."""

    def __init__(self, title: str = "", tone: Tone = Tone.PLAIN) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._tone = tone
        self.body = QVBoxLayout(self)
        room(self.body, around=1.0, between=0.6)
        self._head = QHBoxLayout()
        self._title = words(title, f"card_title_{tone}")
        if title:
            self._head.addWidget(self._title, 1)
            self.body.addLayout(self._head)

    def retitle(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def put_beside_title(self, widget: QWidget) -> None:
        """Put a chip or a button at the right of the title."""
        self._head.addWidget(widget)

    def refill(self, parts: Iterable[QWidget]) -> None:
        """Hold these instead; without any it is not shown."""
        self.clear()
        found = tuple(parts)
        for part in found:
            self.body.addWidget(part)
        self.setVisible(bool(found))

    def clear(self) -> None:
        """Take out everything but the title."""
        empty(self.body, keep=1 if self._head.count() else 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._tone is Tone.PLAIN:
            return
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), em(0.6), em(0.6))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        painter.fillRect(0, 0, em(0.28), self.height(), worn().colour(self._tone))
        painter.end()


def empty(layout: QLayout, *, keep: int = 0) -> None:
    """Take everything after the first `keep` items out of a layout and delete it."""
    while layout.count() > keep:
        taken = layout.takeAt(layout.count() - 1)
        if taken is None:
            return
        widget, inner = taken.widget(), taken.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)


def rule() -> QFrame:
    """Give a thin line between two things."""
    line = QFrame()
    line.setProperty("look", "rule")
    line.setFixedHeight(1)
    return line
