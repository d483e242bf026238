"""The name of the household, changed in the place where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.sizes import em

NAME = "name"


class NameEdit(QLineEdit):
    """Signals: `named` gives the new name, `left` that it stays; `kept` the draft."""

    named = Signal(str)
    left = Signal()
    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Naam van dit huishouden"))
        self.setFixedWidth(em(22))
        self._open = False
        self.keeper = DraftKeeper(self, lambda: {NAME: self.text()}, self.kept.emit)
        self.textEdited.connect(self.keeper.touched)
        self.returnPressed.connect(self._finish)

    def begin(self, name: str) -> None:
        """Start with this name, all of it selected."""
        self.setText(name)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        self._open = True

    def go_on(self) -> None:
        """The name was refused: it can be typed further."""
        self._open = True

    def close_up(self) -> None:
        """The name is what it should be."""
        self._open = False
        self.keeper.forget()
        self.hide()

    def _finish(self) -> None:
        if self._open:
            self._open = False
            self.keeper.flush()
            self.named.emit(self.text())

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
