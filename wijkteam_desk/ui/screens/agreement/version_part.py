"""One version of the plan: what each said of it, when it was put over, what was otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.card import empty
from wijkteam_desk.ui.common.changes import Changes
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.screens.agreement.sheet import VersionShown


class VersionPart(QWidget):
    """Signals: `transferred(str)`, the day as it was typed, when the field is left."""

    transferred = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._said = QVBoxLayout()
        self._changes = Changes()
        self.day = QLineEdit()
        self._asked = self.tr("Overgezet in het officiële dossier op")
        self._field = Field(self._asked, self.day)
        self._field.setMaximumWidth(em(26))
        self.day.textEdited.connect(self._field.clear_problem)
        self.day.editingFinished.connect(lambda: self.transferred.emit(self.day.text()))
        column = QVBoxLayout(self)
        room(column, between=0.6)
        column.addLayout(self._said)
        column.addWidget(self._field)
        column.addWidget(self._changes)

    def show_version(self, version: VersionShown, *, first: bool) -> None:
        """Show it; a day that is being typed stays. In the `first` version all was new."""
        empty(self._said)
        self._said.addWidget(Row(version.title, version.said))
        self.day.setAccessibleName(f"{version.title}. {self._asked}")
        if not self.day.hasFocus():
            self.day.setText(version.transferred_on)
            self._field.clear_problem()
        self._changes.show_changes(() if first else version.changes)
        self._changes.setVisible(not first)

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter with the day."""
        self._field.show_problem(sentence)
