"""The recovery code, a new passphrase, and the vault opens."""

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.sheets import Sheets
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.keys.choosing.view import ChoosingView, ChoosingWords
from wijkteam_desk.ui.lock.code_field import CodeField
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.upgrading import upgrading_words
from wijkteam_desk.ui.lock.wait import Wait


class RecoverView(Sheets):
    """Signals: `tried(str)`, `left`, `opened(object)`, `troubled(TroubleKind, str)`.

    `waited` for each second that one has to wait after a wrong try.
    """

    tried = Signal(str)
    left = Signal()
    opened = Signal(object)
    troubled = Signal(object, str)
    waited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = CodeField()
        self._wait = Wait()
        self._wait.passed.connect(self.waited)
        self.choosing = ChoosingView(
            ChoosingWords(self.tr("Kies een nieuwe wachtzin"), self.tr("Open met deze wachtzin"))
        )
        self.choosing.left.connect(self.left)
        self._code = self._code_sheet()
        self._opening = Sheet(
            self.tr("De kluis gaat open"),
            self.tr("Je nieuwe wachtzin wordt ingesteld. De oude werkt daarna niet meer."),
        )
        self._longer = words("", "soft")
        self._opening.body.addWidget(self._longer)
        self.show_sheet(self._code)

    def _code_sheet(self) -> Sheet:
        sheet = Sheet(
            self.tr("Openen met de herstelcode"),
            self.tr("De code staat op het papier dat je bij de eerste keer hebt bewaard."),
        )
        sheet.ask(self._field)
        sheet.body.addWidget(self._wait)
        back = (self.tr("Terug"), self.left.emit)
        sheet.offer(self.tr("Verder"), lambda: self.tried.emit(self._field.text), back=back)
        return sheet

    def show_busy(self) -> None:
        """Say that the code is being tried."""
        self._field.clear_problem()
        self._code.setEnabled(False)

    def show_code_refused(self, sentence: str) -> None:
        """Say what is the matter with the code."""
        self._code.setEnabled(True)
        self._field.refuse(sentence)

    def show_wait(self, seconds: int) -> None:
        """Take no try for so long; what is typed meanwhile stays."""
        self._wait.show_seconds(seconds)
        if self._code.main is not None:
            self._code.main.setEnabled(not seconds)

    def ask_passphrase(self) -> None:
        """Let the coach choose a new passphrase."""
        self._forget_code()
        self.choosing.show_choice()
        self.show_sheet(self.choosing)

    def show_passphrase_refused(self, sentence: str) -> None:
        """Say why it cannot be this one; let the coach choose again."""
        self.ask_passphrase()
        self.choosing.begin_again(sentence)

    def show_opening(self) -> None:
        """Say that the vault is being opened with the new passphrase."""
        self._forget()
        self._longer.hide()
        self.show_sheet(self._opening)

    def show_upgrading(self) -> None:
        """Say that it takes longer, because the vault is made fit for this version."""
        self._longer.setText(upgrading_words())
        self._longer.show()
        announce(self._opening, self._longer.text())

    def show_trouble(self, kind: TroubleKind, sentence: str) -> None:
        """Leave for the screen of this trouble."""
        self._forget()
        self.troubled.emit(kind, sentence)

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""
        self._forget()
        self.opened.emit(opened)

    def _forget(self) -> None:
        self._forget_code()
        self.choosing.forget()

    def _forget_code(self) -> None:
        self._field.forget()
        self._code.setEnabled(True)
