"""“Mag ik dit delen?”: who, about whom, to whom and what for, with the answer at once (R-5.22)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkteam_desk.casework.quick_question import QuickAsked, QuickChoices
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.asked_controls import completer_of
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.chip import Chip
from wijkteam_desk.ui.common.colours import Tone
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.sizes import em, room
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.screens.quick.presenter import Shown

_PAUSE = 250
"""Milliseconds without a key before it is asked."""
_TONES = {Answer.YES: Tone.GREEN, Answer.ASK: Tone.AMBER, Answer.NO: Tone.RED}
_ICONS = {Answer.YES: "circle-check", Answer.ASK: "user-question", Answer.NO: "x"}


class QuickDialog(QDialog):
    """Escape closes it, and nothing of it is kept. Signal: `asked` gives a `QuickAsked`."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None, what: str) -> None:
        """`what`: the words one was at."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mag ik dit delen?"))
        self.what, self.to = QLineEdit(what), QLineEdit()
        self.about, self.purpose, self.domain = CalmCombo(), CalmCombo(), CalmCombo()
        self._answer = QVBoxLayout()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.ask)
        self._fill()
        self._lay_out()
        self.to.setFocus()

    def offer(self, choices: QuickChoices) -> None:
        """Offer these people and organisations."""
        self.to.setCompleter(completer_of(choices.offers, self.to))
        for key, name in choices.people:
            self.about.addItem(name, key)

    def ask(self) -> None:
        """Ask it as it stands now."""
        self._pause.stop()
        domain = self.domain.currentData()
        self.asked.emit(
            QuickAsked(
                words=self.what.text(),
                to=self.to.text(),
                purpose=Purpose.coded(self.purpose.currentData()),
                about=self.about.currentData() or "",
                life_domain=LifeDomain.coded(domain) if domain else None,
            )
        )

    def show_answer(self, shown: Shown) -> None:
        """Show the answer."""
        chip = Chip(shown.answer.label, _TONES[shown.answer], icon_name=_ICONS[shown.answer])
        steps = [words(f"→ {step}") for step in shown.steps]
        more = [words(line, "small") for line in shown.more]
        self._put(chip, words(shown.of, "soft"), words(shown.sentence, "strong"), *steps, *more)
        announce(self, f"{shown.answer.label}. {shown.sentence} {' '.join(shown.steps)}")

    def show_sentence(self, sentence: str) -> None:
        """Say what is missing."""
        self._put(*([words(sentence)] if sentence else []))

    def _fill(self) -> None:
        self.about.addItem(self.tr("Wie in deze woorden staat"), "")
        for purpose in Purpose:
            self.purpose.addItem(purpose.label, purpose.value)
        self.purpose.setCurrentIndex(self.purpose.findData(Purpose.TOGETHER.value))
        self.domain.addItem(self.tr("Zoals het in het dossier staat"), "")
        for domain in LifeDomain:
            self.domain.addItem(domain.label, domain.value)
        for line in (self.what, self.to):
            line.textChanged.connect(lambda _: self._pause.start())
            line.returnPressed.connect(self.ask)
        for combo in (self.about, self.purpose, self.domain):
            combo.activated.connect(lambda _: self.ask())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        room(column, around=1.2, between=0.6)
        column.addWidget(words(self.windowTitle(), "title"))
        column.addWidget(Field(self.tr("Aan wie"), self.to))
        column.addWidget(Field(self.tr("Wat je wilt vertellen"), self.what))
        rest = QHBoxLayout()
        room(rest, between=0.8)
        for label, combo in (
            (self.tr("Over wie"), self.about),
            (self.tr("Waarvoor"), self.purpose),
            (self.tr("Waarover"), self.domain),
        ):
            rest.addWidget(Field(label, combo), 1)
        column.addLayout(rest)
        inner = QWidget()
        room(self._answer, between=0.4)
        inner.setLayout(self._answer)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Antwoord"))
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        self.resize(em(52), em(38))

    def _put(self, *parts: QWidget) -> None:
        while self._answer.count():
            gone = self._answer.takeAt(0)
            widget = gone.widget() if gone else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for part in parts:
            self._answer.addWidget(part)
        self._answer.addStretch()
