"""A page with a column at each side; where there is no room, the columns fold away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room

_NARROW = 62
_COLUMN = 17.5
_UNBOUNDED = 16_777_215  # what Qt calls no maximum


class Fold(QWidget):
    """Shows everything side by side, or the page with a button for each column."""

    def __init__(self, page: QWidget, before: QWidget, after: QWidget) -> None:
        super().__init__()
        self._page = page
        self._columns = (before, after)
        self.buttons = tuple(self._button(column) for column in self._columns)
        self._flow = Flow(*self.buttons, between=0.4)
        outer = QVBoxLayout(self)
        room(outer, between=0.5)
        outer.addWidget(self._flow)
        row = QHBoxLayout()
        room(row, between=1.3)
        outer.addLayout(row, 1)
        row.addWidget(before)
        row.addWidget(page, 1)
        row.addWidget(after)
        for part in (before, page, after):  # each scrolls itself
            part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)
            part.setMinimumHeight(em(9))
        self.fold_back()

    @property
    def folded(self) -> bool:
        """Whether there is no room for the columns beside the page."""
        return self.width() < em(_NARROW)

    def fold_back(self) -> None:
        """Show the page; the columns too where there is room."""
        self._show(None)

    def _button(self, column: QWidget) -> Button:
        button = Button(column.accessibleName(), look="mark")
        button.setCheckable(True)
        button.clicked.connect(button.setFocus)  # before the page, and the keyboard in it, goes
        button.clicked.connect(lambda on: self._show(column if on else None))
        return button

    def _show(self, unfolded: QWidget | None) -> None:
        folded = self.folded
        self._flow.setVisible(folded)
        self._page.setVisible(not folded or unfolded is None)
        for column, button in zip(self._columns, self.buttons, strict=True):
            column.setVisible(not folded or column is unfolded)
            column.setMaximumWidth(_UNBOUNDED if folded else em(_COLUMN))
            column.setMinimumWidth(0 if folded else em(_COLUMN))
            button.setChecked(column is unfolded)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._flow.isHidden() is self.folded:
            self.fold_back()


def scrolling(column: QWidget) -> QScrollArea:
    """Let a column scroll where it is too high."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(column)
    return area
