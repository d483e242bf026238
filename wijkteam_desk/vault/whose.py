"""Whose store it is that no keys open: what lies around it names the vault."""

from contextlib import suppress
from pathlib import Path

from wijkteam_desk.vault.backups import backups_in
from wijkteam_desk.vault.folder import backups_path, remembered_vaults, store_path
from wijkteam_desk.vault.head import is_sealed_by
from wijkteam_desk.vault.key_file import read_copies
from wijkteam_desk.vault.opening import OpenKeys
from wijkteam_desk.vault.trouble import BackupOfAnother, VaultTrouble


def refuse_other_vault(folder: Path, keys: OpenKeys) -> bool:
    """Whether the vault that is there is surely the one of these keys; False when nothing tells.

    Raises `BackupOfAnother` when it is one of another.
    """
    named = {keys.vault_id} if is_sealed_by(folder, keys.vault_id, keys.data_key) else None
    named = named or _named_in(folder)
    if named and keys.vault_id not in named:
        raise BackupOfAnother
    return len(named) == 1


def _named_in(folder: Path) -> set[str]:
    """Asks its keys; of a store without them its own backups, and then the heads on this laptop."""
    with suppress(VaultTrouble, OSError):  # what cannot be read tells nothing
        copies = {copy.vault_id for copy in read_copies(folder)}
        if copies:
            return copies
    if not store_path(folder).exists():
        return set()
    made = {one.manifest.vault_id for one in backups_in(backups_path(folder))}
    return made or remembered_vaults()
