"""A field for some lines of text that says when it was left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from wijkteam_desk.ui.common.sizes import em

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NoteEdit(QPlainTextEdit):
    """Tab goes on to the next field. Signals: `typed` by a person; `left` after that."""

    typed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self._typed = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(em(4.6))
        self.textChanged.connect(self._changed)

    @property
    def words(self) -> str:
        """What stands there now."""
        return self.toPlainText()

    def fill(self, text: str) -> None:
        """Show other words; nobody typed them."""
        if text == self.words:
            return
        self._filling = True
        self.setPlainText(text)
        self._filling = self._typed = False

    def _changed(self) -> None:
        if not self._filling:
            self._typed = True
            self.typed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._typed and event.reason() not in _STAYS:
            self._typed = False
            self.left.emit()
