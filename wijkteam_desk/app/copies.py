"""What the lock screens are told of the backups of a vault, and what they ask of one."""

from dataclasses import replace
from pathlib import Path

from wijkteam_desk.desk.restore_compared import contents_of
from wijkteam_desk.desk.restoring import Restore
from wijkteam_desk.ui.lock.handed import Copy, Holds, Prepared
from wijkteam_desk.vault.backup_file import refuse_damaged
from wijkteam_desk.vault.backups import backup_at, files_in
from wijkteam_desk.vault.folder import backups_path
from wijkteam_desk.vault.progress import Progress
from wijkteam_desk.vault.replaced import copies_replaced
from wijkteam_desk.vault.trouble import VaultTrouble


def copies_of(folder: Path, progress: Progress) -> tuple[Copy, ...]:
    """The backups of the vault there, the last made first, each read whole."""
    found = [_copy_or_ruin(path, progress) for path in files_in(backups_path(folder))]
    old = [_copy_or_ruin(path, progress) for path in copies_replaced(folder)]
    found += [replace(copy, replaced=True) for copy in old]
    return tuple(sorted(found, key=_made_at, reverse=True))


def copy_at(path: Path, progress: Progress) -> Copy:
    """The backup in that file, read whole; raises what is the matter with it."""
    backup = backup_at(path)
    refuse_damaged(path, progress)
    holds = Holds(**vars(contents_of(backup.manifest.facts)))
    return Copy(path=path, size=backup.size, made_at=backup.made_at, holds=holds)


def shown(restore: Restore) -> Prepared:
    """What lies ready beside the vault, for who decides whether it takes its place."""
    compared = restore.compared
    return Prepared(
        there=Holds(**vars(restore.there)),
        here=Holds(**vars(compared.here)) if compared.here else None,
        lost=compared.lost,
        regained=compared.regained,
        only_keys=restore.only_keys,
        ours=compared.ours,
        restore=restore,
    )


def _copy_or_ruin(path: Path, progress: Progress) -> Copy:
    try:
        return copy_at(path, progress)
    except VaultTrouble:
        return Copy(path=path, size=0, made_at=None, holds=None)


def _made_at(copy: Copy) -> float:
    return copy.made_at.timestamp() if copy.made_at else 0.0
