"""The last line under a goal: type what will be done, press Enter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.sizes import em, room


class NewLine(QWidget):
    """Empty again at once; what was asked is in the draft until it is there.

    One action is under way at a time, so that a refusal cannot change their order.
    Signals: `asked(str)` the words of the new action, `draft(fields)`.
    """

    asked = Signal(str)
    draft = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._under_way: list[str] = []
        self._what = GrowingText(
            self.tr("Nieuwe actie"), self.tr("Nog een actie: typ wat er gaat gebeuren")
        )
        self._put = plain_button(self.tr("Zet erbij")).when_clicked(self._ask)
        self._put.hide()
        self._problem = ProblemLine()
        self._problem.setContentsMargins(em(0.5), 0, 0, em(0.3))
        self._keeper = DraftKeeper(self, self._typed, self.draft.emit)
        column = QVBoxLayout(self)
        room(column, between=0.2)
        line = QHBoxLayout()
        room(line, between=0.4)
        line.addWidget(IconMark("plus", "soft", size=1.1))
        line.addWidget(self._what, 1)
        line.addWidget(self._put)
        column.addLayout(line)
        column.addWidget(self._problem)
        self._what.entered.connect(self._ask)
        self._what.typed.connect(self._keeper.touched)
        self._what.typed.connect(self._dress)

    def made(self) -> None:
        """The oldest that was asked is there, and its draft dropped; the rest has a draft still."""
        del self._under_way[:1]
        if self._together():
            self._keeper.touched()
        self._keeper.flush()
        if self._under_way:
            self.asked.emit(self._under_way[0])

    def refuse(self, _field: str, sentence: str) -> None:
        """Say why it was not made; the words are back, before what was typed since."""
        self._what.fill(self._together())
        self._under_way.clear()
        self._keeper.touched()
        self._dress()
        self._problem.say(sentence)

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self._keeper.touched()

    def type_again(self, fields: dict[str, str]) -> None:
        """Put back what was being typed."""
        self._what.fill(fields.get("what", ""))
        self._what.setFocus()
        self._dress()

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        return [self._what, self._put]

    def flush(self) -> None:
        """Keep what is being typed now."""
        self._keeper.flush()

    def _ask(self) -> None:
        if not self._what.words:
            self._problem.say(self.tr("Typ eerst wat er gaat gebeuren."))
            return
        self._under_way.append(self._what.words)
        self._what.fill("")
        self._keeper.forget()
        self._dress()
        if len(self._under_way) == 1:
            self.asked.emit(self._under_way[0])

    def _together(self) -> str:
        return " ".join(filter(None, (*self._under_way, self._what.toPlainText())))

    def _dress(self) -> None:
        self._problem.hide()
        self._put.setVisible(bool(self._what.words))

    def _typed(self) -> dict[str, str]:
        return {"what": self._together()}
