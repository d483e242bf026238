"""The grip on a vault, or the reason why there is none and it is only read."""

import os
from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.vault.folder import store_path
from wijkteam_desk.vault.in_use import Hold, hold
from wijkteam_desk.vault.trouble import DiskFull, NoRoom, VaultUnwritable, WritingBlocked


@dataclass(frozen=True)
class Look:
    """No grip on the vault: nobody can write there, so nobody has to be kept out."""

    why: WritingBlocked

    def lasts(self) -> bool:
        """Has nothing to lose."""
        return True

    def release(self) -> None:
        """Has nothing to let go of."""


def hold_or_look(folder: Path) -> Hold | Look:
    """Takes the vault for this process, or says why it can only be read.

    Raises `VaultInUse` and `NoVault`.
    """
    try:
        held = hold(folder)
    except VaultUnwritable as trouble:
        return Look(_only_read(trouble))
    except DiskFull:
        return Look(NoRoom())
    if os.access(store_path(folder), os.W_OK):
        return held
    held.release()
    return Look(WritingBlocked())


def _only_read(trouble: VaultUnwritable) -> WritingBlocked:
    if trouble.sentence == VaultUnwritable.default:
        return WritingBlocked()
    return WritingBlocked(f"{trouble.sentence} Lezen kan, er wordt niets bewaard.")
