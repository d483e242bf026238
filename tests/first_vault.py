"""A vault that was made another day, for the many tests that need one and do not ask how. FICTIEF.

It is made once in each run; a second one in the same home is another vault.
"""

from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.desk.opening import NewDesk, create_vault, open_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.vault.folder import (
    make_private,
    place_on_disk,
    remembered_vaults,
    second_head_path,
)
from wijkteam_desk.vault.head import BLANK
from wijkteam_desk.vault.key_slots import SMALLEST

WORDS = "appel fiets lamp tuin wolk"
NOOR = CoachDetails(name="Noor Haddad", team="wijkteam Blokweer", phone="078 000 12 34")


@dataclass(frozen=True, kw_only=True)
class _Kept:
    """A closed vault: its files, and the head that this laptop remembers."""

    vault_id: str
    recovery_code: str
    files: dict[str, bytes]
    head: bytes


_kept: list[_Kept] = []


def first_vault(folder: Path) -> NewDesk:
    """A vault of Noor with the cheapest keys, opened with its `WORDS`."""
    if not _kept:
        _kept.append(_made(folder))
    elif _kept[0].vault_id in remembered_vaults():
        return create_vault(folder, WORDS, NOOR, kdf=SMALLEST)
    else:
        _put(folder, _kept[0])
    return NewDesk(desk=open_vault(folder, WORDS), recovery_code=_kept[0].recovery_code)


def _made(folder: Path) -> _Kept:
    new = create_vault(folder, WORDS, NOOR, kdf=SMALLEST)
    new.desk.close()
    vault_id = new.desk.keys.vault_id
    return _Kept(
        vault_id=vault_id,
        recovery_code=new.recovery_code,
        files={path.name: path.read_bytes() for path in folder.iterdir()},
        head=second_head_path(vault_id, folder).read_bytes()[: len(BLANK)],
    )


def _put(folder: Path, kept: _Kept) -> None:
    heads = second_head_path(kept.vault_id, folder)
    for place in (folder, heads.parent):
        make_private(place)
    beside = {folder / name: content for name, content in kept.files.items()}
    for path, content in {**beside, heads: kept.head + place_on_disk(folder)}.items():
        path.touch(mode=0o600)
        path.write_bytes(content)
