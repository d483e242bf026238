"""Who says that it is their story, and who has it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from wijkteam_desk.domain.naming import NOBODY, Called, is_named
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.ui.common.buttons import icon_button, main_button, plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.row import Row
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.story.sheet import Given


class ApprovalCard(Card):
    """Signal: `approved` gives who, and the day as it was typed."""

    approved = Signal(tuple, str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._people = Flow(between=1.0)
        self._boxes: dict[str, QCheckBox] = {}
        self.day = QLineEdit(short_day(today()))
        self._day_field = Field(self.tr("Goedgekeurd op"), self.day)
        self._day_field.setMaximumWidth(em(16))
        self.day.textEdited.connect(self._day_field.clear_problem)
        done = main_button(self.tr("Dit is ons verhaal"), "check").when_clicked(self._approve)
        self.body.addWidget(
            words(self.tr("Lees het samen terug. Wie keurt het goed? Daarna verandert het niet."))
        )
        self.body.addWidget(self._people)
        self.body.addWidget(self._day_field)
        self.body.addWidget(Flow(done))

    def show_members(self, members: Sequence[tuple[str, str]]) -> None:
        """Show who may approve; nobody is ticked beforehand."""
        if [*members] == [(one, box.text()) for one, box in self._boxes.items()]:
            return
        self._people.clear()
        self._boxes = {one: QCheckBox(name) for one, name in members}
        for one, box in self._boxes.items():
            box.setAccessibleName(self.tr("{who} keurt het goed").format(who=box.text()))
            self._people.put(self._boxes[one])

    def show_no_such_day(self, sentence: str) -> None:
        """Say that this is no day."""
        self._day_field.show_problem(sentence)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _approve(self) -> None:
        ticked = tuple(one for one, box in self._boxes.items() if box.isChecked())
        self.approved.emit(ticked, self.day.text())


class GivenCard(Card):
    """Signals: `given` gives to whom, and the day as it was typed; `forgotten` an id."""

    given = Signal(str, str)
    forgotten = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._list = QVBoxLayout()
        room(self._list)
        self.to = QLineEdit()
        self._away = NOBODY
        self._silence = words(
            self.tr(
                "Wie je hier noemt, wordt niet benaderd. Geef het verhaal niet. {roads}"
            ).format(roads=OTHER_ROADS),
            "strong",
        )
        self.day = QLineEdit(short_day(today()))
        to_field = Field(self.tr("Wie kreeg het verhaal"), self.to)
        self._day_field = Field(self.tr("Gegeven op"), self.day)
        note = plain_button(self.tr("Noteer"), "plus").when_clicked(self._give)
        to_field.setMinimumWidth(em(18))
        self.day.textEdited.connect(self._day_field.clear_problem)
        self.to.textChanged.connect(lambda _: self._warn())
        for line in (self.to, self.day):
            line.returnPressed.connect(self._give)
        self.body.addLayout(self._list)
        self.body.addWidget(Flow(to_field, self._day_field, note, between=0.9))
        self.body.addWidget(self._silence)
        self._warn()

    def show_given(self, given: Sequence[Given]) -> None:
        """Show who has it."""
        empty(self._list)
        if not given:
            self._list.addWidget(words(self.tr("Nog niemand heeft het verhaal."), "soft"))
        for one in given:
            away = icon_button(self.tr("Haal {who} weg").format(who=one.to), "x")
            away.when_clicked(partial(self.forgotten.emit, one.id))
            self._list.addWidget(Row(one.to, one.under, buttons=[away]))
            self._list.addWidget(rule())

    def leave_alone(self, away: Called) -> None:
        """Say so when who got the story is called as one of these, who are not approached."""
        self._away = away
        self._warn()

    def empty_line(self) -> None:
        """It is noted."""
        self.to.clear()

    def show_no_such_day(self, sentence: str) -> None:
        """Say that this is no day."""
        self._day_field.show_problem(sentence)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self) -> None:
        self._silence.setVisible(is_named(self.to.text(), self._away))

    def _give(self) -> None:
        self.given.emit(self.to.text(), self.day.text())
