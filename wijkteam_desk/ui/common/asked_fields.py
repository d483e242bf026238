"""The fields of a small form, made from what it asks."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wijkteam_desk.ui.common.asked import Ask, Lines
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.common.signature_pad import SignaturePad
from wijkteam_desk.ui.common.sizes import room

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class _LongText(GrowingText):
    """Signal: `left` when one goes on elsewhere."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()


Control = QLineEdit | CalmCombo | _LongText | SignaturePad


class AskedFields(QWidget):
    """Signals: `touched` while typing, `left` when a field is finished, `entered` on Enter."""

    touched = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._asks = {ask.key: ask for line in lines for ask in line}
        self._controls: dict[str, Control] = {
            key: self._control(ask) for key, ask in self._asks.items()
        }
        self._fields = {
            key: Field(ask.label, self._controls[key], hint=ask.hint, free=ask.free)
            for key, ask in self._asks.items()
        }
        self._kept_back: frozenset[str] = frozenset()
        column = QVBoxLayout(self)
        room(column)
        column.addWidget(Pairs([[self._fields[ask.key] for ask in line] for line in lines]))
        self._ask()

    @property
    def fields(self) -> dict[str, str]:
        """What was told, by the keys of what was asked; nothing where it is not asked now."""
        typed = {key: _said(control) for key, control in self._controls.items()}
        return {key: text if self._asks[key].is_asked(typed) else "" for key, text in typed.items()}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show other answers; what is not named becomes empty."""
        for key, control in self._controls.items():
            if _said(control) != fields.get(key, ""):
                _say(control, fields.get(key, ""))
                self._note(key)
        self.clear_problems()
        self._ask()

    def keep_back(self, keys: frozenset[str]) -> None:
        """Do not show these fields; what stands in them stays."""
        self._kept_back = keys
        self._ask()

    def show_problem(self, key: str, sentence: str, *, go_there: bool = True) -> None:
        """Say what is the matter at the field; somebody who goes on elsewhere is left there."""
        self._fields[key].show_problem(sentence)
        if go_there:
            self.go_to(key)

    def clear_problems(self) -> None:
        """Take all problems away."""
        for field in self._fields.values():
            field.clear_problem()

    def go_to_problem(self) -> bool:
        """Put the cursor where something is the matter; false where nothing is."""
        wrong = next((key for key, field in self._fields.items() if field.problem), "")
        if wrong:
            self.go_to(wrong)
        return bool(wrong)

    def go_to(self, key: str = "") -> None:
        """Put the cursor in a field; without a key in the first one."""
        control = self._controls[key or next(iter(self._controls))]
        control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _control(self, ask: Ask) -> Control:
        if ask.choices:
            return self._combo(ask)
        if ask.long or ask.verbatim:
            long = _LongText(ask.label, look="field", verbatim=ask.verbatim)
            long.typed.connect(lambda: self._typed(ask.key))
            long.entered.connect(self.left)
            long.left.connect(self.left)
            return long
        if ask.signed:
            pad = SignaturePad()
            pad.touched.connect(lambda: self._chosen(ask.key))
            return pad
        line = QLineEdit()
        line.textEdited.connect(lambda: self._typed(ask.key))
        line.editingFinished.connect(self.left)
        line.returnPressed.connect(self.entered)
        return line

    def _combo(self, ask: Ask) -> CalmCombo:
        combo = CalmCombo()
        combo.setPlaceholderText(self.tr("Kies"))
        combo.setMinimumContentsLength(12)
        combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for key, word in ask.choices:
            combo.addItem(word, key)
        combo.setCurrentIndex(-1)
        combo.activated.connect(lambda: self._chosen(ask.key))
        return combo

    def _typed(self, key: str) -> None:
        self._fields[key].clear_problem()
        self._note(key)
        self.touched.emit()

    def _note(self, key: str) -> None:
        beside = self._asks[key].beside
        if beside:
            self._fields[key].note(beside(_said(self._controls[key])))

    def _chosen(self, key: str) -> None:
        self._typed(key)
        self._ask()
        self.left.emit()

    def _ask(self) -> None:
        typed = {key: _said(control) for key, control in self._controls.items()}
        for key, field in self._fields.items():
            field.setVisible(key not in self._kept_back and self._asks[key].is_asked(typed))


def _said(control: Control) -> str:
    if isinstance(control, CalmCombo):
        return control.currentData() or ""
    if isinstance(control, SignaturePad):
        return control.told()
    return control.words if isinstance(control, _LongText) else control.text()


def _say(control: Control, text: str) -> None:
    if isinstance(control, CalmCombo):
        control.setCurrentIndex(control.findData(text) if text else -1)
    elif isinstance(control, (_LongText, SignaturePad)):
        control.fill(text)
    else:
        control.setText(text)
