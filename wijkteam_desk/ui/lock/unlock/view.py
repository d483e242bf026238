"""One field and one button."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from wijkteam_desk.ui.common.announce import announce
from wijkteam_desk.ui.common.buttons import link_button
from wijkteam_desk.ui.common.secret_field import SecretField
from wijkteam_desk.ui.common.sheet import Sheet
from wijkteam_desk.ui.common.words import words
from wijkteam_desk.ui.lock.look_words import look_words
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.ui.lock.recover.way_in import forgotten_words
from wijkteam_desk.ui.lock.restore.way_in import restore_words
from wijkteam_desk.ui.lock.upgrading import upgrading_words
from wijkteam_desk.ui.lock.wait import Wait


class UnlockView(Sheet):
    """Signals: `tried(str)`, `forgotten`, `opened(object)`, `troubled(TroubleKind, str)`.

    `restore_asked` to put a backup back; `waited` for each second of the wait after a wrong try.

    `leave_look` when the vault is damaged and opened only to look: the way back.
    """

    tried = Signal(str)
    forgotten = Signal()
    restore_asked = Signal()
    opened = Signal(object)
    troubled = Signal(object, str)
    waited = Signal()

    def __init__(self, *, practice: str = "", leave_look: Callable[[], None] | None = None) -> None:
        super().__init__(look_words() if leave_look else self.tr("Open de kluis"))
        self._passphrase = SecretField(self.tr("Wachtzin"))
        self._busy = words("", "soft")
        self._busy.hide()
        self._wait = Wait()
        self._wait.passed.connect(self.waited)
        about = self._said_look() if leave_look else practice
        if about:
            self.body.addWidget(words(about))
        self.ask(self._passphrase)
        self.body.addWidget(self._busy)
        self.body.addWidget(self._wait)
        self._forgotten = link_button(forgotten_words(), "key")
        self.body.addWidget(self._forgotten.when_clicked(self.forgotten.emit))
        self._restore = link_button(restore_words(), "refresh")
        self.body.addWidget(self._restore.when_clicked(self.restore_asked.emit))
        self._forgotten.setVisible(leave_look is None)
        self._restore.setVisible(not about)
        back = (self.tr("Terug"), leave_look) if leave_look else None
        self.offer(self.tr("Open"), lambda: self.tried.emit(self._passphrase.text), back=back)

    def show_busy(self) -> None:
        """Say that the vault is being opened."""
        self._passphrase.clear_problem()
        self._say_busy(self.tr("De kluis gaat open. Dat duurt ongeveer een seconde."))

    def show_upgrading(self) -> None:
        """Say that it takes longer, because the vault is made fit for this version."""
        self._say_busy(upgrading_words())

    def show_empty(self) -> None:
        """Ask for a passphrase."""
        self._passphrase.refuse(self.tr("Typ eerst je wachtzin."))

    def show_refused(self, sentence: str) -> None:
        """Say that it was not this passphrase; it stays, selected."""
        self._set_busy(busy=False)
        self._passphrase.refuse(sentence)

    def show_wait(self, seconds: int) -> None:
        """Take no try for so long; what is typed meanwhile stays."""
        self._wait.show_seconds(seconds)
        if self.main is not None:
            self.main.setEnabled(not seconds)

    def show_trouble(self, kind: TroubleKind, sentence: str) -> None:
        """Leave for the screen of this trouble."""
        self._rest()
        self.troubled.emit(kind, sentence)

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""
        self._rest()
        self.opened.emit(opened)

    def _said_look(self) -> str:
        return self.tr(
            "Je ziet wat er nog te lezen is. Er verandert niets aan de kluis en er wordt niets"
            " bewaard. Wat er stuk is, zie je niet."
        )

    def _say_busy(self, sentence: str) -> None:
        self._busy.setText(sentence)
        self._set_busy(busy=True)
        announce(self, sentence)

    def _rest(self) -> None:
        self._passphrase.forget()
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        for widget in (self._passphrase, self._forgotten, self._restore, self.main):
            if widget is not None:
                widget.setEnabled(not busy)
