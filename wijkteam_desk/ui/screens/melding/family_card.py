"""The familiegroepsplan: what came of the offer, and the days that go with that (R-1.9)."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from wijkteam_desk.domain.family_plan import ASKED_FOR, SKIPPED, FamilyPlan
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.pairs import Pairs
from wijkteam_desk.ui.screens.melding.asked import OUTCOME, SKIPS


class FamilyPlanCard(Card):
    """Signals: `typed` while typing, `left` the name of a field that was finished."""

    typed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Familiegroepsplan"))
        self._outcome = CalmCombo()
        self._outcome.setMinimumContentsLength(12)
        fit = CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._outcome.setSizeAdjustPolicy(fit)
        for one in FamilyPlan:
            self._outcome.addItem(one.label.capitalize(), one.value)
        self._lines = {
            name: QLineEdit()
            for name in ("family_plan_until", "family_plan_skipped_on", "help_plan_asked_on")
        }
        self._fields = self._made_fields()
        self._build()

    def _made_fields(self) -> dict[str, Field]:
        reasons = self.tr("Overslaan mag alleen om een van deze drie redenen (Jeugdwet 4.1.2).")
        asked = self.tr(
            "Vraagt de jeugdige, een ouder of een aanbieder erom? Dan is het er binnen 14 dagen."
        )
        until, skipped, asked_for = self._lines
        lines = self._lines
        return {
            OUTCOME: Field(self.tr("Wat kwam ervan"), self._outcome, hint=reasons),
            until: Field(self.tr("Het gezin heeft tot en met"), lines[until]),
            skipped: Field(SKIPPED, lines[skipped]),
            asked_for: Field(ASKED_FOR, lines[asked_for], hint=asked),
        }

    def _build(self) -> None:
        outcome, until, skipped, asked_for = self._fields.values()
        for widget in (outcome, Pairs([[until], [skipped, asked_for]])):
            self.body.addWidget(widget)
        for name, line in self._lines.items():
            line.textEdited.connect(lambda _, name=name: self._typed(name))
            line.editingFinished.connect(lambda name=name: self.left.emit(name))
        self._outcome.activated.connect(lambda _: self._chosen())
        self._ask()

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        days = {name: line.text() for name, line in self._lines.items()}
        return days | {OUTCOME: str(self._outcome.currentData())}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        for name, line in self._lines.items():
            line.setText(fields.get(name, ""))
        self._outcome.setCurrentIndex(max(0, self._outcome.findData(fields.get(OUTCOME, ""))))
        self._ask()

    def say(self, name: str, kept: Mapping[str, str]) -> None:
        """Show what an answer was understood as; the outcome brings its own days."""
        if name == OUTCOME:
            self.fill(kept)
        elif name in self._lines:
            self._lines[name].setText(kept[name])

    def field(self, name: str) -> Field | None:
        """The field of that name, when it stands here."""
        return self._fields.get(name)

    def _typed(self, name: str) -> None:
        self._fields[name].clear_problem()
        self.typed.emit()

    def _chosen(self) -> None:
        self._typed(OUTCOME)
        self._ask()
        self.left.emit(OUTCOME)

    def _ask(self) -> None:
        outcome = self._outcome.currentData()
        until, *skipped = self._lines
        self._fields[until].setVisible(outcome == FamilyPlan.MAKES.value)
        for name in skipped:
            self._fields[name].setVisible(outcome in SKIPS)
