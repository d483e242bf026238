"""Choosing somebody of the team; somebody who is not known yet is introduced on the spot."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.screens.regie.form import NEW, Part, name_of, phone_of
from wijkteam_desk.ui.screens.regie.state import Choice


class PersonField(QWidget):
    """One of the persons. Signals: `touched` when chosen or typed, `entered` on Enter."""

    touched = Signal()
    entered = Signal()

    def __init__(self, part: Part, label: str, *, hint: str = "") -> None:
        super().__init__()
        self._part = part
        self.combo = CalmCombo()
        self.combo.setPlaceholderText(self.tr("Kies wie"))
        self.combo.setMinimumContentsLength(12)
        self.combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.combo.activated.connect(self._chosen)
        self.name = QLineEdit()
        self.phone = QLineEdit()
        self._field = Field(label, self.combo, hint=hint)
        self._name_field = Field(self.tr("Naam van je collega"), self.name)
        self._newcomer = QWidget()
        inside = QVBoxLayout(self._newcomer)
        room(inside, between=0.6)
        inside.setContentsMargins(em(1.2), 0, 0, 0)
        inside.addWidget(self._name_field)
        self._phone_field = Field(
            self.tr("Telefoon"), self.phone, hint=self.tr("Staat op het plan van het gezin.")
        )
        inside.addWidget(self._phone_field)
        for line in (self.name, self.phone):
            line.textEdited.connect(self._typed)
            line.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        room(column, between=0.6)
        column.addWidget(self._field)
        column.addWidget(self._newcomer)
        self._newcomer.hide()

    @property
    def chosen(self) -> str:
        """The key of the choice, or an empty text."""
        return self.combo.currentData() or ""

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed, as a draft keeps it."""
        return {
            str(self._part): self.chosen,
            name_of(self._part): self.name.text(),
            phone_of(self._part): self.phone.text(),
        }

    @property
    def problem(self) -> str:
        """The problem that is shown, or an empty text."""
        return next((field.problem for field in self._fields if field.problem), "")

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these choices; the one that was made stays."""
        chosen = self.chosen
        self.combo.clear()
        for choice in choices:
            self.combo.addItem(choice.label, choice.key)
        self._choose(chosen)

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show what was chosen and typed."""
        self.name.setText(fields.get(name_of(self._part), ""))
        self.phone.setText(fields.get(phone_of(self._part), ""))
        self._choose(fields.get(self._part, ""))
        self.clear_problem()

    def note(self, sentence: str) -> None:
        """Say something about who was chosen that is no problem, or nothing."""
        self._field.note(sentence)

    def show_problem(self, sentence: str, *, phone: bool = False) -> None:
        """Say what is the matter, and go there."""
        choice, name, number = self._fields
        field = choice if self.chosen != NEW else number if phone else name
        field.show_problem(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_problem(self) -> None:
        """Take the problem away."""
        for field in self._fields:
            field.clear_problem()

    @property
    def _fields(self) -> tuple[Field, Field, Field]:
        return self._field, self._name_field, self._phone_field

    def _choose(self, key: str) -> None:
        self.combo.setCurrentIndex(self.combo.findData(key) if key else -1)
        self._newcomer.setVisible(self.chosen == NEW)

    def _chosen(self) -> None:
        self._newcomer.setVisible(self.chosen == NEW)
        self._typed()

    def _typed(self) -> None:
        self.clear_problem()
        self.touched.emit()
