"""What the search found, in a list under the search box."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.list_ground import paint_ground
from wijkteam_desk.ui.common.sizes import em

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


@dataclass(frozen=True)
class Hit:
    """One thing found: what it is called, a line about it, and what to open."""

    title: str
    line: str
    payload: object


class HitModel(QAbstractListModel):
    """The hits of the last question, in the order they were given."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()

    def replace(self, hits: Sequence[Hit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """Give the hit of a row, or nothing outside the list."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    @override
    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._hits)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row())
        if hit is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}, {hit.line}"
        return hit.title if role == Qt.ItemDataRole.DisplayRole else None


class HitPainter(QStyledItemDelegate):
    """Paints a hit as two lines, each cut with dots when it is too long."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(em(10), em(3.4))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        hit = model.hit(index.row()) if isinstance(model, HitModel) else None
        if hit is None:
            return
        inner = paint_ground(painter, option).adjusted(em(0.9), em(0.4), -em(0.9), -em(0.4))
        half = inner.height() // 2
        strong = QFont(painter.font())
        strong.setBold(True)
        _line(painter, inner.adjusted(0, 0, 0, -half), hit.title, strong, "ink")
        _line(painter, inner.adjusted(0, half, 0, 0), hit.line, painter.font(), "soft")


def _line(painter: QPainter, area: QRect, text: str, font: QFont, role: str) -> None:
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.save()
    painter.setFont(font)
    painter.setPen(worn().colour(role))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
    painter.restore()
