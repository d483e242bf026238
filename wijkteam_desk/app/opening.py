"""What the lock screens ask of the vault, done on a second thread.

The heavy rooms are imported there too, and the thread itself, so that the first window is painted
before they load.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from wijkteam_desk.app.code_paper import draw_code, print_sheet, save_code
from wijkteam_desk.app.passphrases import JudgedPassphrases
from wijkteam_desk.ui.lock.opening import TroubleKind
from wijkteam_desk.vault import trouble as vault_trouble
from wijkteam_desk.vault.progress import Progress
from wijkteam_desk.vault.tries import seconds_to_wait

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor
    from pathlib import Path

    from wijkteam_desk.ui.common.acts import Spoken
    from wijkteam_desk.ui.lock.handed import Copy, NewVault, Person, Prepared

_KINDS: tuple[tuple[type[Exception], TroubleKind], ...] = (
    (vault_trouble.WrongPassphrase, TroubleKind.WRONG),
    (vault_trouble.TooSoon, TroubleKind.WRONG),
    (vault_trouble.WeakPassphrase, TroubleKind.WRONG),
    (vault_trouble.NoVault, TroubleKind.MISSING),
    (vault_trouble.VaultInUse, TroubleKind.IN_USE),
    (vault_trouble.VaultNewer, TroubleKind.NEWER),
    (vault_trouble.VaultDamaged, TroubleKind.DAMAGED),
    (vault_trouble.UnfitPlace, TroubleKind.MISPLACED),
    (vault_trouble.UpgradeFailed, TroubleKind.NOT_UPGRADED),
)
_AFTER_THE_LOCK = tuple(f"wijkteam_desk.app.{one}" for one in ("compose", "cover", "system_events"))


class VaultOpening(JudgedPassphrases):
    """Opens the vault in one folder for the lock screens; see `ui.lock.opening.Opening`."""

    def __init__(self, folder: Path) -> None:
        """The thread is there for as long as the lock screens are.

        `recovered`: the vault was opened with the recovery code. `restored`: what is to be said of
        a backup that was put back; `other_ways`: another passphrase opens it now.
        """
        self._folder = folder
        self._owner = ""
        self._progress = Progress()
        self.recovered = False
        self.restored = ""
        self.other_ways = False

    @cached_property
    def _side(self) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(1, "opening")

    def close(self) -> None:
        """Ends the thread; waits for what it is doing."""
        self._side.shutdown()

    def refuse_phone(self, phone: str) -> str | None:
        """Why nobody can call this number, or nothing."""
        from wijkteam_desk.domain.phone import phone_words
        from wijkteam_desk.domain.refusal import Refusal

        try:
            phone_words(phone)
        except Refusal as no:
            return no.sentence
        return None

    def refuse_code(self, code: str) -> str | None:
        """Why this cannot be a recovery code, or nothing."""
        from wijkteam_desk.vault.recovery_code import secret_of

        try:
            secret_of(code)
        except vault_trouble.VaultTrouble as wrong:
            return wrong.sentence
        return None

    def create(self, person: Person, passphrase: str) -> Future[NewVault]:
        """Makes the vault and opens it."""
        self._owner = person.name
        return self._side.submit(self._create, person, passphrase)

    def confirm_code(self, made: NewVault) -> Future[None]:
        """Remembers that the recovery code is on paper."""
        return self._side.submit(_confirm_code, made.opened)

    def save_code(self, code: str, target: Path) -> Future[None]:
        """Writes the recovery sheet as PDF."""
        return self._side.submit(save_code, code, self._owner, target, self._folder)

    def print_code(self, code: str) -> Future[bool]:
        """Prints the recovery sheet; false when the coach thought better of it."""
        return print_sheet(self._side.submit(draw_code, code, self._owner))

    def examine(self) -> Future[str]:
        """What is to be said before it opens; fails with what keeps it from being opened."""
        return self._side.submit(self._examine)

    def load_ahead(self) -> None:
        """Loads, while somebody types, the screens that come after the lock, and what they ask."""
        for screens in _AFTER_THE_LOCK:
            self._side.submit(import_module, screens)
        self._side.submit(_get_ready)

    def unlock(self, passphrase: str, upgrading: Future[None]) -> Future[object]:
        """Opens the vault; `upgrading` is done when its shape must become newer first."""
        return self._side.submit(self._unlock, passphrase, upgrading)

    def refuse_look(self) -> Future[None]:
        """Fails where nothing is left to look at."""
        return self._side.submit(self._refuse_look)

    def look_into(self, passphrase: str) -> Future[object]:
        """Opens what can still be read of a damaged vault."""
        return self._side.submit(self._look_into, passphrase)

    def recover(self, code: str) -> Future[object]:
        """Opens the keys with the recovery code."""
        return self._side.submit(self._recover, code)

    def renew(self, recovered: object, passphrase: str, upgrading: Future[None]) -> Future[object]:
        """Sets the new passphrase and opens the vault; `upgrading` as with `unlock`."""
        return self._side.submit(self._renew, recovered, passphrase, upgrading)

    def seconds_to_wait(self) -> int:
        """How long before the next try is taken."""
        return seconds_to_wait(self._folder, datetime.now(UTC))

    def copies(self) -> Future[tuple[Copy, ...]]:
        """The backups of this vault, each read whole."""
        self._progress = Progress()
        return self._side.submit(self._copies, self._progress)

    def copy_at(self, path: Path) -> Future[Copy]:
        """The backup in that file, read whole."""
        self._progress = Progress()
        return self._side.submit(self._copy_at, path, self._progress)

    def prepare(self, copy: Copy, passphrase: str) -> Future[Prepared]:
        """Unpacks and verifies the backup beside the vault."""
        self._progress = Progress()
        return self._side.submit(self._prepare, copy.path, passphrase, self._progress)

    def prepare_by_code(self, copy: Copy, code: str) -> Future[Prepared]:
        """Does so with a recovery code."""
        self._progress = Progress()
        return self._side.submit(self._prepare_by_code, copy.path, code, self._progress)

    def put_back(self, prepared: Prepared) -> Future[object]:
        """Puts the backup in the place of the vault and opens it."""
        return self._side.submit(self._put_back, prepared.restore)

    def how_far(self) -> float:
        """Which part of the preparing is done."""
        return self._progress.done

    def stop(self) -> None:
        """Stops preparing."""
        self._progress.stop()

    def kind_of(self, trouble: Spoken) -> TroubleKind:
        """The screen a trouble belongs to."""
        found = (kind for error, kind in _KINDS if isinstance(trouble, error))
        return next(found, TroubleKind.UNWRITABLE)

    def _create(self, person: Person, passphrase: str) -> NewVault:
        from wijkteam_desk.desk.opening import create_vault
        from wijkteam_desk.domain.coach import CoachDetails
        from wijkteam_desk.ui.lock.handed import NewVault

        coach = CoachDetails(**vars(person))
        made = create_vault(self._folder, passphrase, coach, code_awaited=True)
        return NewVault(made.recovery_code, made.desk)

    def _examine(self) -> str:
        from wijkteam_desk.desk.put_back_later import said_of_later
        from wijkteam_desk.vault.state import refuse_unless_locked
        from wijkteam_desk.vault.swap import finish_swap

        finish_swap(self._folder)
        refuse_unless_locked(self._folder)
        return said_of_later(self._folder)

    def _unlock(self, passphrase: str, upgrading: Future[None]) -> object:
        from wijkteam_desk.desk.opening import open_vault

        return open_vault(self._folder, passphrase, lambda: upgrading.set_result(None))

    def _refuse_look(self) -> None:
        from wijkteam_desk.desk.looking import refuse_look

        refuse_look(self._folder)

    def _look_into(self, passphrase: str) -> object:
        from wijkteam_desk.desk.looking import look_into

        return look_into(self._folder, passphrase)

    def _recover(self, code: str) -> object:
        from wijkteam_desk.desk.opening import recover

        return recover(self._folder, code)

    def _renew(self, recovered: object, passphrase: str, upgrading: Future[None]) -> object:
        from wijkteam_desk.desk.opening import Recovered, renew

        if not isinstance(recovered, Recovered):
            raise TypeError
        desk = renew(recovered, passphrase, lambda: upgrading.set_result(None))
        self.recovered = True
        return desk

    def _copies(self, progress: Progress) -> tuple[Copy, ...]:
        from wijkteam_desk.app.copies import copies_of

        return copies_of(self._folder, progress)

    def _copy_at(self, path: Path, progress: Progress) -> Copy:
        from wijkteam_desk.app.copies import copy_at

        return copy_at(path, progress)

    def _prepare(self, file: Path, passphrase: str, progress: Progress) -> Prepared:
        from wijkteam_desk.app.copies import shown
        from wijkteam_desk.desk.restoring import prepare_restore

        return shown(prepare_restore(self._folder, file, passphrase, progress))

    def _prepare_by_code(self, file: Path, code: str, progress: Progress) -> Prepared:
        from wijkteam_desk.app.copies import shown
        from wijkteam_desk.desk.restoring import prepare_restore
        from wijkteam_desk.vault.opening import open_with_recovery_code

        way = open_with_recovery_code
        return shown(prepare_restore(self._folder, file, code, progress, way))

    def _put_back(self, restore: object) -> object:
        from wijkteam_desk.desk.backups import now_utc
        from wijkteam_desk.desk.restored import said_of
        from wijkteam_desk.desk.restoring import Restore, put_back

        if not isinstance(restore, Restore):
            raise TypeError
        desk = put_back(restore, now_utc)
        self.restored, self.other_ways = said_of(restore), restore.other_ways
        return desk


def _get_ready() -> None:
    from wijkteam_desk.desk.ahead import get_ready

    get_ready()


def _confirm_code(opened: object) -> None:
    from wijkteam_desk.desk.desk import Desk
    from wijkteam_desk.desk.noticed import confirm_code

    if not isinstance(opened, Desk):
        raise TypeError
    confirm_code(opened)
