"""What a vault is, and who works with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.lock.handed import Person
from wijkteam_desk.ui.lock.welcome.presenter import Missing


class PersonSheet(Sheet):
    """Signals: `told(Person)`, `restore_asked` by who has a vault already, in a backup."""

    told = Signal(object)
    restore_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welkom bij Wijkteam Desk"),
            self.tr(
                "Alles wat je opschrijft, staat in een kluis op deze laptop. De kluis gaat alleen "
                "open met jouw wachtzin: wie de laptop vindt, kan niets lezen. Je maakt hem nu, "
                "dat duurt ongeveer twee minuten."
            ),
            step=self.tr("Stap 1 van 4"),
        )
        self._name, self._function = QLineEdit(), QLineEdit(self.tr("wijkcoach"))
        self._team, self._phone = QLineEdit(), QLineEdit()
        self._fields = {
            Missing.NAME: Field(self.tr("Je naam"), self._name),
            Missing.FUNCTION: Field(self.tr("Je functie"), self._function),
            Missing.TEAM: Field(
                self.tr("Je team"), self._team, hint=self.tr("Zoals het op het plan komt te staan.")
            ),
        }
        self._phone_field = Field(
            self.tr("Je telefoonnummer (mag leeg blijven)"),
            self._phone,
            hint=self.tr("Staat op het plan, zodat een gezin je kan bellen."),
        )
        self.ask(*self._fields.values(), self._phone_field)
        has_one = link_button(self.tr("Ik heb een reservekopie"), "refresh")
        self.body.addWidget(Flow(has_one.when_clicked(self.restore_asked.emit)))
        self.offer(self.tr("Verder"), self._tell)
        for key, line in self._lines().items():
            line.textEdited.connect(self._fields[key].clear_problem)
        self._phone.textEdited.connect(self._phone_field.clear_problem)

    def show_phone_problem(self, sentence: str) -> None:
        """Say what is the matter with the telephone number."""
        self._phone_field.show_problem(sentence)
        self._phone.setFocus()

    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Say which fields are still empty."""
        sentences = {
            Missing.NAME: self.tr("Vul je naam in, die staat op elk plan."),
            Missing.FUNCTION: self.tr("Vul je functie in, bijvoorbeeld wijkcoach."),
            Missing.TEAM: self.tr("Vul in bij welk team je werkt."),
        }
        for key, form_field in self._fields.items():
            if key in missing:
                form_field.show_problem(sentences[key])
            else:
                form_field.clear_problem()
        self._lines()[missing[0]].setFocus()

    def _lines(self) -> dict[Missing, QLineEdit]:
        return {
            Missing.NAME: self._name,
            Missing.FUNCTION: self._function,
            Missing.TEAM: self._team,
        }

    def _tell(self) -> None:
        lines = (self._name, self._function, self._team, self._phone)
        self.told.emit(Person(*(line.text() for line in lines)))
