"""One text of the plan, edited where it stands, below what is asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.domain.plan_text import PERSONAL
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.earlier_button import EarlierButton
from wijkteam_desk.ui.common.off_paper_line import off_paper_line
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.live_text import LiveText
from wijkteam_desk.ui.screens.plan.text_page import TextLine

_TEXT = "text"
_NAME = 10
"""How wide the names are, in em."""


class TextField(QWidget):
    """Signals: `edited(str)`; `draft(fields)`. `earlier` leads to what stood here before."""

    edited = Signal(str)
    draft = Signal(object)

    def __init__(self, line: TextLine) -> None:
        super().__init__()
        self._label = words(line.label, "label")
        self._label.setContentsMargins(em(0.5), 0, 0, 0)
        self.typed = LiveText(line.name, self.tr("nog niets"))
        self.earlier = EarlierButton()
        self._label.setBuddy(self.typed)
        self._problem = ProblemLine()
        self._problem.setContentsMargins(em(0.5), 0, 0, em(0.3))
        self._keeper = DraftKeeper(self, self._half_typed, self.draft.emit)
        self._lay_out(beside=line.kind in PERSONAL)
        self.typed.typed.connect(self._keeper.touched)
        self.typed.typed.connect(self._problem.hide)
        self.typed.kept.connect(self._keeper.touched)
        self.typed.kept.connect(self.edited)

    def _lay_out(self, *, beside: bool) -> None:
        """A name beside what that person said, a question above its answer."""
        column, line = QVBoxLayout(self), QHBoxLayout()
        for layout in (column, line):
            room(layout, between=0)
        top = Qt.AlignmentFlag.AlignTop
        if beside:
            self._label.setFixedWidth(em(_NAME))
            self._label.setContentsMargins(em(0.5), em(0.8), em(0.5), 0)
            line.addWidget(self._label, 0, top)
        else:
            column.addWidget(self._label)
        line.addWidget(self.typed, 1, top)
        line.addWidget(self.earlier, 0, top)
        column.addLayout(line)
        if beside:
            column.addWidget(off_paper_line([self.typed]))
        column.addWidget(self._problem)

    def show_line(self, line: TextLine) -> None:
        """Show the text; what is being typed stays."""
        self._label.setText(line.label)
        self.typed.setAccessibleName(line.name)
        self.typed.setReadOnly(line.closed)
        if self.typed.show_words(line.text):
            self._say(self.tr("Deze tekst is intussen veranderd. Wat je typt komt ervoor."))

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self.typed.not_kept()
        self._keeper.touched()
        self._say(sentence)

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self._keeper.touched()

    def type_again(self, fields: dict[str, str]) -> None:
        """Put back what was being typed."""
        self.typed.fill(fields.get(_TEXT, ""))

    def flush(self) -> None:
        """Keep what is being typed now."""
        self._keeper.flush()

    def _say(self, sentence: str) -> None:
        self._problem.say(sentence)
        announce(self, sentence, at_once=True)

    def _half_typed(self) -> dict[str, str]:
        return {_TEXT: self.typed.words} if self.typed.dirty else {}
