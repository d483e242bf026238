"""From a list of backups to a vault that opens again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from wijkteam_desk.ui.lock.opening import TroubleKind

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from wijkteam_desk.ui.common.acts import Later, Spoken
    from wijkteam_desk.ui.lock.handed import Copy, Prepared
    from wijkteam_desk.ui.lock.opening import Opening


class RestoreShown(Protocol):
    """What the screen can show."""

    def show_looking(self) -> None:
        """Say that the backups are being read."""

    def show_copies(self, copies: tuple[Copy, ...], said: str = "") -> None:
        """Let the coach choose, with a sentence about what went wrong before."""

    def ask_secret(self, copy: Copy) -> None:
        """Ask for the passphrase of this backup, or else its recovery code."""

    def show_empty(self) -> None:
        """Ask for a passphrase."""

    def show_refused(self, sentence: str) -> None:
        """Say that it was not this passphrase or code."""

    def show_wait(self, seconds: int) -> None:
        """Take no try for so long; zero: take one again."""

    def show_preparing(self) -> None:
        """Say that the backup is being unpacked and verified."""

    def show_difference(self, prepared: Prepared) -> None:
        """Show what is in the vault now and what is in the backup."""

    def show_putting(self) -> None:
        """Say that the backup is being put in place."""

    def open_up(self, opened: object) -> None:
        """Go on with the open vault."""


class RestorePresenter:
    """Holds the prepared backup, and with it the vault, until it is put back or left."""

    def __init__(self, view: RestoreShown, opening: Opening, later: Later) -> None:
        self._view = view
        self._opening = opening
        self._later = later
        self._copies: tuple[Copy, ...] = ()
        self._chosen: Copy | None = None
        self._prepared: Prepared | None = None

    def begin(self) -> None:
        """Look which backups there are."""
        self._view.show_looking()
        self._later(self._opening.copies(), self._found, self._failed)

    def choose_file(self, path: Path) -> None:
        """Take a backup from elsewhere: a stick."""
        self._view.show_looking()
        self._later(self._opening.copy_at(path), self.choose, self._failed)

    def choose(self, copy: Copy) -> None:
        """Take this one."""
        self._chosen = copy
        self._view.ask_secret(copy)
        self.look()

    def look(self) -> None:
        """Show how long one has to wait after a wrong try; again after each second."""
        self._view.show_wait(self._opening.seconds_to_wait())

    def prepare(self, passphrase: str) -> None:
        """Unpack it beside the vault and verify it."""
        if self._chosen is None:
            return
        if not passphrase.strip():
            self._view.show_empty()
            return
        self._prepare(self._opening.prepare(self._chosen, passphrase))

    def prepare_by_code(self, code: str) -> None:
        """Do so with the recovery code."""
        refused = self._opening.refuse_code(code)
        if refused is not None:
            self._view.show_refused(refused)
        elif self._chosen is not None:
            self._prepare(self._opening.prepare_by_code(self._chosen, code))

    def stop(self) -> None:
        """Think better of it while it is prepared."""
        self._opening.stop()

    def put_back(self) -> None:
        """Put it in the place of the vault."""
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            self._view.show_putting()
            self._later(self._opening.put_back(prepared), self._view.open_up, self._failed)

    def back(self) -> None:
        """Choose another one."""
        self.close()
        self._view.show_copies(self._copies)

    def close(self) -> None:
        """Leave everything as it was."""
        prepared, self._prepared = self._prepared, None
        self._opening.stop()
        if prepared is not None:
            prepared.close()

    def _found(self, copies: tuple[Copy, ...]) -> None:
        self._copies = copies
        self._view.show_copies(copies)

    def _prepare(self, prepared: Future[Prepared]) -> None:
        self._view.show_preparing()
        self._later(prepared, self._is_prepared, self._not_prepared)

    def _is_prepared(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._view.show_difference(prepared)

    def _not_prepared(self, trouble: Spoken) -> None:
        if self._opening.kind_of(trouble) is TroubleKind.WRONG:
            self._view.show_refused(trouble.sentence)
            self.look()
        else:
            self._failed(trouble)

    def _failed(self, trouble: Spoken) -> None:
        self._view.show_copies(self._copies, trouble.sentence)
