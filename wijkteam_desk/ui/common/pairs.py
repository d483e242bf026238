"""Fields two by two where there is room, one by one where there is not."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.sizes import em, room

_WIDE = 42


class Pairs(QWidget):
    """Lines of one or two fields; a hidden field leaves its place open. `wide`: over the whole."""

    def __init__(self, lines: Sequence[Sequence[QWidget]], wide: Collection[QWidget] = ()) -> None:
        super().__init__()
        self._lines, self._wide = lines, wide
        self._grid = QGridLayout(self)
        room(self._grid, between=0.9)
        self._columns = 0
        self._arrange(2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        row = 0
        for line in self._lines:
            for place, field in enumerate(line):
                at, column = (row, place) if columns > 1 else (row + place, 0)
                span = columns if field in self._wide else 1
                self._grid.addWidget(field, at, column, 1, span, Qt.AlignmentFlag.AlignTop)
            row += len(line)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setHorizontalSpacing(em(0.9) if columns > 1 else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower than the fields stand now, or they would never be arranged anew."""
        return QSize(em(18), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= em(_WIDE) else 1)
