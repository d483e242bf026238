"""Asks the present passphrase."""

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.secret_field import SecretField
from wijkteam_desk.ui.common.sheet import Sheet


class ProvingSheet(Sheet):
    """Signals: `told(str)`, `left`."""

    told = Signal(str)
    left = Signal()

    def __init__(self, title: str, *sentences: str) -> None:
        super().__init__(title, *sentences)
        self._present = SecretField(
            self.tr("Je wachtzin van nu"),
            hint=self.tr("Zo kan niemand dit doen die even bij je laptop kan."),
        )
        self.ask(self._present)
        back = (self.tr("Nu niet"), self.left.emit)
        self.offer(self.tr("Verder"), lambda: self.told.emit(self._present.text), back=back)

    def show_busy(self) -> None:
        """Say that the passphrase is being tried."""
        self._present.clear_problem()
        self.setEnabled(False)

    def show_wrong(self, sentence: str) -> None:
        """Say why it does not fit."""
        self.setEnabled(True)
        self._present.refuse(sentence)

    def forget(self) -> None:
        """Leave no passphrase on the screen."""
        self.setEnabled(True)
        self._present.forget()
