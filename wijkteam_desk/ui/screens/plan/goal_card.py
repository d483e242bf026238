"""One goal: own words, whose it is, when it is good, and its actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import GoalStatus, Priority
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import Button, icon_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.earlier_button import EarlierButton
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark, icon
from wijkteam_desk.ui.common.off_paper_line import off_paper_line
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.action_list import ActionList
from wijkteam_desk.ui.screens.plan.action_row import Choices
from wijkteam_desk.ui.screens.plan.choice import Choice
from wijkteam_desk.ui.screens.plan.live_text import LiveText, QuotedText
from wijkteam_desk.ui.screens.plan.plan_page import GoalLines, Pick
from wijkteam_desk.ui.screens.plan.whose import Whose

_EDGE = 0.5
"""Where words begin that stand in no field, in em: in line with those that do."""

_DOMAINS = tuple(Pick(key=one.value, name=one.label) for one in LifeDomain)
_TURNS = tuple(Pick(key=one.value, name=one.label) for one in Priority)[1:]
_STANDS = tuple(Pick(key=one.value, name=one.label) for one in GoalStatus)[1:]


class GoalCard(Card):
    """Signals: `edited(field, text)`, `removed`, `draft(fields)`; `todo` has its own.

    `earlier` leads to what stood here before.
    """

    edited = Signal(str, str)
    removed = Signal()
    draft = Signal(object)

    def __init__(self, goal_id: str) -> None:
        super().__init__()
        self.todo = ActionList(goal_id)
        self._number = words("", "goal_number", wrap=False)
        self._own_words = QuotedText(self.tr("Het doel in eigen woorden"))
        good_when = self.tr("Het is goed als")
        self._good_when = LiveText(good_when, self.tr("bijvoorbeeld: alle post open is"))
        self._domain = Choice(self.tr("Leefgebied"), self.tr("geen leefgebied"))
        self._priority = Choice(self.tr("Wanneer dit aan de beurt is"), Priority.NOW.label)
        self._status = Choice(self.tr("Hoe ver is dit doel"), GoalStatus.OPEN.label)
        self._open_whose = Button("", look="live", icon_name="chevron-down")
        self._open_whose.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._open_whose.when_clicked(self._toggle_whose)
        self._whose = Whose()
        self._whose.hide()
        self._on_paper = words("", "small")
        self.earlier = EarlierButton()
        self._remove = icon_button(self.tr("Haal dit doel uit het plan"), "trash")
        self._remove.setIcon(icon("trash", "soft"))
        self._problem = ProblemLine()
        self._problem.setContentsMargins(em(_EDGE), 0, 0, em(0.3))
        self._keeper = DraftKeeper(self, self._typed, self.draft.emit)
        self._build()
        self._connect()

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        head, good, paper = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line in (head, good, paper):
            room(line, between=0.4)
        for line in (good, paper):
            line.setContentsMargins(em(_EDGE), 0, 0, 0)
        head.addWidget(self._number, 0, top)
        head.addWidget(self._own_words, 1, top)
        head.addWidget(self.earlier, 0, top)
        head.addWidget(self._remove, 0, top)
        paper.addWidget(IconMark("eye", "soft", size=1.1))
        paper.addWidget(self._on_paper, 1)
        good.addWidget(words(self._good_when.accessibleName(), wrap=False))
        good.addWidget(self._good_when, 1)
        meta = Flow(self._open_whose, self._domain, self._priority, self._status, between=0.4)
        self.body.setSpacing(em(0.1))
        said = off_paper_line([*self.texts().values()])
        for part in (head, said, self._problem, meta, self._whose, paper, good, self.todo):
            if isinstance(part, QHBoxLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)

    def _connect(self) -> None:
        for field, text in self.texts().items():
            text.typed.connect(self._keeper.touched)
            text.typed.connect(self._problem.hide)
            text.kept.connect(self._keeper.touched)
            text.kept.connect(lambda said, field=field: self.edited.emit(field, said))
        self._domain.picked.connect(lambda code: self.edited.emit("life_domain", code))
        self._priority.picked.connect(lambda code: self.edited.emit("priority", code))
        self._status.picked.connect(lambda code: self.edited.emit("status", code))
        self._whose.chosen.connect(self._choose_whose)
        self._remove.when_clicked(self.removed.emit)

    def show_goal(self, goal: GoalLines, members: tuple[Pick, ...], choices: Choices) -> None:
        """Show the goal; what is being typed stays."""
        self._number.setText(f"{goal.number}.")
        said = (self._own_words, goal.words.own_words), (self._good_when, goal.words.good_when)
        overtaken = [text.show_words(what) for text, what in said]
        if any(overtaken):
            self._show_problem(self.tr("Dit doel is intussen veranderd. Wat je typt komt ervoor."))
        self._domain.offer(_DOMAINS, goal.words.life_domain or "")
        priority, status = goal.words.priority, goal.words.status
        self._priority.offer(_TURNS, "" if priority is Priority.NOW else priority)
        self._status.offer(_STANDS, "" if status is GoalStatus.OPEN else status)
        self._whose.offer(members)
        self._whose.choose(goal.words.for_members)
        self._open_whose.rename(goal.whose)
        self._on_paper.setText(goal.on_paper)
        self.setAccessibleName(f"{goal.number}. {goal.words.own_words}")
        self.todo.show_actions(goal.actions, choices)

    def refuse(self, field: str, sentence: str) -> None:
        """Say why that field was not kept; what was typed stays."""
        text = self.texts().get(field)
        if text:
            text.not_kept()
            self._keeper.touched()
        self._show_problem(sentence)

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self._keeper.touched()

    def type_again(self, fields: dict[str, str]) -> None:
        """Put back what was being typed."""
        for field, text in self.texts().items():
            if fields.get(field):
                text.fill(fields[field])
                text.setFocus()

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        head = [self._own_words, self.earlier, self._remove, self._open_whose]
        meta = [self._domain, self._priority, self._status]
        return [*head, *meta, *self._whose.stops(), self._good_when, *self.todo.stops()]

    def flush(self) -> None:
        """Keep what is being typed now."""
        self._keeper.flush()
        self.todo.flush()

    def _show_problem(self, sentence: str) -> None:
        self._problem.say(sentence)
        announce(self, sentence, at_once=True)

    @property
    def subject(self) -> str:
        """What one asks about, being in this row."""
        return self._own_words.words

    def texts(self) -> dict[str, LiveText]:
        """What is edited in place, by field."""
        return {"own_words": self._own_words, "good_when": self._good_when}

    def _typed(self) -> dict[str, str]:
        return {field: text.words for field, text in self.texts().items() if text.dirty}

    def _toggle_whose(self) -> None:
        self._whose.setVisible(self._whose.isHidden())

    def _choose_whose(self) -> None:
        whose = self._whose.whose
        if whose is not None:
            self.edited.emit("whose", " ".join(whose))
