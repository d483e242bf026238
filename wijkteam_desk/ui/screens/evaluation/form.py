"""The form about the meeting: each goal, who was there, and how it goes on."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked_fields import AskedFields
from wijkteam_desk.ui.common.asked_groups import AskedGroups
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.tick_boxes import TickBoxes
from wijkteam_desk.ui.screens.evaluation.asked import PRESENT, goal_groups, whole_lines
from wijkteam_desk.ui.screens.evaluation.sheet import Sheet


class MeetingForm(QWidget):
    """Two cards that are told and filled as one form. Signal: `touched`."""

    touched = Signal()

    def __init__(self, finish: QWidget) -> None:
        """`finish` is the button below it."""
        super().__init__()
        self._goals = AskedGroups(beside=True, more=self.tr("Wat ieder ervan zegt"))
        self._whole = AskedFields(whole_lines())
        self._present = TickBoxes(self.tr("Wie waren erbij"))
        self._of_goals = Card(self.tr("Hoe staat elk doel"))
        self._of_goals.body.addWidget(self._goals)
        whole = Card(self.tr("Hoe gaat het verder"))
        for part in (self._present, self._whole, Flow(finish)):
            whole.body.addWidget(part)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addWidget(self._of_goals)
        column.addWidget(whole)
        for form in (self._goals, self._whole, self._present):
            form.touched.connect(self.touched)

    @property
    def fields(self) -> dict[str, str]:
        """What stands in it now."""
        return self._goals.fields | self._whole.fields | {PRESENT: self._present.ticked}

    def ask(self, sheet: Sheet) -> None:
        """Ask this of these goals and these people."""
        self._of_goals.setVisible(bool(sheet.goals))
        self._goals.ask(goal_groups(sheet.goals, sheet.agreed, sheet.people))
        self._present.offer(sheet.people)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show other answers; what is not named becomes empty."""
        self._goals.fill(fields)
        self._whole.fill(fields)
        self._present.tick(fields.get(PRESENT, ""))

    def show_problem(self, key: str, sentence: str) -> None:
        """Say what is the matter at the field, and go there."""
        if key == PRESENT:
            self._present.show_problem(sentence)
        elif not self._goals.show_problem(key, sentence):
            self._whole.show_problem(key, sentence)
