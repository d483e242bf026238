"""A page: title, a line under it, the bar for trouble, and a body that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words


class Page(QScrollArea):
    """The frame of a screen; put things in `body`, chips and buttons in the header."""

    def __init__(self, title: str, under: str = "") -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.banner = Banner()
        self.chips = Flow(between=0.5)
        self.buttons = Flow(between=0.6, to_right=True)
        self.body = QVBoxLayout()
        room(self.body, between=0.9)
        self._title = words(title, "title", wrap=False)
        self._under = words(under, "soft")
        if not under:
            self._under.hide()
        self.chips.put(self._title)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(em(1.5), em(1.2), em(1.5), em(1.2))
        column.setSpacing(em(0.8))
        column.addLayout(self._header())
        column.addWidget(self._under)
        column.addWidget(self.banner)
        column.addLayout(self.body, 1)
        self.setWidget(inside)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        room(header, between=0.8)
        header.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self.buttons)
        return header

    def retitle(self, title: str, under: str = "") -> None:
        """Show another title, and another line under it."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._under.setText(under)
        self._under.setVisible(bool(under))
