"""What the lock screens ask of the vault; they know nothing else of it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from wijkteam_desk.ui.keys.asked import CodePaper, Passphrases

if TYPE_CHECKING:
    from concurrent.futures import Future
    from pathlib import Path

    from wijkteam_desk.ui.common.acts import Spoken
    from wijkteam_desk.ui.lock.handed import Copy, NewVault, Person, Prepared


class TroubleKind(StrEnum):
    """Why the vault does not open, as far as it decides which screen is shown."""

    WRONG = "wrong"
    MISSING = "missing"
    DAMAGED = "damaged"
    IN_USE = "in_use"
    NEWER = "newer"
    UNWRITABLE = "unwritable"
    MISPLACED = "misplaced"
    NOT_UPGRADED = "not_upgraded"
    OUR_FAULT = "our_fault"


class Opening(Passphrases, CodePaper, Protocol):
    """Makes, opens and recovers the vault; futures fail with what carries a sentence."""

    def refuse_phone(self, phone: str) -> str | None:
        """Give the sentence that says why nobody can call this number, or nothing."""

    def refuse_code(self, code: str) -> str | None:
        """Give the sentence that says why this cannot be a recovery code, or nothing."""

    def create(self, person: Person, passphrase: str) -> Future[NewVault]:
        """Make the vault and open it."""

    def confirm_code(self, made: NewVault) -> Future[None]:
        """Remember that the recovery code is on paper; until then each unlock asks for it."""

    def unlock(self, passphrase: str, upgrading: Future[None]) -> Future[object]:
        """Open the vault; `upgrading` is done when that takes longer, for a newer shape."""

    def refuse_look(self) -> Future[None]:
        """Fail when nothing can be seen of a damaged vault; what goes well here may fail later."""

    def look_into(self, passphrase: str) -> Future[object]:
        """Open what can still be read of it; nothing is kept and nothing changes."""

    def recover(self, code: str) -> Future[object]:
        """Open the keys with the recovery code; the vault asks for a new passphrase next."""

    def renew(self, recovered: object, passphrase: str, upgrading: Future[None]) -> Future[object]:
        """Set the new passphrase and open the vault; `upgrading` as with `unlock`."""

    def seconds_to_wait(self) -> int:
        """How long before the next try is taken; zero when there was no wrong one."""

    def copies(self) -> Future[tuple[Copy, ...]]:
        """Look for the backups of this vault, the last made first, and read each whole."""

    def copy_at(self, path: Path) -> Future[Copy]:
        """Read the backup in that file whole; fails with what is the matter with it."""

    def prepare(self, copy: Copy, passphrase: str) -> Future[Prepared]:
        """Unpack and verify the backup beside the vault; nothing changes."""

    def prepare_by_code(self, copy: Copy, code: str) -> Future[Prepared]:
        """Do so with the recovery code that fitted when the backup was made."""

    def put_back(self, prepared: Prepared) -> Future[object]:
        """Put the backup in the place of the vault and open it."""

    def how_far(self) -> float:
        """Say which part of the preparing is done, from 0 to 1."""

    def stop(self) -> None:
        """Stop preparing."""

    def kind_of(self, trouble: Spoken) -> TroubleKind:
        """Say which screen a trouble belongs to."""
