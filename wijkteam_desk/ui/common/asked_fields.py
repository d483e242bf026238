"""The fields of a small form, made from what it asks."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.ui.common.asked import Ask, Lines
from wijkteam_desk.ui.common.asked_controls import (
    Control,
    LongText,
    completer_of,
    control_of,
    said,
    say,
)
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.in_sight import go_there
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.common.signature_pad import SignaturePad
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.tick_boxes import TickBoxes


class AskedFields(QWidget):
    """Signals: `touched` while typing, `left` when a field is finished, `entered` on Enter."""

    touched = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, lines: Lines, *, more: str = "") -> None:
        """`more`: what the button says that shows what is folded."""
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
        self._offered: dict[str, tuple[str, ...]] = {}
        self._folded = any(ask.folded for ask in self._asks.values())
        usual = self.tr("Meer vragen, die mogen leeg blijven")
        self._more = link_button(more or usual, "plus")
        column = QVBoxLayout(self)
        room(column)
        pairs = [[self._fields[ask.key] for ask in line] for line in lines]
        boxes = [self._fields[only.key] for only, *rest in lines if only.ticks and not rest]
        column.addWidget(Pairs(pairs, wide=boxes))
        column.addWidget(Flow(self._more.when_clicked(self._unfold_there)))
        self._ask()

    @property
    def fields(self) -> dict[str, str]:
        """What was told, by the keys of what was asked; nothing where it is not asked now."""
        typed = {key: said(control) for key, control in self._controls.items()}
        return {key: text if self._asks[key].is_asked(typed) else "" for key, text in typed.items()}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show other answers; what is not named becomes empty."""
        for key, control in self._controls.items():
            if said(control) != fields.get(key, ""):
                say(control, fields.get(key, ""))
                self._note(key)
        self.clear_problems()
        self._ask()

    def propose(self, key: str, text: str) -> None:
        """Show an answer in one field; what stands in the others stays."""
        say(self._controls[key], text)
        self._ask()

    def offer(self, key: str, offers: Sequence[str]) -> None:
        """Offer other lines while one types there."""
        line, known = self._controls[key], self._offered.get(key, self._asks[key].offers)
        if isinstance(line, QLineEdit) and tuple(offers) != known:
            self._offered[key] = tuple(offers)
            line.setCompleter(completer_of(offers, line))
            self._heed(key, line)

    def is_asked(self, key: str) -> bool:
        """Whether that field is asked now."""
        return not self._fields[key].isHidden()

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
        at = key if key in self._controls else next(iter(self._controls))
        if self._fields[at].isHidden() and self._asks[at].folded:
            self._unfold()
        control = self._controls[at]
        if isinstance(control, TickBoxes):
            control.go_there()
        else:
            go_there(control)

    def _control(self, ask: Ask) -> Control:
        control = control_of(ask)
        if isinstance(control, CalmCombo):
            control.activated.connect(lambda: self._chosen(ask.key))
        elif isinstance(control, LongText):
            control.typed.connect(lambda: self._typed(ask.key))
            control.entered.connect(self.left)
            control.left.connect(self.left)
        elif isinstance(control, SignaturePad | TickBoxes):
            control.touched.connect(lambda: self._chosen(ask.key))
        else:
            control.textEdited.connect(lambda: self._typed(ask.key))
            control.editingFinished.connect(self.left)
            control.returnPressed.connect(self.entered)
            self._heed(ask.key, control)
        return control

    def _heed(self, key: str, line: QLineEdit) -> None:
        for completer in filter(None, (line.completer(),)):
            completer.activated.connect(lambda: self._chosen(key))

    def _typed(self, key: str) -> None:
        self._fields[key].clear_problem()
        self._note(key)
        self.touched.emit()

    def _note(self, key: str) -> None:
        beside = self._asks[key].beside
        if beside:
            self._fields[key].note(beside(said(self._controls[key])))

    def _chosen(self, key: str) -> None:
        self._typed(key)
        self._ask()
        self.left.emit()

    def _ask(self) -> None:
        typed = {key: said(control) for key, control in self._controls.items()}
        for key, field in self._fields.items():
            field.setVisible(key not in self._kept_back and self._shows(key, typed))
        self._more.setVisible(self._folded)

    def _shows(self, key: str, typed: Mapping[str, str]) -> bool:
        ask = self._asks[key]
        folded = ask.folded and self._folded and not typed[key]
        return ask.is_asked(typed) and not folded

    def _unfold_there(self) -> None:
        first = next(key for key in self._asks if self._fields[key].isHidden())
        self._unfold()
        self.go_to(first)

    def _unfold(self) -> None:
        self._folded = False
        self._ask()
