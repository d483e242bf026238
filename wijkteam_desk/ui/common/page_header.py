"""The top of a page: one row, and the chips in a second one where it is too narrow."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room


class PageHeader(QWidget):
    """Put the title and what changes it in `lead`."""

    def __init__(self) -> None:
        super().__init__()
        self.lead = Flow(between=0.5)
        self.chips = Flow(between=0.5)
        self.buttons = Flow(between=0.6, to_right=True)
        self._grid = QGridLayout(self)
        room(self._grid, between=0.8)
        self._grid.setVerticalSpacing(em(0.4))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.lead, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.buttons, 0, 2)
        self._rows = 0
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        # A chip that comes or a title that changes asks for another place too.
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        rows = 1 if self._fit(self.lead, self.chips, self.buttons) else 2
        if rows == self._rows:
            return
        self._rows = rows
        if rows == 1:
            self._grid.addWidget(self.chips, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._grid.addWidget(self.chips, 1, 0, 1, 3)

    def _fit(self, *parts: QWidget) -> bool:
        wide = [one.sizeHint().width() for one in parts if one.sizeHint().width()]
        return sum(wide) + em(0.8) * (len(wide) - 1) <= self.width()
