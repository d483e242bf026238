"""What can be told of a vault while it is closed. Looking never creates anything."""

import errno
from enum import Enum, auto
from pathlib import Path

from wijkteam_desk.vault.backups import files_in
from wijkteam_desk.vault.folder import (
    STORE,
    backups_path,
    head_path,
    is_no_file,
    key_paths,
    remembered_vaults,
    replaced_path,
    store_path,
)
from wijkteam_desk.vault.in_use import refuse_folders
from wijkteam_desk.vault.key_file import read_copies
from wijkteam_desk.vault.place import refuse_unfit
from wijkteam_desk.vault.trouble import (
    NoVault,
    UnfitPlace,
    VaultDamaged,
    VaultNewer,
    VaultTrouble,
    VaultUnwritable,
    from_system,
)

PAGE = 4096  # bytes; the page size of SQLCipher

_PLAIN_HEADER = b"SQLite format 3\0"


class VaultState(Enum):
    """What a folder holds."""

    MISSING = auto()
    LOCKED = auto()
    DAMAGED = auto()
    NEWER = auto()
    UNREADABLE = auto()
    MISPLACED = auto()


_CUT_SHORT = (
    "Het bestand met de dossiers is niet compleet. Er is niets veranderd."
    " Zet een reservekopie terug, of bel beheer."
)
_STATES: dict[type[VaultTrouble], VaultState] = {
    NoVault: VaultState.MISSING,
    VaultDamaged: VaultState.DAMAGED,
    VaultNewer: VaultState.NEWER,
    VaultUnwritable: VaultState.UNREADABLE,
    UnfitPlace: VaultState.MISPLACED,
}


def look(folder: Path) -> VaultState:
    """The state of the vault in this folder."""
    trouble = trouble_in(folder)
    return _STATES[type(trouble)] if trouble else VaultState.LOCKED


def refuse_unless_locked(folder: Path) -> None:
    """Raise the trouble that keeps this vault from being opened."""
    trouble = trouble_in(folder)
    if trouble:
        raise trouble


def refuse_unreadable(folder: Path) -> None:
    """Raise the trouble that keeps even what is left of this vault from being looked at."""
    try:
        _examine_parts(folder)
    except OSError as error:
        raise from_system(error) from None


def trouble_in(folder: Path) -> VaultTrouble | None:
    """What keeps this vault from being opened, with the sentence that says so; `None`: nothing."""
    try:
        _examine(folder)
    except VaultTrouble as trouble:
        return trouble
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            return from_system(error)
        return VaultUnwritable(
            "De map van de kluis kan niet worden gelezen. Vraag beheer om rechten op deze map."
        )
    return None


def unfinished(folder: Path) -> bool:
    """Whether making this vault was cut off before its store was there: it never held a word.

    Keys without a store count as damage as soon as anything was ever written.
    """
    head = head_path(folder)
    if store_path(folder).exists() or not head.is_file() or any(head.read_bytes()):
        return False
    copies = read_copies(folder)
    return bool(copies) and copies[0].vault_id not in remembered_vaults()


def _examine(folder: Path) -> None:
    _examine_parts(folder)
    store = store_path(folder)
    beside = [store.with_name(f"{store.name}-{part}") for part in ("wal", "shm")]
    refuse_folders(*beside)
    _refuse_cut_short(store)


def _examine_parts(folder: Path) -> None:
    _refuse_folders(folder)
    store = store_path(folder).exists()
    keys = any(path.exists() for path in key_paths(folder))
    if not store and not keys:
        if files_in(backups_path(folder)):
            raise VaultDamaged(
                "De kluis is weg, maar er zijn nog reservekopieën. Zet er een terug."
            )
        if replaced_path(folder).is_dir() and any(replaced_path(folder).iterdir()):
            raise VaultDamaged(
                "De kluis is weg. In de map 'replaced' ligt nog wat er stond."
                " Zet een reservekopie terug, of bel beheer."
            )
        raise NoVault
    refuse_unfit(folder)
    if not keys:
        raise VaultDamaged(
            "Het sleutelbestand van de kluis ontbreekt. Zet een reservekopie terug, of bel beheer."
        )
    read_copies(folder)
    if not store:
        raise _without_store(folder)
    _examine_store(store_path(folder))


def _refuse_folders(folder: Path) -> None:
    if store_path(folder).is_symlink():
        raise VaultDamaged(
            f"'{STORE}' in de map van de kluis verwijst naar een andere plek en wordt daarom niet"
            " geopend. Er is niets veranderd. Zet het bestand zelf in de map, of bel beheer."
        )
    # One copy of the keys is enough to open; the other is set aside then.
    keys = () if any(path.is_file() for path in key_paths(folder)) else key_paths(folder)
    for path in (store_path(folder), *keys):
        if is_no_file(path):
            raise VaultDamaged(
                f"'{path.name}' in de map van de kluis hoort een bestand te zijn en is dat niet."
                " Er is niets veranderd. Zet een reservekopie terug, of bel beheer."
            )


def _without_store(folder: Path) -> VaultTrouble:
    if unfinished(folder):
        return NoVault(
            "Het maken van deze kluis is afgebroken. Er stond nog niets in. Maak de kluis opnieuw."
        )
    return VaultDamaged(
        "Het bestand met de dossiers ontbreekt, de sleutels zijn er nog."
        " Zet een reservekopie terug, of bel beheer."
    )


def _examine_store(store: Path) -> None:
    size = store.stat().st_size
    if size == 0:
        raise VaultDamaged(
            "Het bestand met de dossiers is leeg geraakt."
            " Zet een reservekopie terug, of bel beheer."
        )
    with store.open("rb") as file:
        start = file.read(len(_PLAIN_HEADER))
    if start == _PLAIN_HEADER:
        raise VaultDamaged(
            "Het bestand met de dossiers is niet versleuteld en wordt daarom niet geopend."
            " Zet een reservekopie terug, of bel beheer."
        )
    if size < PAGE:
        raise VaultDamaged(_CUT_SHORT)


def _refuse_cut_short(store: Path) -> None:
    if store.stat().st_size % PAGE and not _has_journal(store):
        raise VaultDamaged(_CUT_SHORT)


def _has_journal(store: Path) -> bool:
    # after a power cut the last page may be torn and still be whole in the write-ahead log
    journal = store.with_name(f"{store.name}-wal")
    return journal.exists() and journal.stat().st_size > 0
