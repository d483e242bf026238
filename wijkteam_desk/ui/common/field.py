"""A field of a form: label above, hint and problem below, all heard by a screen reader."""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.restyle import restyle
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class Field(QWidget):
    """Stands around an input; the input stays the caller's.

    `free`: one writes there what one likes, so that the hint ends with what is needed (R-2.5);
    lines of text are free by themselves.
    """

    def __init__(
        self,
        label: str,
        control: QWidget,
        *,
        hint: str = "",
        beside: QWidget | None = None,
        free: bool = False,
    ) -> None:
        super().__init__()
        if free or isinstance(control, QPlainTextEdit):
            hint = f"{hint} {only_needed()}".strip()
        self._control = control
        self._hint = hint
        self._note, self._problem = words("", "small"), ProblemLine()
        self._note.hide()
        caption = words(label, "label")
        caption.setBuddy(control)
        control.setAccessibleName(label)
        control.setAccessibleDescription(hint)
        self.setFocusProxy(control)
        column = QVBoxLayout(self)
        room(column, between=0.3)
        column.addWidget(caption)
        column.addWidget(_in_line(control, beside))
        if hint:
            column.addWidget(words(hint, "small"))
        column.addWidget(self._note)
        column.addWidget(self._problem)

    @property
    def problem(self) -> str:
        """The problem that is shown, or an empty text."""
        return self._problem.sentence

    def note(self, sentence: str) -> None:
        """Say something about what is typed that is no problem, or nothing."""
        if sentence == self._note.text():
            return
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        if sentence:
            announce(self._control, sentence)

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter with what was typed."""
        self._problem.say(sentence)
        self._control.setAccessibleDescription(sentence)
        restyle(self._control, "problem")
        announce(self._control, sentence, at_once=True)

    def clear_problem(self) -> None:
        """Take the problem away."""
        if not self._problem.sentence:
            return
        self._problem.say("")
        self._control.setAccessibleDescription(self._hint)
        restyle(self._control, "")


def _in_line(control: QWidget, beside: QWidget | None) -> QWidget:
    if beside is None:
        return control
    line = QWidget()
    row = QHBoxLayout(line)
    room(row, between=0.3)
    row.addWidget(control, 1)
    row.addWidget(beside)
    return line
