"""The card at the end: a new goal, in own words, and whose it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.off_paper_line import off_paper_line
from wijkteam_desk.ui.common.only_needed import only_needed
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.plan_page import Pick
from wijkteam_desk.ui.screens.plan.whose import Whose

_EVERYONE = "*"

Whom = tuple[str, ...] | None

Asked = tuple[str, Whom]
"""Own words, and whose."""


class NewGoal(Card):
    """Empty again at once; what was asked is in the draft until it is there.

    One goal is under way at a time, so that a refusal cannot change their order.
    Signals: `asked(own words, whose)`, `draft(fields)`. Whose: ids, or nothing if not chosen.
    """

    asked = Signal(str, object)
    draft = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._under_way: list[Asked] = []
        self._alone: Whom = None
        self._own_words = GrowingText(
            self.tr("Nieuw doel"), self.tr("Nieuw doel, in eigen woorden"), look="live_quote"
        )
        self._whose = Whose()
        self._question = words(self.tr("Van wie is dit doel?"), "label")
        self._put = plain_button(self.tr("Zet in het plan"), "plus").when_clicked(self._ask)
        self._problem = ProblemLine()
        self._problem.setContentsMargins(em(0.5), 0, 0, em(0.3))
        self._keeper = DraftKeeper(self, self._typed, self.draft.emit)
        self._rest = (self._question, self._whose, self._put)
        hint = words(only_needed(), "small")
        hint.setContentsMargins(em(0.5), 0, 0, 0)
        said = off_paper_line([self._own_words])
        for widget in (self._own_words, said, hint, self._problem, self._question, self._whose):
            self.body.addWidget(widget)
        self.body.addWidget(Flow(self._put))
        self._own_words.entered.connect(self._ask)
        for changed in (self._own_words.typed, self._whose.chosen):
            changed.connect(self._keeper.touched)
            changed.connect(self._dress)
        self._dress()

    def show_members(self, members: tuple[Pick, ...]) -> None:
        """Show whose it can be; who lives alone need not be asked."""
        self._whose.offer(members)
        self._alone = (members[0].key,) if len(members) == 1 else None
        if self._whose.whose is None:
            self._whose.choose(self._alone)

    def made(self) -> None:
        """The oldest that was asked is there, and its draft dropped; the rest has a draft still."""
        del self._under_way[:1]
        if self._together()[0]:
            self._keeper.touched()
        self._keeper.flush()
        if self._under_way:
            self.asked.emit(*self._under_way[0])

    def refuse(self, _field: str, sentence: str) -> None:
        """Say why it was not made; the words are back, before what was typed since."""
        text, whose = self._together()
        self._under_way.clear()
        self._own_words.fill(text)
        self._whose.choose(whose)
        self._keeper.touched()
        self._dress()
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Say what is missing; the words stay."""
        self._problem.say(sentence)

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self._keeper.touched()

    def type_again(self, fields: dict[str, str]) -> None:
        """Put back what was being typed."""
        whose = fields.get("whose", "")
        self._own_words.fill(fields.get("own_words", ""))
        self._own_words.setFocus()
        self._whose.choose(() if whose == _EVERYONE else tuple(whose.split()) or None)
        self._dress()

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        return [self._own_words, *self._whose.stops(), self._put]

    def flush(self) -> None:
        """Keep what is being typed now."""
        self._keeper.flush()

    def _ask(self) -> None:
        asked = self._own_words.words, self._whose.whose
        if not asked[0]:
            return
        if asked[1] is None:
            self.asked.emit(*asked)
            return
        self._under_way.append(asked)
        self._own_words.fill("")
        self._whose.choose(self._alone)
        self._keeper.forget()
        self._dress()
        if len(self._under_way) == 1:
            self.asked.emit(*asked)

    def _together(self) -> Asked:
        typed = self._own_words.toPlainText(), self._whose.whose
        asked = [one for one in (*self._under_way, typed) if one[0]]
        # Words for different people in one goal: on whose paper they come is asked anew.
        whose = {one[1] for one in asked}
        return " ".join(one[0] for one in asked), whose.pop() if len(whose) == 1 else None

    def _dress(self) -> None:
        self._problem.hide()
        for widget in self._rest:
            widget.setVisible(bool(self._own_words.words))

    def _typed(self) -> dict[str, str]:
        text, whose = self._together()
        if not text:
            return {}
        return {"own_words": text, "whose": _EVERYONE if whose == () else " ".join(whose or ())}
