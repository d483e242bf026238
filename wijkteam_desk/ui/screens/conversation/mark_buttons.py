"""The marks of a passage as buttons, for who taps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.shortened import ShortButton
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.conversation.marks import LOOKS, Mark


class MarkButtons(QWidget):
    """A click leaves the keyboard where one types.

    Signals: `chosen` gives the mark; `asked` the sign of a menu that is wanted.
    """

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[tuple[Mark, Button]] = []
        self._flow = Flow(between=0.2)
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(self._flow)

    def offer(self, marks: Sequence[Mark]) -> None:
        """Show a button for every kind of passage; life domains stand beside the page."""
        kinds = [mark for mark in marks if mark.kind]
        if kinds == [mark for mark, _ in self._buttons]:
            return
        self._flow.clear()
        self._buttons = [(mark, self._button(mark)) for mark in kinds]
        for _, button in self._buttons:
            self._flow.put(button)
        about = self._flat(self.tr("Over wie"), "user")
        self._flow.put(about.when_clicked(lambda: self.asked.emit("@")))

    def show_words(self, words: PassageWords) -> None:
        """Press the buttons whose mark the words have."""
        for mark, button in self._buttons:
            button.setChecked(mark.fits(words))

    def _button(self, mark: Mark) -> Button:
        icon = LOOKS[mark.kind][0] if mark.kind else ""
        button = self._flat(mark.label, icon)
        button.setCheckable(True)
        return button.when_clicked(lambda: self.chosen.emit(mark))

    def _flat(self, text: str, icon: str) -> Button:
        button = ShortButton(text, look="mark", icon_name=icon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
