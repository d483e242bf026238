"""Opens the vault, or says why it stays shut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from wijkteam_desk.ui.lock.opening import TroubleKind

if TYPE_CHECKING:
    from concurrent.futures import Future

    from wijkteam_desk.ui.common.acts import Later, Spoken
    from wijkteam_desk.ui.lock.opening import Opening


class UnlockShown(Protocol):
    """What the screen can show."""

    def show_busy(self) -> None:
        """Say that the vault is being opened."""

    def show_upgrading(self) -> None:
        """Say that it takes longer, because the vault is made fit for this version."""

    def show_empty(self) -> None:
        """Ask for a passphrase."""

    def show_refused(self, sentence: str) -> None:
        """Say that it was not this passphrase."""

    def show_wait(self, seconds: int) -> None:
        """Take no try for so long; zero: take one again."""

    def show_trouble(self, kind: TroubleKind, sentence: str) -> None:
        """Leave for the screen of this trouble."""

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""


class UnlockPresenter:
    """One try at a time."""

    def __init__(
        self, view: UnlockShown, opening: Opening, later: Later, *, looking: bool = False
    ) -> None:
        """`looking`: the vault is damaged, and opened only to read what is left."""
        self._view = view
        self._opening = opening
        self._later = later
        self._looking = looking
        self._busy = False

    def look(self) -> None:
        """Show how long one has to wait after a wrong try; again after each second."""
        self._view.show_wait(self._opening.seconds_to_wait())

    def unlock(self, passphrase: str) -> None:
        """Try this passphrase."""
        if self._busy:
            return
        if not passphrase.strip():
            self._view.show_empty()
            return
        from concurrent.futures import Future

        self._busy = True
        self._view.show_busy()
        upgrading: Future[None] = Future()
        self._later(upgrading, lambda _: self._upgrading(), self._failed)
        self._later(self._open(passphrase, upgrading), self._opened, self._failed)

    def _open(self, passphrase: str, upgrading: Future[None]) -> Future[object]:
        if self._looking:
            return self._opening.look_into(passphrase)
        return self._opening.unlock(passphrase, upgrading)

    def _upgrading(self) -> None:
        if self._busy:
            self._view.show_upgrading()

    def _opened(self, opened: object) -> None:
        self._busy = False
        self._view.open_up(opened)

    def _failed(self, trouble: Spoken) -> None:
        self._busy = False
        kind = self._opening.kind_of(trouble)
        if kind is TroubleKind.WRONG:
            self._view.show_refused(trouble.sentence)
            self.look()
        else:
            self._view.show_trouble(kind, trouble.sentence)
