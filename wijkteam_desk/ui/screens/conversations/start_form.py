"""The form with which a talk begins, or is planned."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit
from typing_extensions import override

from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import link_button, main_button, plain_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.draft_keeper import DraftKeeper
from wijkteam_desk.ui.common.dutch_day import Lean
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.screens.conversations.presenter import Beginning
from wijkteam_desk.ui.screens.conversations.talk_fields import TalkFields


class StartForm(Card):
    """Signals: `begin_asked`, `plan_asked` and `paper_asked` give what is told.

    `kept` gives the draft; `escaped`.
    """

    begin_asked = Signal(object)
    plan_asked = Signal(object)
    paper_asked = Signal(object)
    kept = Signal(dict)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__(talk_words.new_talk())
        self.fields = TalkFields()
        self._keeper = DraftKeeper(self, lambda: self.fields.fields, self.kept.emit)
        self.button = main_button(talk_words.begin_talk(), "messages").when_clicked(self.begin)
        self.plan_it = plain_button(talk_words.plan_talk(), "calendar")
        self.plan_it.when_clicked(self.plan)
        self.type_over = plain_button(self.tr("Typ over van papier"), "file-text")
        self.type_over.when_clicked(partial(self._ask, self.paper_asked, Lean.PAST))
        self.leave = link_button(self.tr("Nu niet")).when_clicked(self.escaped.emit)
        self.body.addWidget(self.fields)
        self.body.addWidget(Flow(self.button, self.plan_it, self.type_over, self.leave))
        self.fields.touched.connect(self._keeper.touched)
        self.fields.entered.connect(self.begin)

    def show_members(self, members: Sequence[tuple[str, str]]) -> None:
        """Show these people (id and name); who was ticked stays ticked."""
        self.fields.show_people(members)

    def box(self, member_id: str) -> QCheckBox:
        """The box of somebody."""
        return self.fields.box(member_id)

    @property
    def day(self) -> QLineEdit:
        """Where the day is typed."""
        return self.fields.day

    @property
    def place(self) -> CalmCombo:
        """Where the place is chosen."""
        return self.fields.place

    def begin(self) -> None:
        """Ask for the talk, or say at the day that it is none."""
        self._ask(self.begin_asked, Lean.PAST)

    def plan(self) -> None:
        """Ask to have it planned, or say at the day that it is none."""
        self._ask(self.plan_asked, Lean.COMING)

    def _ask(self, asked: SignalInstance, lean: Lean) -> None:
        told = self.fields.told(lean)
        if told:
            asked.emit(Beginning(present=self.fields.present, told=told))

    def refuse(self, sentence: str) -> None:
        """Say at the field why it did not begin."""
        self.fields.refuse(sentence)

    def restore(self, fields: dict[str, str]) -> None:
        """Fill the form with what was typed before."""
        self.fields.restore(fields)

    def start_over(self) -> None:
        """Empty the form."""
        self._keeper.forget()
        self.fields.start_over()

    def keep_again(self) -> None:
        """The draft is not kept yet."""
        self._keeper.again()

    def flush(self) -> None:
        """Hand on the draft now."""
        self._keeper.flush()

    @property
    def problem(self) -> str:
        """What is said to be wrong, or an empty text."""
        return self.fields.problem

    def enter(self) -> None:
        """Bring the keyboard to the first box."""
        self.fields.enter()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
