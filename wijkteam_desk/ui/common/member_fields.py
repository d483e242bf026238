"""The fields that tell who somebody is: name, age, and what they are within the household."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from wijkteam_desk.domain.household import Relation
from wijkteam_desk.ui.common.asked import Wrong
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.dutch_day import today
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.member_told import Asked, age_typed, born_problem
from wijkteam_desk.ui.common.noted_edit import NotedEdit
from wijkteam_desk.ui.common.sizes import em, room

_A = Asked
_Lines = tuple[tuple[tuple[Asked, int], ...], ...]
_WIDE: _Lines = (
    ((_A.GIVEN, 5), (_A.PREFIX, 3), (_A.FAMILY, 6), (_A.BORN, 5), (_A.ABOUT, 3), (_A.RELATION, 5)),
)
_MIDDLE: _Lines = (
    ((_A.GIVEN, 5), (_A.PREFIX, 3), (_A.FAMILY, 6)),
    ((_A.BORN, 5), (_A.ABOUT, 3), (_A.RELATION, 6)),
)
_NARROW: _Lines = (
    ((_A.GIVEN, 8), (_A.PREFIX, 6)),
    ((_A.FAMILY, 14),),
    ((_A.BORN, 8), (_A.ABOUT, 6)),
    ((_A.RELATION, 14),),
)
_LEAST = 18
_FROM = ((64, _WIDE), (36, _MIDDLE), (0, _NARROW))


class _AgeOnly(QValidator):
    """Takes the number out of what is pasted, "ongeveer 14"; refuses what has none, or two."""

    @override
    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        numbers = re.findall(r"\d+", text)
        age = "".join(numbers)
        if len(numbers) > 1 or len(age) > len("120") or (text.strip() and not age):
            return QValidator.State.Invalid, text, at
        return QValidator.State.Acceptable, age, min(at, len(age))


class MemberFields(QWidget):
    """One person. Signals: `touched` while typing, `left` when a field is finished, `entered`."""

    touched = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[Asked, QLineEdit] = {
            Asked.GIVEN: NotedEdit(width=9),
            Asked.PREFIX: NotedEdit(width=8),
            Asked.FAMILY: NotedEdit(width=10),
        }
        self._born = NotedEdit(width=12)
        self._about = NotedEdit(self.tr("jaar"), width=8)
        self._relation = CalmCombo()
        self._lines |= {Asked.BORN: self._born, Asked.ABOUT: self._about}
        self._fields = self._made_fields()
        self._grid = QGridLayout(self)
        room(self._grid, between=0.6)
        self._arranged: _Lines = ()
        self._arrange(_WIDE)
        self._connect()

    def _made_fields(self) -> dict[Asked, Field]:
        self._born.setPlaceholderText(self.tr("5-3-1988"))
        self._about.setValidator(_AgeOnly(self))
        self._relation.setPlaceholderText(self.tr("Kies"))
        for relation in Relation:
            self._relation.addItem(relation.label, relation.value)
        self._relation.setCurrentIndex(-1)
        return {
            Asked.GIVEN: Field(self.tr("Voornaam"), self._lines[Asked.GIVEN]),
            Asked.PREFIX: Field(self.tr("Tussenvoegsel"), self._lines[Asked.PREFIX]),
            Asked.FAMILY: Field(self.tr("Achternaam"), self._lines[Asked.FAMILY]),
            Asked.BORN: Field(self.tr("Geboortedatum"), self._born),
            Asked.ABOUT: Field(self.tr("Of hoe oud"), self._about),
            Asked.RELATION: Field(self.tr("Plaats in het gezin"), self._relation),
        }

    def _connect(self) -> None:
        for asked, line in self._lines.items():
            line.textEdited.connect(self._fields[asked].clear_problem)
            line.textEdited.connect(self.touched)
            line.editingFinished.connect(self.left)
            line.returnPressed.connect(self.entered)
        self._born.textChanged.connect(self._say_age)
        self._born.editingFinished.connect(self._check_born)
        self._relation.activated.connect(self._relation_chosen)

    @property
    def fields(self) -> dict[str, str]:
        """What was typed, by the names of `Asked`."""
        typed = {str(asked): line.text() for asked, line in self._lines.items()}
        return typed | {Asked.RELATION.value: self._relation.currentData() or ""}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show other fields; what is not named becomes empty."""
        for asked, line in self._lines.items():
            if line.text() != fields.get(asked, ""):
                line.setText(fields.get(asked, ""))
        self._relation.setCurrentIndex(self._relation.findData(fields.get(Asked.RELATION, "")))
        self.clear_problems()

    def show_problem(self, wrong: Wrong, *, go_there: bool = True) -> None:
        """Say what is the matter at the field; somebody who goes on elsewhere is left there."""
        field = self._fields[Asked(wrong.at)]
        field.show_problem(wrong.sentence)
        if go_there:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_problems(self) -> None:
        """Take all problems away."""
        for field in self._fields.values():
            field.clear_problem()

    def problem(self, asked: Asked) -> str:
        """The problem shown at a field, or an empty text."""
        return self._fields[asked].problem

    def control(self, asked: Asked) -> QWidget:
        """The input itself: for focus and for tests."""
        return self._relation if asked is Asked.RELATION else self._lines[asked]

    @property
    def age(self) -> str:
        """The age that stands beside the birth date."""
        return self._born.note

    def _say_age(self, typed: str) -> None:
        age = age_typed(typed, today())
        self._born.say("" if age is None else self.tr("{age} jaar").format(age=age))
        self._fields[Asked.BORN].clear_problem()

    def _check_born(self) -> None:
        sentence = born_problem(self._born.text(), today())
        if sentence:
            self._fields[Asked.BORN].show_problem(sentence)
        elif self._born.text().strip() and self._about.text():
            self._about.clear()

    def _relation_chosen(self) -> None:
        self._fields[Asked.RELATION].clear_problem()
        self.touched.emit()
        self.left.emit()

    def _arrange(self, lines: _Lines) -> None:
        if lines is self._arranged:
            return
        self._arranged = lines
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for row, line in enumerate(lines):
            self._arrange_line(row, line)

    def _arrange_line(self, row: int, line: tuple[tuple[Asked, int], ...]) -> None:
        column = 0
        for asked, span in line:
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self._fields[asked], row, column, 1, span, top)
            for taken in range(column, column + span):
                self._grid.setColumnStretch(taken, 1)
            column += span

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower than the fields stand now, or they would never be arranged anew."""
        return QSize(em(_LEAST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width()
        self._arrange(next(lines for least, lines in _FROM if wide >= em(least)))
