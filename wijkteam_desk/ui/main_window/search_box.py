"""The one search box, and the list of hits that opens under it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout
from typing_extensions import override

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.icons import paint_icon
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.main_window.hits import Hit, HitModel, HitPainter

_MOST_SHOWN = 8


class SearchBox(QLineEdit):
    """Signals: `typed` says what is looked for, `chosen` gives the payload of a hit.

    `calling` gives it too: somebody is on the phone about them.
    """

    typed = Signal(str)
    chosen = Signal(object)
    calling = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._hits = HitModel()
        self._answered = True
        self._then: bool | None = None
        self._sheet = QFrame()
        self._nothing = words(self.tr("Niets gevonden. Probeer een deel van de naam."), "soft")
        self._hint = words(self.tr("Belt er iemand? Ctrl+Enter: wat je mag zeggen."), "small")
        self._list = QListView()
        self.setProperty("look", "search")
        self.setAccessibleName(self.tr("Zoeken"))
        self.setPlaceholderText(self.tr("Zoek huishouden, persoon of gesprek"))
        self.setToolTip(self.tr("Ctrl+K"))
        self.textEdited.connect(self._edited)
        self._build_sheet()

    def _build_sheet(self) -> None:
        self._sheet.setProperty("look", "hits")
        self._list.setModel(self._hits)
        self._list.setItemDelegate(HitPainter(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Gevonden"))
        self._list.setMouseTracking(True)
        self._list.clicked.connect(self._take)
        column = QVBoxLayout(self._sheet)
        room(column, around=0.25)
        column.addWidget(self._list)
        column.addWidget(self._hint)
        self._hint.setContentsMargins(em(0.8), em(0.2), em(0.8), em(0.4))
        column.addWidget(self._nothing)
        self._nothing.setContentsMargins(em(0.8), em(0.7), em(0.8), em(0.7))
        self._sheet.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found for what is typed now; ignored when the box is empty."""
        then, self._answered, self._then = self._then, True, None
        if not self.text().strip():
            self.close_hits()
            return
        self._hits.replace(hits)
        self._list.setVisible(bool(hits))
        self._hint.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._open_sheet(min(len(hits), _MOST_SHOWN))
        if hits:
            self._list.setCurrentIndex(self._hits.index(0))
        announce(self, self.tr("%n gevonden", None, len(hits)))
        if then is not None:
            self._take(self._list.currentIndex(), calling=then)

    def close_hits(self) -> None:
        """Close the list."""
        self._sheet.hide()

    @property
    def open(self) -> bool:
        """Whether the list is open."""
        return self._sheet.isVisible()

    def _open_sheet(self, rows: int) -> None:
        window = self.window()
        if self._sheet.parent() is not window:
            self._sheet.setParent(window)
        below = self.mapTo(window, QPoint(0, self.height() + em(0.2)))
        hint = self._hint.sizeHint().height()
        high = rows * em(3.4) + em(0.8) + hint if rows else self._sheet.sizeHint().height()
        room_left = window.height() - below.y() - em(0.5)
        self._sheet.setGeometry(below.x(), below.y(), self.width(), min(high, room_left))
        self._sheet.show()
        self._sheet.raise_()

    def _edited(self, text: str) -> None:
        self._answered, self._then = not text.strip(), None
        if not text.strip():
            self.close_hits()
        self.typed.emit(text.strip())

    def _move(self, by: int) -> None:
        row = self._list.currentIndex().row() + by
        hit = self._hits.hit(row)
        if hit is None:
            return
        self._list.setCurrentIndex(self._hits.index(row))
        announce(self, f"{hit.title}, {hit.line}")

    def _take(self, index: QModelIndex, *, calling: bool = False) -> None:
        hit = self._hits.hit(index.row())
        if hit is None:
            return
        self.clear()
        self.close_hits()
        (self.calling if calling else self.chosen).emit(hit.payload)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = em(1.25)
        painter = QPainter(self)
        area = QRectF(em(0.85), (self.height() - side) / 2, side, side)
        paint_icon(painter, area, "search", "soft")
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and not self._answered:
            # What is listed still was found for other words: the first of the answer is meant.
            self._then = _calls(event)
        elif not self.open:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self._move(_STEPS[key])
        elif key in _ENTER:
            self._take(self._list.currentIndex(), calling=_calls(event))
        elif key == Qt.Key.Key_Escape:
            self.close_hits()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._then = None
        self.close_hits()


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def _calls(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
