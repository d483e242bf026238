"""A text field that is as high as its words, on one line or more."""

import re
from math import ceil

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy
from typing_extensions import override

from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.undo_offer import is_for_the_page

_SPACES = re.compile(r"\s+")
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingText(QPlainTextEdit):
    """Plain words that wrap and never scroll; what is pasted becomes one line.

    `verbatim`: they may have lines, and stay as they are typed.

    Signals: `entered` Enter was pressed; `typed` something was typed.
    """

    entered = Signal()
    typed = Signal()

    def __init__(
        self, name: str, placeholder: str = "", *, look: str = "live", verbatim: bool = False
    ) -> None:
        super().__init__()
        self._look, self._verbatim = look, verbatim
        self._entered_at = 0
        self.setProperty("look", look)
        self.setAccessibleName(name)
        self.setAccessibleDescription(only_needed())
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._set_margin()
        self.textChanged.connect(self._changed)

    @property
    def words(self) -> str:
        """What stands there now, on one line unless it stays as it is typed."""
        text = self.toPlainText()
        return text if self._verbatim else " ".join(text.split())

    def fill(self, text: str) -> None:
        """Show other words; nobody typed them."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.blockSignals(False)
        self._grow()

    def mark(self, look: str = "") -> None:
        """Look otherwise: a problem, or nothing yet; empty for its own look."""
        restyle(self, look or self._look)

    def _set_margin(self) -> None:
        """Room beside the words; for quotation marks more."""
        self.document().setDocumentMargin(em(0.55 if self._look == "live_quote" else 0.3))

    def _changed(self) -> None:
        self._grow()
        self.typed.emit()

    def _grow(self) -> None:
        # Before it is shown the frame around the words has no size yet.
        if not self.isVisible():
            return
        words = self.blockBoundingGeometry(self.document().lastBlock()).bottom()
        # While the size changes the viewport may still be the larger; then it grows once more.
        frame = max(0, self.height() - self.viewport().height())
        # One pixel more, or Qt thinks that the last line does not fit and scrolls.
        high = ceil(words + self.document().documentMargin()) + frame + 1
        if high != self.height():
            self.setFixedHeight(high)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The text got another size.
        if event.type() is QEvent.Type.FontChange:
            self._set_margin()
            self._grow()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN and not self._verbatim:
            self.entered.emit()
            self._entered_at = self.textCursor().position()
            return
        self._part(event.text())
        if is_for_the_page(event, self):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        self.textCursor().insertText(text if self._verbatim else _SPACES.sub(" ", text))

    def _part(self, typed: str) -> None:
        """A word typed where one just pressed Enter is no part of the word before it."""
        cursor, after = self.textCursor(), self._entered_at
        if typed:
            self._entered_at = 0
        if after and typed[:1].isalnum() and cursor.position() == after:
            before = self.toPlainText()[after - 1 : after]
            cursor.insertText("" if before.isspace() else " ")
