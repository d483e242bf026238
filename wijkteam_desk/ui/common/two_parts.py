"""Two things beside each other, or where it is narrow the second under the first."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.sizes import em, room


class TwoParts(QWidget):
    """Beside each other from so many em on; `shares` is how the width is divided then."""

    def __init__(
        self, first: QWidget, second: QWidget, *, wide: float, shares: tuple[int, int]
    ) -> None:
        super().__init__()
        self._wide = wide
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        room(self._row, between=0.9)
        self._row.addWidget(first, shares[0])
        self._row.addWidget(second, shares[1])

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower than they stand now, or they would never be put under each other."""
        return QSize(em(14), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way, beside = QBoxLayout.Direction, self.width() >= em(self._wide)
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._row.setSpacing(em(0.9 if beside else 0.4))
