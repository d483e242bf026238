"""Takes a member out of the household, after asking in the button's own words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import danger_button, link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class TakingOut(QWidget):
    """A quiet line that opens the question. Signal: `asked` when the answer was yes."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._open = link_button(self.tr("Per ongeluk toegevoegd? Haal weg"))
        self._question = words("")
        self._yes = danger_button("").when_clicked(self.asked.emit)
        self._no = plain_button(self.tr("Laat staan")).when_clicked(self.rest)
        self._asking = QWidget()
        inside = QVBoxLayout(self._asking)
        room(inside, between=0.6)
        inside.addWidget(self._question)
        inside.addWidget(Flow(self._yes, self._no))
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(Flow(self._open.when_clicked(self._ask)))
        column.addWidget(self._asking)
        self._asking.hide()

    def about(self, given_name: str) -> None:
        """Say who it is about."""
        self._question.setText(
            self.tr(
                "Dit is voor een vergissing bij het invullen. Staat {name} al in een gesprek, in"
                " het plan of bij de regie, dan kan het niet."
            ).format(name=given_name)
        )
        self._yes.rename(self.tr("Haal {name} weg").format(name=given_name))

    def rest(self) -> None:
        """Close the question."""
        had_focus = self._yes.hasFocus() or self._no.hasFocus()
        self._asking.hide()
        self._open.show()
        if had_focus:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._open.hide()
        self._asking.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)
