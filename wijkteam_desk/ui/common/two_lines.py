"""A list of which each line has a head in bold and more under it; Enter or a click chooses one."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.list_ground import paint_ground
from wijkteam_desk.ui.common.sizes import em

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class TwoLines(Protocol):
    """What one line of such a list says; `heard` is all of it, for a screen reader."""

    @property
    def head(self) -> str:
        """In bold."""

    @property
    def under(self) -> str:
        """Below that."""

    @property
    def heard(self) -> str:
        """The whole line."""


class TwoLinesList(QListView):
    """Arrows go along it. Signal: `row_chosen` gives a row."""

    row_chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setMinimumHeight(em(2))
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))

    def show_lines(self, lines: Sequence[TwoLines]) -> None:
        """Show other lines, the first of them chosen; the same ones stay as they are."""
        if tuple(lines) != self._model.lines:
            self._model.replace(lines)
            self.setCurrentIndex(self._model.index(0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTER:
            if self.currentIndex().isValid():
                self.row_chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _Model(QAbstractListModel):
    """Holds the lines in the order they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[TwoLines, ...] = ()

    def replace(self, lines: Sequence[TwoLines]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> TwoLines | None:
        """The line of a row, or nothing outside the list."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.heard
        return line.head if role == Qt.ItemDataRole.DisplayRole else None


class _Painter(QStyledItemDelegate):
    """Paints the head in bold, and under it the rest."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(em(12), em(3.8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = model.line(index.row()) if isinstance(model, _Model) else None
        if line is None:
            return
        area = paint_ground(painter, option)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, worn().colour("line"))
        inner = area.adjusted(em(0.9), em(0.45), -em(0.9), -em(0.5))
        half = inner.height() // 2
        _write(painter, inner.adjusted(0, 0, 0, -half), line.head, "ink")
        _write(painter, inner.adjusted(0, half, 0, 0), line.under, "soft")


def _write(painter: QPainter, area: QRect, text: str, role: str) -> None:
    font = QFont(painter.font())
    font.setBold(role == "ink")
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.save()
    painter.setFont(font)
    painter.setPen(worn().colour(role))
    painter.drawText(area, _MIDDLE, cut)
    painter.restore()
