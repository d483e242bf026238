"""What is about safety comes on a paper only when a colleague looked along (DOMAIN 00.5)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.ui.common.buttons import link_button, plain_button
from wijkteam_desk.ui.common.card import Card
from wijkteam_desk.ui.common.field import Field
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class SecondCard(QWidget):
    """Shut until it is asked for. Signal `looked` gives the second pair of eyes."""

    looked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.second, self.reason = QLineEdit(), QLineEdit()
        self.open_it = link_button(self.tr("Ook wat over veiligheid gaat"), "eye")
        self._card = Card(self.tr("Samen met een collega"))
        self._card.body.addWidget(
            words(
                self.tr(
                    "Wat over veiligheid, de meldcode of Veilig Thuis gaat, staat niet op dit"
                    " papier. Kijk samen of het er veilig op kan: wie leest er thuis mee?"
                ),
                "soft",
            )
        )
        self._card.body.addWidget(Field(self.tr("De collega die meekeek"), self.second))
        self._card.body.addWidget(Field(self.tr("Waarom"), self.reason, free=True))
        tell = plain_button(self.tr("Zet het erbij"), "eye").when_clicked(self._tell)
        self._card.body.addWidget(Flow(tell))
        column = QVBoxLayout(self)
        room(column, between=0.3)
        column.addWidget(self.open_it.when_clicked(self._open), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._card)
        for line in (self.second, self.reason):
            line.returnPressed.connect(self._tell)
        self.shut()

    def shut(self) -> None:
        """Empty and closed: it was for another paper."""
        self.second.clear()
        self.reason.clear()
        self._card.hide()
        self.open_it.show()

    def _open(self) -> None:
        self._card.show()
        self.open_it.hide()
        self.second.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        told = SecondPairOfEyes(second=self.second.text(), reason=self.reason.text())
        self.looked.emit(told)
