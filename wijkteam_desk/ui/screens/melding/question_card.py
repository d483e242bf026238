"""The question: when it came in, by whom, what they may hear back, in own words."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit

from wijkteam_desk.domain.feedback import HEARD_BACK
from wijkteam_desk.domain.melding import BroughtBy
from wijkteam_desk.domain.naming import NOBODY, Called
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.melding.asked import YES
from wijkteam_desk.ui.screens.melding.note_edit import NoteEdit
from wijkteam_desk.ui.screens.melding.said import silence


class QuestionCard(Card):
    """Signals: `typed` while typing, `left` the name of a field that was finished."""

    typed = Signal()
    left = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("De vraag"))
        self.question = NoteEdit()
        self._lines = {
            "reported_on": QLineEdit(),
            "brought_by_name": QLineEdit(),
        }
        self._by = CalmCombo()
        for one in BroughtBy:
            self._by.addItem(one.label.capitalize(), one.value)
        self._hears = CalmCombo()
        self._hears.addItem(self.tr("Nog niet gevraagd"), "")
        for level in HEARD_BACK:
            self._hears.addItem(level.label.capitalize(), level.value)
        self._away = NOBODY
        self._silence = words("", "strong")
        self._urgent = QCheckBox(self.tr("Spoed: er moet meteen hulp zijn"))
        self._urgent.setAccessibleName(self._urgent.text())
        self._fields = self._made_fields()
        self._build()

    def _made_fields(self) -> dict[str, Field]:
        hears = self.tr("Vraag het gezin. Wie meldt, hoort altijd dat het bericht er is.")
        lines = self._lines
        return {
            "question": Field(self.tr("De vraag, in eigen woorden"), self.question),
            "reported_on": Field(self.tr("Binnengekomen op"), lines["reported_on"]),
            "brought_by": Field(self.tr("Wie kwam met de vraag"), self._by),
            "brought_by_name": Field(self.tr("Naam of organisatie"), lines["brought_by_name"]),
            "may_hear": Field(self.tr("Wat mag diegene terug horen"), self._hears, hint=hears),
        }

    def _build(self) -> None:
        fields, grid = self._fields, QGridLayout()
        self.body.addWidget(fields["question"])
        room(grid, between=0.9)
        for at, name in enumerate(("reported_on", "brought_by", "brought_by_name", "may_hear")):
            grid.addWidget(fields[name], *divmod(at, 2), Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at % 2, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._silence)
        self.body.addWidget(self._urgent)
        self.question.typed.connect(lambda: self._typed("question"))
        self.question.left.connect(lambda: self.left.emit("question"))
        for name, line in self._lines.items():
            line.textEdited.connect(lambda _, name=name: self._typed(name))
            line.editingFinished.connect(lambda name=name: self.left.emit(name))
        self._lines["brought_by_name"].textChanged.connect(lambda _: self._ask())
        self._by.activated.connect(lambda _: self._chosen("brought_by"))
        self._hears.activated.connect(lambda _: self._chosen("may_hear"))
        self._urgent.clicked.connect(lambda _: self._chosen("urgent"))
        self._ask()

    def leave_alone(self, away: Called) -> None:
        """Ask nothing about telling somebody who is called as one of these; say so instead."""
        self._away = away
        self._ask()

    @property
    def fields(self) -> dict[str, str]:
        """What was chosen and typed."""
        typed = {name: line.text() for name, line in self._lines.items()}
        urgent = YES if self._urgent.isChecked() else ""
        chosen = {"question": self.question.words, "brought_by": str(self._by.currentData())}
        chosen["may_hear"] = str(self._hears.currentData())
        return typed | chosen | {"urgent": urgent}

    def fill(self, fields: Mapping[str, str]) -> None:
        """Show these fields; what is not named becomes empty."""
        for name, line in self._lines.items():
            line.setText(fields.get(name, ""))
        self.question.fill(fields.get("question", ""))
        self._by.setCurrentIndex(max(0, self._by.findData(fields.get("brought_by", ""))))
        self._hears.setCurrentIndex(max(0, self._hears.findData(fields.get("may_hear", ""))))
        self._urgent.setChecked(fields.get("urgent") == YES)
        self._ask()

    def say(self, name: str, text: str) -> None:
        """Show what an answer was understood as, when it stands here."""
        if name in self._lines:
            self._lines[name].setText(text)

    def field(self, name: str) -> Field | None:
        """The field of that name, when it stands here."""
        return self._fields.get(name)

    def _typed(self, name: str) -> None:
        self._fields[name].clear_problem()
        self.typed.emit()

    def _chosen(self, name: str) -> None:
        self._ask()
        self.typed.emit()
        self.left.emit(name)

    def _ask(self) -> None:
        """What may be heard back is a question where somebody else came with it, whom one tells."""
        silent = silence(self._lines["brought_by_name"].text(), self._away)
        self._silence.setText(silent)
        self._silence.setVisible(bool(silent))
        by_somebody = self._by.currentData() != BroughtBy.SELF.value
        asked = by_somebody or bool(self._hears.currentData())
        self._fields["may_hear"].setVisible(asked and not silent)
