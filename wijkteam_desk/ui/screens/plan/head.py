"""The head of the plan: how far it is, and what can be done with the whole of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words

_WIDE, _HIGH = 50, 14
"""In em: from this width on the buttons stand beside how far the plan is; else, below this height,
behind one."""


class PlanHead(QWidget):
    """Where there is little room the height is for the plan itself."""

    def __init__(self, links: Sequence[QWidget], ways: QWidget) -> None:
        super().__init__()
        self.summary, self.standing = words("", "soft"), words("", "soft")
        self.unfold = icon_button(self.tr("Wat je met dit plan kunt doen"), "chevron-down")
        self.unfold.when_clicked(self._turn)
        self._folds = self._open = False
        self._more = QWidget()
        said, more = QVBoxLayout(), QHBoxLayout(self._more)
        room(said, between=0.2)
        room(more, between=0.8)
        said.addWidget(self.summary)
        said.addWidget(self.standing)
        more.addWidget(Flow(*links))
        more.addWidget(ways)
        first = QHBoxLayout()
        room(first, between=0.4)
        first.addLayout(said, 1)
        first.addWidget(self.unfold)
        self._line = QHBoxLayout(self)
        room(self._line, between=0.8)
        self._line.addLayout(first, 1)
        self._line.addWidget(self._more)
        self._fold()

    def fit(self, room_for_all: QSize) -> None:
        """Stand as the size of the whole tab allows."""
        wide, direction = room_for_all.width() >= em(_WIDE), QHBoxLayout.Direction
        self._line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._folds = not wide and room_for_all.height() < em(_HIGH)
        self._fold()

    def _turn(self) -> None:
        self._open = not self._open
        self._fold()

    def _fold(self) -> None:
        self.unfold.setVisible(self._folds)
        self._more.setVisible(self._open or not self._folds)
