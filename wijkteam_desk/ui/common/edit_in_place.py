"""A line that is changed in the place where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from wijkteam_desk.ui.common.draft_keeper import DraftKeeper

WORDS = "words"


class EditInPlace(QLineEdit):
    """Signals: `changed` gives the new words, `left` that they stay; `kept` the draft."""

    changed = Signal(str)
    left = Signal()
    kept = Signal(object)

    def __init__(self, name: str) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__()
        self.setAccessibleName(name)
        self._open = False
        self.keeper = DraftKeeper(self, lambda: {WORDS: self.text()}, self.kept.emit)
        self.textEdited.connect(self.keeper.touched)
        self.returnPressed.connect(self._finish)

    def begin(self, words: str) -> None:
        """Start with these words, all of them selected."""
        self.setText(words)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self._open = True

    def go_on(self) -> None:
        """It was refused: it can be typed further."""
        self._open = True

    def close_up(self) -> None:
        """The words are what they should be."""
        self._open = False
        self.keeper.forget()
        self.hide()

    def _finish(self) -> None:
        if self._open:
            self._open = False
            self.keeper.flush()
            self.changed.emit(self.text())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STILL_HERE:
            self._finish()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.keeper.forget()
            self.left.emit()
        else:
            super().keyPressEvent(event)


_STILL_HERE = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
