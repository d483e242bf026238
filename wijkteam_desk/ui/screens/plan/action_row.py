"""One action of the plan: what, who, when. What is missing is said in amber, calmly."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from wijkteam_desk.domain.plan import REASONED, ActionStatus
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import icon_button
from wijkteam_desk.ui.common.card import rule
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.common.earlier_button import EarlierButton
from wijkteam_desk.ui.common.icons import IconMark, icon
from wijkteam_desk.ui.common.problem_line import ProblemLine
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.plan.choice import Choice
from wijkteam_desk.ui.screens.plan.day_button import DayButton
from wijkteam_desk.ui.screens.plan.live_text import LiveText
from wijkteam_desk.ui.screens.plan.plan_page import ActionLine, Pick

SHARES = (8, 7, 6, 4)
"""How what, who, when and how it stands share the width."""

_STANDS = tuple(Pick(key=one.value, name=one.label) for one in ActionStatus)[1:]


@dataclass(frozen=True, kw_only=True)
class Choices:
    """Who can do an action; and under which goals a loose one can be put."""

    owners: tuple[Pick, ...]
    goals: tuple[Pick, ...] = ()


class ActionRow(QWidget):
    """Signals: `edited(field, text)`, `removed`, `draft(fields)`.

    `earlier` leads to what stood here before.
    """

    edited = Signal(str, str)
    removed = Signal()
    draft = Signal(object)

    def __init__(self, *, loose: bool, wide: bool) -> None:
        super().__init__()
        self._what = LiveText(self.tr("Actie"))
        self._owner = Choice(self.tr("Wie doet dit"), self.tr("nog niemand"), missing=True)
        self._when = LiveText(self.tr("Wanneer"), self.tr("nog geen datum"))
        self._undated = IconMark("alert-circle", "amber", size=1.1)
        self._days = DayButton()
        self._status = Choice(self.tr("Hoe staat deze actie"), ActionStatus.OPEN.label)
        self._reason = LiveText(self.tr("Waarom"), self.tr("Waarom? Dat mag je erbij schrijven."))
        self._why = words("", "soft", wrap=False)
        self.earlier = EarlierButton()
        self._remove = icon_button(self.tr("Haal deze actie uit het plan"), "trash")
        self._goals = [self._goal_choice()] if loose else []
        self._remove.setIcon(icon("trash", "soft"))
        self._problem = ProblemLine()
        self._problem.setContentsMargins(em(0.5), 0, 0, em(0.3))
        self._keeper = DraftKeeper(self, self._typed, self.draft.emit)
        self._cells = self._arranged()
        self.fit(wide=wide)
        self._connect()

    def _arranged(self) -> QGridLayout:
        cells = QGridLayout(self)
        room(cells, between=0.1)
        cells.addWidget(rule(), 6, 0, 1, len(SHARES) + 2)
        self._dated = QWidget()
        line = QHBoxLayout(self._dated)
        room(line, between=0.1)
        line.addWidget(self._undated)
        line.addWidget(self._when, 1)
        line.addWidget(self._days)
        self._because = QWidget()
        because = QHBoxLayout(self._because)
        room(because, between=0.1)
        because.setContentsMargins(em(0.5), 0, 0, 0)
        because.addWidget(self._why)
        because.addWidget(self._reason, 1)
        return cells

    def _goal_choice(self) -> Choice:
        goal = Choice(self.tr("Onder welk doel"), self.tr("Zet onder een doel"))
        goal.picked.connect(lambda key: self.edited.emit("goal", key))
        return goal

    def _connect(self) -> None:
        for field, text in self.texts().items():
            text.typed.connect(self._keeper.touched)
            text.typed.connect(self._problem.hide)
            text.kept.connect(self._keeper.touched)
            text.kept.connect(lambda said, field=field: self.edited.emit(field, said))
        self._owner.picked.connect(lambda key: self.edited.emit("owner", key))
        self._status.picked.connect(lambda key: self.edited.emit("status", key))
        self._days.chosen.connect(self._take_day)
        self._remove.when_clicked(self.removed.emit)

    def show_action(self, line: ActionLine, choices: Choices) -> None:
        """Show the action; what is being typed stays."""
        overtaken = [text.show_words(said) for text, said in self._said(line)]
        if any(overtaken):
            self._show_problem(self.tr("Hier staat intussen iets anders. Wat je typt komt ervoor."))
        self._owner.call_none(line.nobody, missing=not line.ended)
        self._owner.offer(line.only_here + choices.owners, line.owner)
        for goal in self._goals:
            goal.offer(choices.goals, "")
        self._days.show_day(line.due)
        self._status.offer(_STANDS, line.status)
        self._because.setVisible(line.status in REASONED)
        self._why.setText(self._asked_why(line.status))
        missing = not line.when and not line.ended
        self._undated.setVisible(missing)
        self._when.mark("live_missing" if missing else "")

    def _asked_why(self, status: str) -> str:
        """What the reason says with that status."""
        if status == ActionStatus.ALONE:
            return self.tr("Door wie:")
        return self.tr("Aan wie:") if status == ActionStatus.HANDED_OVER else self.tr("Waarom:")

    def fit(self, *, wide: bool) -> None:
        """Stand on one line, or on two where that is too narrow."""
        cells, last = self._cells, len(SHARES) if wide else 2
        shares = SHARES if wide else (1, 1, 0, 0)
        cells.addWidget(self._what, 0, 0, 1, 1 if wide else 2)
        cells.addWidget(self._owner, *((0, 1) if wide else (1, 0)))
        cells.addWidget(self._dated, *((0, 2, 1, 1) if wide else (1, 1, 1, 3)))
        cells.addWidget(self._status, *((0, 3) if wide else (2, 0)))
        cells.addWidget(self.earlier, 0, last)
        cells.addWidget(self._remove, 0, last + 1)
        for row, widget in enumerate((self._because, *self._goals, self._problem), start=3):
            cells.addWidget(widget, row, 0, 1, last)
        for column, share in enumerate(shares):
            cells.setColumnStretch(column, share)

    def refuse(self, field: str, sentence: str) -> None:
        """Say why that field was not kept."""
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
        return [
            self._what,
            self._owner,
            self._when,
            self._days.button,
            self._status,
            self._reason,
            self.earlier,
            self._remove,
            *self._goals,
        ]

    def flush(self) -> None:
        """Keep what is being typed now."""
        self._keeper.flush()

    def _show_problem(self, sentence: str) -> None:
        self._problem.say(sentence)
        announce(self, sentence, at_once=True)

    @property
    def subject(self) -> str:
        """What one asks about, being in this row."""
        return self._what.words

    def texts(self) -> dict[str, LiveText]:
        """What is edited in place, by field."""
        return {"what": self._what, "when": self._when, "reason": self._reason}

    def _said(self, line: ActionLine) -> tuple[tuple[LiveText, str], ...]:
        return (self._what, line.what), (self._when, line.when), (self._reason, line.reason)

    def _typed(self) -> dict[str, str]:
        return {field: text.words for field, text in self.texts().items() if text.dirty}

    def _take_day(self, day: date) -> None:
        self._when.fill(short_day(day))
        self._when.keep()
