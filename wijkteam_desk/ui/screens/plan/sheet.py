"""All goals under each other, the actions without one, and the card for a new goal."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.earlier_button import EarlierButton
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.screens.plan.action_list import ActionList
from wijkteam_desk.ui.screens.plan.action_row import ActionRow, Choices
from wijkteam_desk.ui.screens.plan.carry_card import CarryCard
from wijkteam_desk.ui.screens.plan.choice import Choice
from wijkteam_desk.ui.screens.plan.drafts import GOAL
from wijkteam_desk.ui.screens.plan.goal_card import GoalCard
from wijkteam_desk.ui.screens.plan.live_text import LiveText
from wijkteam_desk.ui.screens.plan.new_goal import NewGoal
from wijkteam_desk.ui.screens.plan.plan_page import GoalLines, Pick, PlanPage


class Form(Protocol):
    """Something in the plan that is typed in."""

    def refuse(self, field: str, sentence: str, /) -> None:
        """Say why it was not kept; what was typed stays."""

    def keep_again(self) -> None:
        """Hand on the draft once more: it is not kept yet."""

    def type_again(self, fields: dict[str, str]) -> None:
        """Put back what was being typed."""


class PlanSheet(QWidget):
    """Signals: what is edited, by id; `draft(form, about, fields)`, `earlier_asked(form, about)`.

    `closed`: the plan is read and not written in.
    """

    goal_edited = Signal(str, str, str)
    goal_removed = Signal(str)
    goal_asked = Signal(str, object)
    action_edited = Signal(str, str, str)
    action_removed = Signal(str)
    action_asked = Signal(str, str)
    draft = Signal(str, str, object)
    earlier_asked = Signal(str, str)

    def __init__(self, plan_id: str, *, closed: bool) -> None:
        super().__init__()
        self._plan_id, self.closed = plan_id, closed
        self.cards: dict[str, GoalCard] = {}
        self._goals = QVBoxLayout()
        room(self._goals, between=0.9)
        self._loose = ActionList(plan_id, loose=True)
        self._loose_card = Card(self.tr("Nog zonder doel"))
        self._loose_card.body.addWidget(self._loose)
        self._listen(self._loose)
        self._carrying = CarryCard()
        self.new_goal = NewGoal()
        self.new_goal.asked.connect(self.goal_asked)
        self.new_goal.draft.connect(lambda fields: self.draft.emit(GOAL, plan_id, fields))
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addLayout(self._goals)
        column.addWidget(self._loose_card)
        column.addWidget(self.new_goal)
        column.addWidget(self._carrying)

    def show_plan(self, page: PlanPage) -> bool:
        """Show the plan; cards that stay are not built anew. Whether one of these moved."""
        before = list(self.cards)
        self._drop_gone({goal.goal_id for goal in page.goals})
        for place, goal in enumerate(page.goals):
            self._show_goal(place, goal, page)
        self.cards = {goal.goal_id: self.cards[goal.goal_id] for goal in page.goals}
        goals = tuple(_pick(goal) for goal in page.goals)
        self._loose.show_actions(page.loose, Choices(owners=page.owners, goals=goals))
        self._loose_card.setVisible(bool(page.loose))
        self.new_goal.show_members(page.members)
        self._carrying.show_page(page.carrying)
        if self.closed:
            self._shut()
        stayed = [key for key in before if key in self.cards]
        return stayed != [key for key in self.cards if key in stayed]

    def form(self, form: str, about: str) -> Form | None:
        """The form of that name, if it is still there."""
        if form == GOAL:
            return self.new_goal if about == self._plan_id else self.cards.get(about)
        todo = self.todo(about)
        return self._rows().get(about) or (todo.new if todo else None)

    def text(self, form: str, about: str, field: str) -> LiveText | None:
        """Words in the plan that are edited in place, if they are still there."""
        found = self.cards.get(about) if form == GOAL else self._rows().get(about)
        return found.texts().get(field) if found else None

    def todo(self, about: str) -> ActionList | None:
        """The actions under that goal, or the loose ones of the plan."""
        if about == self._plan_id:
            return self._loose
        card = self.cards.get(about)
        return card.todo if card else None

    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in order."""
        goals = [stop for card in self.cards.values() for stop in card.stops()]
        return [*goals, *self._loose.stops(), *self.new_goal.stops()]

    def flush(self) -> None:
        """Keep what is being typed now."""
        for card in self.cards.values():
            card.flush()
        self._loose.flush()
        self.new_goal.flush()

    def _show_goal(self, place: int, goal: GoalLines, page: PlanPage) -> None:
        card = self.cards.get(goal.goal_id) or self._added(goal.goal_id)
        card.show_goal(goal, page.members, Choices(owners=page.owners))
        if self._goals.indexOf(card) != place:
            self._goals.insertWidget(place, card)

    def _added(self, goal_id: str) -> GoalCard:
        card = self.cards[goal_id] = GoalCard(goal_id)
        card.edited.connect(lambda field, text: self.goal_edited.emit(goal_id, field, text))
        card.removed.connect(lambda: self.goal_removed.emit(goal_id))
        card.draft.connect(lambda fields: self.draft.emit(GOAL, goal_id, fields))
        card.earlier.when_clicked(lambda: self.earlier_asked.emit(GOAL, goal_id))
        self._listen(card.todo)
        return card

    def _listen(self, actions: ActionList) -> None:
        actions.edited.connect(self.action_edited)
        actions.removed.connect(self.action_removed)
        actions.asked.connect(self.action_asked)
        actions.draft.connect(self.draft)
        actions.earlier_asked.connect(self.earlier_asked)

    def _shut(self) -> None:
        """Words can be read and copied; what changes something is gone or does nothing."""
        for text in self.findChildren(LiveText):
            text.setReadOnly(True)
        for choice in self.findChildren(Choice):
            choice.setEnabled(False)
        for button in self.findChildren(Button):
            if isinstance(button, EarlierButton):
                continue
            button.setEnabled(False)
            button.setIcon(QIcon())
            if button.property("look") == "bare":
                button.hide()
        for new in (self.new_goal, *(todo.new for todo in self._lists())):
            new.hide()

    def _lists(self) -> list[ActionList]:
        return [*(card.todo for card in self.cards.values()), self._loose]

    def _rows(self) -> dict[str, ActionRow]:
        return {key: row for todo in self._lists() for key, row in todo.rows.items()}

    def _drop_gone(self, stays: set[str]) -> None:
        for gone in [key for key in self.cards if key not in stays]:
            card = self.cards.pop(gone)
            self._goals.removeWidget(card)
            card.hide()
            card.deleteLater()


def _pick(goal: GoalLines) -> Pick:
    return Pick(key=goal.goal_id, name=f"{goal.number}. {goal.words.own_words}")
