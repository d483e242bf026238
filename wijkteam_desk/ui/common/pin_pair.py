"""Two fields for a new PIN: nobody sees what was typed, so it is typed twice."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.secret_field import PinField
from wijkteam_desk.ui.common.sizes import room


class PinPair(QWidget):
    """Gives a PIN once both fields say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._first = PinField(
            self.tr("Nieuwe pincode"), hint=self.tr("Minstens zes cijfers, zonder regelmaat.")
        )
        self._again = PinField(self.tr("Dezelfde pincode nog een keer"))
        self.setFocusProxy(self._first.line)
        column = QVBoxLayout(self)
        room(column, between=0.9)
        column.addWidget(self._first)
        column.addWidget(self._again)

    def agreed(self) -> str:
        """The PIN; empty, with the sentence that says why, when there is none yet."""
        if not self._first.text:
            self._first.refuse(self.tr("Typ eerst een pincode."))
            return ""
        if self._first.text != self._again.text:
            self._again.refuse(self.tr("Dit is niet dezelfde pincode. Typ hem nog een keer."))
            return ""
        return self._first.text

    def refuse(self, sentence: str) -> None:
        """Say why this PIN is not taken; it is to be typed anew."""
        self._again.forget()
        self._first.refuse(sentence)

    def forget(self) -> None:
        """Empty both fields."""
        self._first.forget()
        self._again.forget()
