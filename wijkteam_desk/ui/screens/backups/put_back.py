"""The way from the open vault to a backup that takes its place: by locking, and not by accident."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import danger_button, link_button, plain_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.common.words import words


class PutBack(QWidget):
    """A quiet link that asks first. Signal: `agreed`."""

    agreed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ask = link_button(self.tr("Zet een reservekopie terug…"), "refresh")
        yes = danger_button(self.tr("Vergrendel en kies een reservekopie"))
        self._no = plain_button(self.tr("Nu niet")).when_clicked(self._rest)
        self._asking = QWidget()
        column = QVBoxLayout(self._asking)
        room(column, between=0.5)
        column.addWidget(
            words(
                self.tr(
                    "Het programma wordt dan vergrendeld. Wat na de gekozen kopie is opgeschreven, "
                    "verdwijnt uit de kluis. Je ziet eerst hoeveel dat is."
                )
            )
        )
        column.addWidget(Flow(self._no, yes.when_clicked(self.agreed.emit)))
        self._asking.hide()
        whole = QVBoxLayout(self)
        room(whole, between=0.5)
        whole.addWidget(Flow(self._ask.when_clicked(self._warn)))
        whole.addWidget(self._asking)

    def _warn(self) -> None:
        self._asking.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self) -> None:
        self._ask.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asking.hide()
