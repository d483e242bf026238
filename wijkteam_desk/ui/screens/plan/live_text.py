"""Words that are edited in place: calm to read, a field as soon as one is in it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from typing_extensions import override

from wijkteam_desk.ui.common.colours import worn
from wijkteam_desk.ui.common.growing_text import GrowingText

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class LiveText(GrowingText):
    """Enter or leaving keeps what was typed, Escape takes it back. Signal: `kept(str)`."""

    kept = Signal(str)

    def __init__(self, name: str, placeholder: str = "", *, look: str = "live") -> None:
        super().__init__(name, placeholder, look=look)
        self._shown: str | None = ""
        self.entered.connect(self.keep)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.toPlainText() != self._shown

    def show_words(self, text: str) -> bool:
        """Show what is kept now; while something else is being typed that stays, and gives true."""
        typing, was = self.dirty, self._shown
        self._shown = text
        if not typing and text != was:
            self.fill(text)
        return typing and was is not None and text not in (was, self.toPlainText())

    def keep(self) -> None:
        """Hand on what was typed."""
        if self.dirty:
            words = self._shown = self.words
            if self.toPlainText() != words:
                self.fill(words)
            self.kept.emit(words)

    def not_kept(self) -> None:
        """What was handed on was refused: it is only typed after all."""
        self._shown = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.dirty:
            self.fill(self._shown or "")
            self.typed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.keep()


class QuotedText(LiveText):
    """Own words, large; the quotation marks hang beside them and are no part of them."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__(name, placeholder, look="live_quote")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.toPlainText():
            return
        begin, end = self._line(0), self._line(-1)
        opens, closes = MARKS
        wide = self.fontMetrics().horizontalAdvance(opens)
        before, after = begin.left() - wide, end.right()
        if self.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = begin.right(), end.left() - wide
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(worn().colour("ink"))
        for left, at, mark in ((before, begin, opens), (after, end, closes)):
            painter.drawText(QRectF(left, at.top(), wide + 1, at.height()), 0, mark)
        painter.end()

    def _line(self, place: int) -> QRectF:
        """The first or the last line of the words; where the cursor is says less in Arabic."""
        document = self.document()
        block = document.lastBlock() if place else document.firstBlock()
        laid_out = block.layout()
        line = laid_out.lineAt(laid_out.lineCount() - 1 if place else 0)
        at = self.blockBoundingGeometry(block).topLeft() + self.contentOffset()
        return line.naturalTextRect().translated(at)


MARKS = ("“", "”")
