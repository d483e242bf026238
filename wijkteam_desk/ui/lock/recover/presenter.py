"""From the recovery code to a new passphrase and an open vault."""

from concurrent.futures import Future
from typing import Protocol

from wijkteam_desk.ui.common.acts import Later, Spoken
from wijkteam_desk.ui.lock.opening import Opening, TroubleKind


class RecoverShown(Protocol):
    """What the screen can show."""

    def show_busy(self) -> None:
        """Say that the code is being tried."""

    def show_code_refused(self, sentence: str) -> None:
        """Say what is the matter with the code."""

    def show_wait(self, seconds: int) -> None:
        """Take no try for so long; zero: take one again."""

    def ask_passphrase(self) -> None:
        """Let the coach choose a new passphrase."""

    def show_passphrase_refused(self, sentence: str) -> None:
        """Say why it cannot be this one; let the coach choose again."""

    def show_opening(self) -> None:
        """Say that the vault is being opened with the new passphrase."""

    def show_upgrading(self) -> None:
        """Say that it takes longer, because the vault is made fit for this version."""

    def show_trouble(self, kind: TroubleKind, sentence: str) -> None:
        """Leave for the screen of this trouble."""

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""


class RecoverPresenter:
    """Holds the opened keys only until the new passphrase is set."""

    def __init__(self, view: RecoverShown, opening: Opening, later: Later) -> None:
        self._view = view
        self._opening = opening
        self._later = later
        self._recovered: object | None = None
        self._busy = False

    def look(self) -> None:
        """Show how long one has to wait after a wrong try; again after each second."""
        self._view.show_wait(self._opening.seconds_to_wait())

    def try_code(self, code: str) -> None:
        """Try this code."""
        if self._busy:
            return
        refused = self._opening.refuse_code(code)
        if refused is not None:
            self._view.show_code_refused(refused)
            return
        self._busy = True
        self._view.show_busy()
        self._later(self._opening.recover(code), self._code_fits, self._code_failed)

    def renew(self, passphrase: str) -> None:
        """Set the new passphrase."""
        recovered = self._recovered
        if recovered is None or self._busy:
            return
        self._busy = True
        self._view.show_opening()
        upgrading: Future[None] = Future()
        self._later(upgrading, lambda _: self._view.show_upgrading(), self._trouble)
        renewed = self._opening.renew(recovered, passphrase, upgrading)
        self._later(renewed, self._renewed, self._not_renewed)

    def leave(self) -> None:
        """Forget what was opened."""
        self._recovered = None

    def _code_fits(self, recovered: object) -> None:
        self._busy = False
        self._recovered = recovered
        self._view.ask_passphrase()

    def _code_failed(self, trouble: Spoken) -> None:
        self._busy = False
        if self._opening.kind_of(trouble) is TroubleKind.WRONG:
            self._view.show_code_refused(trouble.sentence)
            self.look()
        else:
            self._trouble(trouble)

    def _renewed(self, opened: object) -> None:
        self._recovered = None
        self._view.open_up(opened)

    def _not_renewed(self, trouble: Spoken) -> None:
        self._busy = False
        if self._opening.kind_of(trouble) is TroubleKind.WRONG:
            self._view.show_passphrase_refused(trouble.sentence)
        else:
            self._recovered = None
            self._trouble(trouble)

    def _trouble(self, trouble: Spoken) -> None:
        self._view.show_trouble(self._opening.kind_of(trouble), trouble.sentence)
