"""A closed vault that is kept in memory and put down again, instead of made anew in each test."""

from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.vault.folder import make_private, place_on_disk, second_head_path
from wijkteam_desk.vault.head import BLANK


@dataclass(frozen=True, kw_only=True)
class KeptVault:
    """Its files, and the head that this laptop remembers."""

    vault_id: str
    files: dict[str, bytes]
    head: bytes


def keep_vault(desk: Desk) -> KeptVault:
    """Closes the vault and keeps it."""
    desk.close()
    vault_id, folder = desk.keys.vault_id, desk.folder
    return KeptVault(
        vault_id=vault_id,
        files={path.name: path.read_bytes() for path in folder.iterdir()},
        head=second_head_path(vault_id, folder).read_bytes()[: len(BLANK)],
    )


def put_vault(folder: Path, kept: KeptVault) -> None:
    """Puts it down here, as if it had always stood here."""
    heads = second_head_path(kept.vault_id, folder)
    for place in (folder, heads.parent):
        make_private(place)
    beside = {folder / name: content for name, content in kept.files.items()}
    for path, content in {**beside, heads: kept.head + place_on_disk(folder)}.items():
        path.touch(mode=0o600)
        path.write_bytes(content)
