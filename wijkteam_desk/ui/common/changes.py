"""What is otherwise in the plan: how it was beside how it is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.card import empty, rule
from wijkteam_desk.ui.common.change_words import ChangeShown
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class Changes(QWidget):
    """One change under the other, each in two columns where there is a before."""

    def __init__(self) -> None:
        super().__init__()
        self._list = QVBoxLayout(self)
        room(self._list, between=0.6)

    def show_changes(self, changes: Sequence[ChangeShown]) -> None:
        """Show these; nothing where nothing changed."""
        empty(self._list)
        for change in changes:
            if change.head and self._list.count():
                self._list.addWidget(rule())
            if change.head:
                self._list.addWidget(words(change.head, "strong"))
            self._list.addLayout(self._beside(change))
            if change.alone:
                self._list.addLayout(_alone(change.alone))

    def _beside(self, change: ChangeShown) -> QHBoxLayout:
        line = QHBoxLayout()
        room(line, between=1.2)
        for said, text in ((self.tr("Eerst"), change.before), (self.tr("Nu"), change.after)):
            if text:
                line.addLayout(_column(said if change.before and change.after else "", text), 1)
        return line


def _alone(sentence: str) -> QHBoxLayout:
    line = QHBoxLayout()
    room(line, between=0.4)
    line.addWidget(IconMark("eye", "soft", size=1.1))
    line.addWidget(words(sentence, "small"), 1)
    return line


def _column(said: str, text: str) -> QVBoxLayout:
    column = QVBoxLayout()
    room(column, between=0.15)
    if said:
        column.addWidget(words(said, "soft"))
    column.addWidget(words(text))
    column.addStretch()
    return column
