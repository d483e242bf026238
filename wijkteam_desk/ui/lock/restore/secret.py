"""The passphrase of a backup, or its recovery code for who does not know that any more."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.flow import Flow
from wijkteam_desk.ui.common.secret_field import SecretField
from wijkteam_desk.ui.common.sizes import room
from wijkteam_desk.ui.lock.code_field import CodeField
from wijkteam_desk.ui.lock.recover.way_in import forgotten_words


class SecretAsked(QWidget):
    """One field at a time; the link below it leads to the other."""

    def __init__(self) -> None:
        super().__init__()
        self._passphrase = SecretField(self.tr("Wachtzin van deze reservekopie"))
        self._code = CodeField()
        self._other = link_button("", "key").when_clicked(self._turn)
        self.by_code = False
        column = QVBoxLayout(self)
        room(column, between=0.9)
        for part in (self._passphrase, self._code, Flow(self._other)):
            column.addWidget(part)
        self.ask_passphrase()

    @property
    def text(self) -> str:
        """What was typed; `by_code` says in which field."""
        return self._asked.text

    def ask_passphrase(self) -> None:
        """Begin with the passphrase."""
        self.forget()
        self._ask(by_code=False)

    def refuse(self, sentence: str) -> None:
        """Say what is the matter; the text stays, selected."""
        self._asked.refuse(sentence)

    def forget(self) -> None:
        """Leave no secret on the screen."""
        self._passphrase.forget()
        self._code.forget()

    @property
    def _asked(self) -> SecretField | CodeField:
        return self._code if self.by_code else self._passphrase

    def _ask(self, *, by_code: bool) -> None:
        self.by_code = by_code
        self._passphrase.setVisible(not by_code)
        self._code.setVisible(by_code)
        self._other.rename(self.tr("Toch met de wachtzin") if by_code else forgotten_words())
        self.setFocusProxy(self._asked.line)

    def _turn(self) -> None:
        self.forget()
        self._ask(by_code=not self.by_code)
        self._asked.line.setFocus()
