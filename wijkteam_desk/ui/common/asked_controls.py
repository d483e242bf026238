"""What stands in a field of a small form, by what is asked; what it tells is always text."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit
from typing_extensions import override

from wijkteam_desk.ui.common.asked import Ask
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.growing_text import GrowingText
from wijkteam_desk.ui.common.signature_pad import SignaturePad
from wijkteam_desk.ui.common.tick_boxes import TickBoxes

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class LongText(GrowingText):
    """Signal: `left` when one goes on elsewhere."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()


Control = QLineEdit | CalmCombo | LongText | SignaturePad | TickBoxes


def control_of(ask: Ask) -> Control:
    """What one types, chooses or signs in."""
    if ask.choices:
        return _combo(ask)
    if ask.ticks:
        return TickBoxes(choices=ask.ticks)
    if ask.long or ask.verbatim:
        return LongText(ask.label, look="field", verbatim=ask.verbatim)
    return SignaturePad() if ask.signed else _line(ask)


def _combo(ask: Ask) -> CalmCombo:
    combo = CalmCombo()
    combo.setPlaceholderText(QCoreApplication.translate("AskedFields", "Kies"))
    combo.setMinimumContentsLength(12)
    combo.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for key, word in ask.choices:
        combo.addItem(word, key)
    combo.setCurrentIndex(-1)
    return combo


def _line(ask: Ask) -> QLineEdit:
    line = QLineEdit()
    if ask.offers:
        line.setCompleter(completer_of(ask.offers, line))
    return line


def completer_of(offers: Sequence[str], line: QLineEdit) -> QCompleter:
    """Offers these lines while one types in it, by any part of them."""
    completer = QCompleter(list(offers), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer


def said(control: Control) -> str:
    """What stands in it now."""
    if isinstance(control, TickBoxes):
        return control.ticked
    if isinstance(control, CalmCombo):
        return control.currentData() or ""
    if isinstance(control, SignaturePad):
        return control.told()
    return control.words if isinstance(control, LongText) else control.text()


def say(control: Control, text: str) -> None:
    """Let it tell something else."""
    if isinstance(control, TickBoxes):
        control.tick(text)
        return
    if isinstance(control, CalmCombo):
        control.setCurrentIndex(control.findData(text) if text else -1)
    elif isinstance(control, (LongText, SignaturePad)):
        control.fill(text)
    else:
        control.setText(text)
