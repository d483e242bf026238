"""The page of the plan at the table: to be read together, changed nowhere."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.plan import Priority
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAction, SheetGoal
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import Button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.empty_state import EmptyState
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.page import PageAbove
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.words import words


class TablePlanView(PageAbove):
    """Signals: `closed`."""

    def __init__(self, back: Button) -> None:
        """`back` says where one goes back to."""
        super().__init__(talk_words.the_plan())
        self.body.addWidget(Flow(back.when_clicked(self.closed.emit)))
        self.setFocusProxy(back)

    def show_plan(self, plan: PlanSheet) -> None:
        """Show what they may read."""
        parts = [
            *self._list(talk_words.goes_well(), plan.strengths),
            *self._list(self.tr("Wat u voor een ander doet"), plan.gives),
            *self._list(talk_words.worries(), plan.worries),
            *self._list(self.tr("Wat u graag wilt"), plan.wishes),
            *(self._goal(number, goal) for number, goal in enumerate(plan.goals, start=1)),
            *self._loose(plan),
        ]
        none = self.tr("In het plan staat nog niets dat jullie samen lezen.")
        self._fill(parts or [EmptyState(none, icon_name="target-arrow")])

    def show_refusal(self, sentence: str) -> None:
        """Say why nothing of it is shown."""
        self._fill([EmptyState(sentence, icon_name="eye-off")])

    def flush(self) -> None:
        """Nothing is typed here."""

    def _fill(self, parts: Sequence[QWidget]) -> None:
        empty(self.body, keep=1)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch()

    def _list(self, title: str, lines: Sequence[str]) -> list[Card]:
        return [_card(title, [Row(line) for line in lines])] if lines else []

    def _goal(self, number: int, goal: SheetGoal) -> Card:
        whose = f"Van {names_in_words(goal.whose) or 'het hele gezin'}."
        turn = "" if goal.priority is Priority.NOW else f"Dit doel komt {goal.priority.label}."
        good = f"Het is goed als {goal.good_when}." if goal.good_when else ""
        about = " ".join(filter(None, (whose, turn, good)))
        card = _card(f"{number}. {quoted(goal.own_words)}", [], words(about, "soft"))
        _add(card, [_action(one) for one in goal.actions])
        return card

    def _loose(self, plan: PlanSheet) -> list[Card]:
        rows = [_action(one) for one in plan.loose_actions]
        return [_card(self.tr("Verder spreken we af"), rows)] if rows else []


def _card(title: str, rows: Sequence[QWidget], *under: QWidget) -> Card:
    card = Card(title)
    for widget in under:
        card.body.addWidget(widget)
    _add(card, rows)
    return card


def _add(card: Card, rows: Sequence[QWidget]) -> None:
    for place, row in enumerate(rows):
        if place:
            card.body.addWidget(rule())
        card.body.addWidget(row)


def _action(action: SheetAction) -> Row:
    return Row(action.what, f"{action.who}, {action.when}")
