"""The list of conversations, the newest first: arrows go along it, Enter opens."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.list_ground import paint_ground
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.talk_line import TalkLine

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ConversationModel(QAbstractListModel):
    """Holds the lines in the order they were given."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[TalkLine, ...] = ()

    def replace(self, lines: Sequence[TalkLine]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    @property
    def lines(self) -> tuple[TalkLine, ...]:
        """What it holds."""
        return self._lines

    def line(self, row: int) -> TalkLine | None:
        """The line of a row, or nothing outside the list."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.heard
        return line.day if role == Qt.ItemDataRole.DisplayRole else None


class LinePainter(QStyledItemDelegate):
    """Paints the day in bold, and under it where it was and with whom."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(em(12), em(3.8))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = model.line(index.row()) if isinstance(model, ConversationModel) else None
        if line is None:
            return
        area = paint_ground(painter, option)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, worn().colour("line"))
        inner = area.adjusted(em(0.9), em(0.45), -em(0.9), -em(0.5))
        half = inner.height() // 2
        _write(painter, inner.adjusted(0, 0, 0, -half), line.day, "ink")
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
