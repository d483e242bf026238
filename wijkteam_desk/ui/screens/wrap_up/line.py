"""One line to type in, with what belongs to it; Enter keeps it, and the next can be typed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.buttons import plain_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.screens.wrap_up.asked import Fields, Part
from wijkteam_desk.ui.screens.wrap_up.sheet import Choice


class TypedLine(QWidget):
    """Signals: `entered` gives the fields, `touched` when something changed in it."""

    entered = Signal(object)
    touched = Signal()

    def __init__(self, labels: Mapping[Part, str], *, hint: str = "") -> None:
        super().__init__()
        self._labels = labels
        self.what = QLineEdit()
        self._field = Field(labels[Part.WHAT], self.what, hint=hint, free=True)
        self._typed: dict[Part, QLineEdit] = {Part.WHAT: self.what}
        self._combos: dict[Part, QComboBox] = {}
        beside = Flow(between=0.9)
        for part, label in labels.items():
            if part is not Part.WHAT:
                beside.put(self._beside(part, label))
        keep = plain_button(self.tr("Bewaar deze regel"), "plus").when_clicked(self.enter)
        beside.put(keep)
        for line in self._typed.values():
            line.textEdited.connect(self._edited)
        column = QVBoxLayout(self)
        room(column, between=0.5)
        column.addWidget(self._field)
        column.addWidget(beside)

    def _beside(self, part: Part, label: str) -> Field:
        if part is Part.WHEN:
            line = self._typed[part] = QLineEdit()
            line.setPlaceholderText(self.tr("24-11 of elke dinsdag"))
            field = Field(label, line)
        else:
            combo = self._combos[part] = CalmCombo()
            combo.setMinimumWidth(em(13))
            combo.activated.connect(self.touched)
            field = Field(label, combo)
        field.setMinimumWidth(em(13))
        return field

    @property
    def fields(self) -> Fields:
        """What was typed and chosen."""
        chosen = {str(part): combo.currentData() or "" for part, combo in self._combos.items()}
        return chosen | {str(part): line.text() for part, line in self._typed.items()}

    @property
    def begun(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return bool(self.what.text().strip())

    def offer(self, part: Part, choices: Sequence[Choice]) -> None:
        """Offer these; what was chosen stays."""
        combo = self._combos[part]
        known = [combo.itemData(at) for at in range(combo.count())]
        if known == [one.key for one in choices]:
            return
        chosen = combo.currentData()
        combo.clear()
        for one in choices:
            combo.addItem(one.label, one.key)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def fill(self, fields: Fields) -> None:
        """Show what was typed and chosen before."""
        for part, line in self._typed.items():
            line.setText(fields.get(part, ""))
        for part, combo in self._combos.items():
            combo.setCurrentIndex(max(0, combo.findData(fields.get(part, ""))))

    def empty(self) -> None:
        """It is kept; what was chosen stays for the next."""
        for line in self._typed.values():
            line.clear()
        self._field.clear_problem()

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter, and go there."""
        self._field.show_problem(sentence)
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """End the line; the next is typed where it begins."""
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit(self.fields)

    def _edited(self) -> None:
        self._field.clear_problem()
        self.touched.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Also where one chose from a list: a field and a closed list leave this key to us.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter()
        else:
            super().keyPressEvent(event)
