"""At the end of a talk: when do you meet again. One may leave it open."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from wijkteam_desk.domain.conversation import Place, TalkTold
from wijkteam_desk.ui.common import talk_words
from wijkteam_desk.ui.common.buttons import link_button, main_button
from wijkteam_desk.ui.common.calm_combo import CalmCombo
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, today
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import em
from wijkteam_desk.ui.common.words import words


class MeetAgain(Card):
    """Signals: `planned` gives what is told; `not_now` goes on without."""

    planned = Signal(object)
    not_now = Signal()

    def __init__(self) -> None:
        super().__init__(
            QCoreApplication.translate("MeetAgain", "Wanneer zien jullie elkaar weer?")
        )
        self.day, self.time, self.place = QLineEdit(), QLineEdit(), CalmCombo()
        for place in Place:
            self.place.addItem(place.label.capitalize(), place.value)
        hint = self.tr("Bijvoorbeeld 24-11, dinsdag of over twee weken.")
        self._day = Field(self.tr("Welke dag"), self.day, hint=hint)
        self._time = Field(self.tr("Hoe laat"), self.time, hint=self.tr("Mag leeg blijven."))
        self._build()

    def _build(self) -> None:
        self.body.addWidget(
            words(self.tr("Kies samen een dag, zolang je nog aan tafel zit."), "soft")
        )
        for field in (self._day, self._time, Field(self.tr("Waar"), self.place)):
            field.setMaximumWidth(em(26))
            self.body.addWidget(field)
        plan = main_button(talk_words.plan_talk(), "calendar").when_clicked(self._plan)
        skip = link_button(self.tr("Nu niet")).when_clicked(self.not_now.emit)
        self.body.addWidget(Flow(plan, skip))
        self.body.addStretch()
        for edit, field in ((self.day, self._day), (self.time, self._time)):
            edit.returnPressed.connect(self._plan)
            edit.textEdited.connect(lambda _, one=field: one.clear_problem())
        self.setFocusProxy(self.day)

    def start(self, place: Place) -> None:
        """Begin empty, at the place where one is now."""
        self.day.clear()
        self.time.clear()
        self.place.setCurrentIndex([*Place].index(place))

    def refuse(self, sentence: str) -> None:
        """Say at the time why nothing was planned."""
        self._time.show_problem(sentence)
        self.time.setFocus()

    @property
    def problem(self) -> str:
        """What is said to be wrong, or an empty text."""
        return self._day.problem or self._time.problem

    def _plan(self) -> None:
        day = read_day(self.day.text(), today(), Lean.COMING)
        if day is None:
            self._day.show_problem(self.tr("Welke dag wordt dat? Typ hem als 24-11."))
            self.day.setFocus()
            return
        place = [*Place][self.place.currentIndex()]
        self.planned.emit(TalkTold(held_on=day, at_time=self.time.text(), place=place))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.not_now.emit()
        else:
            super().keyPressEvent(event)
