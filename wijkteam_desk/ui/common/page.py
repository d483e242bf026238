"""A page: title, a line under it, the bar for trouble, and a body that scrolls."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.page_header import PageHeader
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words


class Page(QScrollArea):
    """The frame of a screen: put things in `body`, `lead`, `chips` and `buttons`."""

    def __init__(self, title: str, under: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.banner = Banner()
        self._header = PageHeader()
        self.lead, self.chips = self._header.lead, self._header.chips
        self.buttons = self._header.buttons
        self.body = QVBoxLayout()
        room(self.body, between=0.9)
        self._title = words(title, "title", wrap=False)
        self._under = words(under, "soft")
        if not under:
            self._under.hide()
        self.lead.put(self._title)
        inside = QWidget()
        self._column = column = QVBoxLayout(inside)
        self.spread()
        column.addWidget(self._header)
        column.addWidget(self._under)
        column.addWidget(self.banner)
        column.addLayout(self.body, 1)
        self.setWidget(inside)

    def spread(self, *, low: bool = False) -> None:
        """Give what is on it its room; less on a `low` page, where each line counts."""
        high, low_edge = (0.3, 0.2) if low else (1.2, 0.8)
        self._column.setContentsMargins(em(1.5), em(high), em(1.5), em(low_edge))
        self._column.setSpacing(em(0.2 if low else 0.8))

    def retitle(self, title: str, under: str = "") -> None:
        """Show another title, and another line under it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._under.setText(under)
        self._under.setVisible(bool(under))


class PageAbove(Page):
    """A page above another one: Escape leaves it. Signals: `closed`."""

    closed = Signal()

    def leave(self) -> None:
        """Go back to the page below."""
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
