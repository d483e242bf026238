"""One version of the plan: what each said of it, when it was put over, what was otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.changes import Changes
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.agreement.sheet import VersionShown
from wijkteam_desk.ui.screens.agreement.whole_text import WholeText


class VersionPart(QWidget):
    """What each said is shown on asking: the family may be looking along.

    Signals: `transferred(str)`, the day as it was typed, when the field is left.
    """

    transferred = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._said = words("", "strong"), words("", "soft")
        self._said.hide()
        self._ask = link_button(self.tr("Laat zien wat ieder zei"), "eye")
        self._ask.when_clicked(self._show_said)
        self._changes, self._text = Changes(), WholeText()
        self.day = QLineEdit()
        self._asked = self.tr("Overgezet in het officiële dossier op")
        self._field = Field(self._asked, self.day)
        self._field.setMaximumWidth(em(26))
        self.day.textEdited.connect(self._field.clear_problem)
        self.day.editingFinished.connect(lambda: self.transferred.emit(self.day.text()))
        column = QVBoxLayout(self)
        room(column, between=0.6)
        for part in (self._title, Flow(self._ask), self._said):
            column.addWidget(part)
        column.addWidget(self._field)
        column.addWidget(self._changes)
        column.addWidget(self._text)

    def show_version(self, version: VersionShown, *, first: bool) -> None:
        """Show it; a day that is being typed stays. In the `first` version all was new."""
        self._title.setText(version.title)
        self._said.setText(version.said)
        self._ask.setAccessibleDescription(version.title)
        self.day.setAccessibleName(f"{version.title}. {self._asked}")
        if not self.day.hasFocus():
            self.day.setText(version.transferred_on)
            self._field.clear_problem()
        self._changes.show_changes(() if first else version.changes)
        self._changes.setVisible(not first)
        self._text.show_text(version.number, version.text)

    def _show_said(self) -> None:
        self._said.show()
        self._ask.hide()

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter with the day."""
        self._field.show_problem(sentence)
