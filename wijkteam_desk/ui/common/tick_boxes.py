"""A box for each choice, of which several may be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import go_there
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.shortened import ShortBox
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class TickBoxes(QWidget):
    """Nothing is ticked beforehand. Signal: `touched`."""

    touched = Signal()

    def __init__(self, label: str = "", choices: Sequence[tuple[str, str]] = ()) -> None:
        """Without a `label` something around it says what is chosen."""
        super().__init__()
        self._choices: tuple[tuple[str, str], ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self._row, self._problem = Flow(between=1.0), ProblemLine()
        column = QVBoxLayout(self)
        room(column, between=0.3)
        if label:
            column.addWidget(words(label, "label"))
        column.addWidget(self._row)
        column.addWidget(self._problem)
        self.offer(choices)

    @property
    def ticked(self) -> str:
        """The keys, with a space between them."""
        return " ".join(key for key, box in self._boxes.items() if box.isChecked())

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these, by key and word."""
        if tuple(choices) == self._choices:
            return
        self._choices = tuple(choices)
        self._row.clear()
        self._boxes = {key: ShortBox(word) for key, word in choices}
        for box in self._boxes.values():
            box.clicked.connect(self._touch)
            self._row.put(box)

    def tick(self, keys: str) -> None:
        """Tick just these."""
        self._problem.say("")
        for key, box in self._boxes.items():
            box.setChecked(key in keys.split())

    def go_there(self) -> None:
        """Put the cursor on the first box."""
        for box in [*self._boxes.values()][:1]:
            go_there(box)

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter, and go to the first box."""
        self._problem.say(sentence)
        self.go_there()

    def _touch(self) -> None:
        self._problem.say("")
        self.touched.emit()
