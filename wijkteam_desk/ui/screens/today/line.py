"""One line of Vandaag: the sentence, what solves it, why it stands there, and a form in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.attention import AttentionItem, Solve
from wijkteam_desk.ui.common.buttons import Button, icon_button, main_button, plain_button
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import USUAL, em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.today.sheet import LineShown

_LARGE = 1.4
"""From so large a text on, the buttons stand under the sentence."""


class Line(QWidget):
    """Signals: `solved` gives the item and how; `waits_asked` the item."""

    solved = Signal(object, object)
    waits_asked = Signal(object)

    def __init__(self, shown: LineShown, *, main: bool = False) -> None:
        """`main`: its first button is the one the screen is about."""
        super().__init__()
        self.item = shown.item
        self._column = QVBoxLayout(self)
        room(self._column)
        buttons = [self._button(how, main=main and not n) for n, how in enumerate(shown.acts)]
        later = icon_button(self.tr("Later: {0}").format(shown.name), "clock")
        why = icon_button(self.tr("Waarom staat dit hier: {0}").format(shown.name), "info-circle")
        later.when_clicked(lambda: self.waits_asked.emit(self.item))
        why.when_clicked(self._turn_why)
        ways = (*buttons, later, why)
        beside = em() < _LARGE * USUAL
        self._column.addWidget(
            Row(
                shown.name,
                shown.item.sentence,
                icon_name=shown.icon,
                chips=(Chip(shown.reference),),
                buttons=ways if beside else (),
            )
        )
        if not beside:
            self._column.addWidget(Flow(*ways))
        self._why = words(shown.why, "soft")
        self._why.setContentsMargins(em(2.1), 0, 0, em(0.4))
        self._why.hide()
        self._column.addWidget(self._why)

    def is_about(self, item: AttentionItem) -> bool:
        """Whether it is the line of that item."""
        return self.item.household_id == item.household_id and self.item.key == item.key

    def put_form(self, form: QWidget) -> None:
        """Ask something under the line."""
        self._column.addWidget(form)

    def _button(self, how: Solve, *, main: bool) -> Button:
        button = main_button(how.label) if main else plain_button(how.label)
        return button.when_clicked(lambda: self.solved.emit(self.item, how))

    def _turn_why(self) -> None:
        self._why.setVisible(self._why.isHidden())
