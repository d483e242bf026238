"""Whether it was safe there, and what the coach does about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton

from wijkteam_desk.domain.wrap_up import Safety, WrapUpTold
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.words import words


class SafetyCard(Card):
    """Nothing is chosen beforehand. Signals: `answered` gives both answers; `touched`."""

    answered = Signal(object)
    touched = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._group = QButtonGroup(self)
        self._choices = {safety: QRadioButton(safety.label) for safety in Safety}
        self.note = QLineEdit()
        self._field = Field(
            self.tr("Wat doe je nu, en met wie bespreek je het?"),
            self.note,
            hint=self.tr("Dit komt op geen enkel papier."),
            free=True,
        )
        self._road = words(
            self.tr(
                "Vermoeden van geweld? Het noodzakelijke mag naar Veilig Thuis (Wmo 5.2.6)."
                " Bespreek het vandaag met de aandachtsfunctionaris."
            ),
            "strong",
        )
        for choice in self._choices.values():
            self._group.addButton(choice)
            choice.clicked.connect(self._chosen)
        self.body.addWidget(Flow(*self._choices.values(), between=1.2))
        self.body.addWidget(self._road)
        self.body.addWidget(self._field)
        self.note.textEdited.connect(self.touched)
        self.note.editingFinished.connect(self.tell)
        self._open_what_is_asked()

    @property
    def told(self) -> WrapUpTold:
        """What was answered."""
        chosen = (safety for safety, one in self._choices.items() if one.isChecked())
        return WrapUpTold(safety=next(chosen, None), safety_note=self.note.text().strip())

    def show_told(self, told: WrapUpTold) -> None:
        """Show what was answered before; what is being typed stays."""
        if told.safety:
            self._choices[told.safety].setChecked(True)
        else:
            self._choose_none()
        if not self.note.hasFocus():
            self.note.setText(told.safety_note)
        self._open_what_is_asked()

    def tell(self) -> None:
        """Hand on both answers."""
        self.answered.emit(self.told)

    def _choose_none(self) -> None:
        self._group.setExclusive(False)
        for choice in self._choices.values():
            choice.setChecked(False)
        self._group.setExclusive(True)

    def _chosen(self) -> None:
        self._open_what_is_asked()
        self.tell()

    def _open_what_is_asked(self) -> None:
        worried = self.told.safety in (Safety.DOUBT, Safety.NO)
        self._road.setVisible(worried)
        self._field.setVisible(worried)
