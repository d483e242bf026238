"""The small calendar: each step with its term, and one click for "vandaag gedaan"."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.card import Card, empty, rule
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.dutch_day import short_day, today
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.icons import IconMark
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.melding.guide import guide
from wijkteam_desk.ui.screens.melding.said import State, StepLine

_SHAPES = {
    State.DONE: ("circle-check", "green"),
    State.OPEN: ("circle", "soft"),
    State.LATE: ("alert-triangle", "amber"),
}


class StepRow(QWidget):
    """One step. Signals: `typed`; `left` when its day was finished, also by the button."""

    typed = Signal()
    left = Signal()

    def __init__(self, line: StepLine) -> None:
        super().__init__()
        self.day = QLineEdit()
        self._today = plain_button(self.tr("Vandaag gedaan")).when_clicked(self._now)
        self.field = Field(self.tr("Gedaan op"), self.day, beside=self._today)
        # heard apart from the other days on the page
        self.day.setAccessibleName(f"{line.what}, {self.tr('gedaan op')}")
        self._today.setAccessibleName(f"{line.what}, {self.tr('vandaag gedaan')}")
        self._mark = IconMark(*_SHAPES[line.state])
        self._what = words(line.what, "strong")
        self._when = words("", "soft")
        self._late = Chip(self.tr("te laat"), Tone.AMBER, icon_name="alert-triangle")
        self._build(guide()["steps"][line.field])
        self.show_line(line)

    def _build(self, explained: str) -> None:
        said, row = QVBoxLayout(), QHBoxLayout(self)
        room(said, between=0.2)
        first = Flow(self._late, between=0.5)
        for widget in (self._what, self._when, first, words(explained, "small")):
            said.addWidget(widget)
        room(row, between=0.8)
        row.setContentsMargins(0, em(0.4), 0, em(0.4))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._mark, 0, top)
        row.addLayout(said, 1)
        self.day.setMaximumWidth(em(9))
        row.addWidget(self.field, 0, top)
        self.day.textEdited.connect(self.field.clear_problem)
        self.day.textEdited.connect(self.typed)
        self.day.editingFinished.connect(self.left)

    def show_line(self, line: StepLine) -> None:
        """Show how it stands."""
        self._mark.change(*_SHAPES[line.state])
        self._what.setText(line.what)
        self._when.setText(line.when)
        self._late.setVisible(line.state is State.LATE)
        if line.state is State.DONE and self._today.hasFocus():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._today.setVisible(line.state is not State.DONE)

    def _now(self) -> None:
        self.day.setText(short_day(today()))
        self.typed.emit()
        self.left.emit()


class StepsCard(Card):
    """Signals: `typed`; `left` the name of the day that was finished."""

    typed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Stappen en termijnen"))
        self._rows: dict[str, StepRow] = {}
        self._texts: dict[str, str] = {}
        self._list = QVBoxLayout()
        room(self._list)
        self.body.addLayout(self._list)

    @property
    def fields(self) -> dict[str, str]:
        """The days, also of steps that do not show now."""
        return self._texts | {name: row.day.text() for name, row in self._rows.items()}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these days."""
        self._texts = {name: text for name, text in fields.items() if name.endswith("_on")}
        for name, row in self._rows.items():
            row.day.setText(fields.get(name, ""))

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """Show how the steps stand; the rows stay where they are the same."""
        if [line.field for line in lines] != [*self._rows]:
            self._texts = self.fields
            empty(self._list)
            self._rows = {line.field: self._row(line) for line in lines}
        for line in lines:
            self._rows[line.field].show_line(line)

    def say(self, name: str, text: str) -> None:
        """Show what a day was understood as, when it stands here."""
        if name in self._rows:
            self._rows[name].day.setText(text)

    def field(self, name: str) -> Field | None:
        """The field of that day, when it stands here."""
        return self._rows[name].field if name in self._rows else None

    def _row(self, line: StepLine) -> StepRow:
        row = StepRow(line)
        row.day.setText(self._texts.get(line.field, ""))
        row.typed.connect(self.typed)
        row.left.connect(lambda: self.left.emit(line.field))
        if self._list.count():
            self._list.addWidget(rule())
        self._list.addWidget(row)
        return row
