"""The overview: what a coach sees of a household at first sight."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.settle import Question
from wijkteam_desk.ui.common.banner import Banner
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.columns import Columns
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.talk_line import TalkLine
from wijkteam_desk.ui.common.undo_offer import undo_offer
from wijkteam_desk.ui.screens.overview import cards
from wijkteam_desk.ui.screens.overview.address_card import AddressCard
from wijkteam_desk.ui.screens.overview.glance import Glance
from wijkteam_desk.ui.screens.overview.network_card import NetworkCard


class OverviewView(QWidget):
    """Signals: `member_chosen`, `conversation_chosen` and `planned_chosen` say an id.

    The others ask for a place.

    `question_chosen` gives what is to be settled.
    """

    member_chosen = Signal(str)
    member_asked = Signal()
    question_chosen = Signal(object)
    family_asked = Signal()
    protection_asked = Signal()
    regie_asked = Signal()
    plan_asked = Signal()
    conversation_chosen = Signal(str)
    planned_chosen = Signal(str)
    talks_asked = Signal()
    talk_asked = Signal()
    story_asked = Signal()
    situation_asked = Signal()
    form_asked = Signal()

    def __init__(self, more: Sequence[QWidget] = ()) -> None:
        """`more` are cards that read what they show by themselves."""
        super().__init__()
        self.banner = Banner()
        self._glance: Glance | None = None
        self._members = Card(self.tr("Wie hoort erbij"))
        self.address = AddressCard()
        self._questions = Card(self.tr("Nog uit te zoeken"), Tone.AMBER)
        self._questions.hide()
        self._asked: tuple[Question, ...] = ()
        self._network = NetworkCard()
        self._network.asked.connect(self.family_asked)
        self._regie = Card(self.tr("Regie"))
        self._goals = Card(self.tr("Doelen"))
        self._actions = Card(self.tr("Wie doet wat"))
        self._talks = Card(self.tr("Gesprekken"))
        together = Card(self.tr("Samen met het gezin"))
        cards.fill_together(
            together, self.story_asked.emit, self.situation_asked.emit, self.form_asked.emit
        )
        self.columns = Columns(
            [
                *(_stacked(self._members, self.address), self._regie, self._actions),
                *(self._goals, _stacked(self._questions, self._talks), together),
                *(self._network, *more),
            ]
        )
        column = QVBoxLayout(self)
        room(column, between=0.8)
        column.addWidget(self.banner)
        column.addWidget(self.columns)
        column.addStretch()

    def show_glance(self, glance: Glance) -> None:
        """Show the household; a card that did not change keeps its focus."""
        was, self._glance = self._glance, glance
        if was is None or was.members != glance.members:
            cards.fill_members(
                self._members,
                glance.members,
                self.member_chosen.emit,
                (self.member_asked.emit, self.protection_asked.emit),
            )
        if was is None or was.regie != glance.regie:
            cards.fill_regie(self._regie, glance.regie, self.regie_asked.emit)
        if was is None or was.goals != glance.goals:
            cards.fill_goals(self._goals, glance.goals, self.plan_asked.emit)
        if was is None or _agreed(was) != _agreed(glance):
            cards.fill_actions(self._actions, glance, self.plan_asked.emit)
        if was is None or _talked(was) != _talked(glance):
            cards.fill_conversations(
                self._talks,
                glance,
                self._open_talk,
                self.talks_asked.emit,
                self.talk_asked.emit,
            )

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show what is not known yet; no card where all is settled."""
        if questions != self._asked:
            self._asked = questions
            cards.fill_questions(self._questions, questions, self.question_chosen.emit)

    def show_family(self, family: Family) -> None:
        """Draw who stands around the household."""
        self._network.show_family(family)

    def show_removed(self, name: str, put_back: Callable[[], None]) -> None:
        """Say that somebody was taken out of the household, with the way back."""
        self.banner.done(
            self.tr("{name} is weggehaald.").format(name=name),
            undo_offer(put_back),
        )

    def show_refusal(self, sentence: str) -> None:
        """Say what was refused."""
        self.banner.refused(sentence)

    def _open_talk(self, line: TalkLine) -> None:
        (self.planned_chosen if line.planned else self.conversation_chosen).emit(line.id)

    def flush(self) -> None:
        """Keep what was typed, now."""
        self.address.flush()


def _stacked(*parts: QWidget) -> QWidget:
    """Cards in one column, whatever the width."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    room(column, between=0.9)
    for part in parts:
        column.addWidget(part)
    return whole


def _agreed(glance: Glance) -> tuple[object, ...]:
    return glance.nobody, glance.actions, glance.more_actions


def _talked(glance: Glance) -> tuple[object, ...]:
    return glance.planned, glance.conversations, glance.more_conversations
