"""Cards in three, two or one columns, as the width allows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.sizes import em, room

_LEAST = 21
"""The least width of a column, in em."""


class Columns(QWidget):
    """Deals the cards out: the first of each row stands on top, the order stays when it narrows."""

    def __init__(self, cards: Sequence[QWidget], most: int = 3) -> None:
        super().__init__()
        self._cards = tuple(cards)
        self._row = QHBoxLayout(self)
        room(self._row, between=0.9)
        self._columns = [QVBoxLayout() for _ in range(most)]
        self._count = 0
        for column in self._columns:
            room(column, between=0.9)
            column.addStretch()
            self._row.addLayout(column)
        self._deal(most)

    @property
    def count(self) -> int:
        """How many columns there are now."""
        return self._count

    def _deal(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for place, column in enumerate(self._columns):
            self._row.setStretch(place, 1 if place < count else 0)
            for card in self._cards:
                column.removeWidget(card)
        for place, card in enumerate(self._cards):
            column = self._columns[place % count]
            column.insertWidget(column.count() - 1, card)
        # An empty column takes no width, but the row would still keep its distance from it.
        self._row.setSpacing(em(0.9) if count > 1 else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower than the cards stand now, or they would never be dealt anew."""
        return QSize(em(14), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit = event.size().width() // em(_LEAST)
        self._deal(min(max(fit, 1), len(self._columns)))
