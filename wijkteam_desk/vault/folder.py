"""The folder of a vault: what its files are called, and that nobody else may read them."""

import os
import stat
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_path, user_state_path

APP = "wijkteam-desk"
STORE = "store.db"
LOG = f"{STORE}-wal"
SHARED = f"{STORE}-shm"
KEYS = ("keys.a", "keys.b")
HEAD = "head"
IN_USE = "in_use.lock"
TRIES = "tries"
BACKUPS = "backups"
RESTORING = "restoring"
REPLACED = "replaced"

_FOLDER_MODE = 0o700
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def default_folder() -> Path:
    """Where the vault of this user lies, unless somebody says otherwise."""
    return user_data_path(APP, appauthor=False) / "kluis"


def store_path(folder: Path) -> Path:
    """The encrypted store; another room makes it and fills it."""
    return folder / STORE


def key_paths(folder: Path) -> tuple[Path, ...]:
    """Both copies of the key file, A first."""
    return tuple(folder / name for name in KEYS)


def is_no_file(path: Path) -> bool:
    """Whether something has this name that is no file, such as a folder."""
    return path.exists() and not path.is_file()


def head_path(folder: Path) -> Path:
    """The commit head beside the store."""
    return folder / HEAD


def second_heads_path() -> Path:
    """Where the heads lie that stay behind when somebody puts an older folder back."""
    return user_state_path(APP, appauthor=False) / "heads"


def second_head_path(vault_id: str, folder: Path) -> Path:
    """The commit head of the vault in this place; the same vault elsewhere has another."""
    return second_heads_path() / f"{vault_id}.{_name_of_place(folder)}.head"


def stood_here(folder: Path) -> set[str]:
    """The vaults that were ever open in this place, and did not move away."""
    return _vaults_of(f"*.{_name_of_place(folder)}.head")


def _name_of_place(folder: Path) -> str:
    import hashlib  # the lock screen does not wait for it

    return hashlib.sha256(place_of(folder)).hexdigest()[:16]


def place_of(folder: Path) -> bytes:
    """What tells this place from others; links are followed."""
    return os.fsencode(os.path.normcase(os.path.realpath(folder)))


def place_on_disk(folder: Path) -> bytes:
    """The place, and where its disk is mounted, which may be gone when somebody asks for it."""
    place = Path(os.path.realpath(folder))
    mounted = (one for one in (place, *place.parents) if os.path.ismount(one))
    return place_of(folder) + b"\0" + os.fsencode(next(mounted, place.anchor))


def remembered_vaults() -> set[str]:
    """The vaults that were ever open here for this user: their heads stayed behind."""
    return _vaults_of("*.head")


def _vaults_of(heads: str) -> set[str]:
    return {head.name.partition(".")[0] for head in second_heads_path().glob(heads)}


def lies_in_a_vault(place: Path) -> bool:
    """Whether this folder is a vault or lies in one; links are followed."""
    real = place.resolve()
    around = (keys for one in (real, *real.parents) for keys in key_paths(one))
    return any(os.path.isfile(keys) for keys in around)  # noqa: PTH113 - what is closed raises nothing


def in_use_path(folder: Path) -> Path:
    """The file that the process which works in the vault keeps locked."""
    return folder / IN_USE


def tries_path(folder: Path) -> Path:
    """The file that counts wrong tries; it goes with the first right one."""
    return folder / TRIES


def backups_path(folder: Path) -> Path:
    """Where the backups of this vault lie, unless the coach copies them elsewhere too."""
    return folder / BACKUPS


def restoring_path(folder: Path) -> Path:
    """The vault out of a backup, whole beside the one that it will replace."""
    return folder / RESTORING


def replaced_path(folder: Path) -> Path:
    """The vaults that were replaced by a backup; each is kept for some time."""
    return folder / REPLACED


def make_private(folder: Path) -> list[Path]:
    """Make the folder for this user alone; return what had to be made, outermost first.

    A umask, strict or loose, makes no difference. Raises OSError and then leaves nothing behind.
    """
    missing = [place for place in (*reversed(folder.parents), folder) if not place.exists()]
    made: list[Path] = []
    try:
        for place in missing:
            place.mkdir(mode=_FOLDER_MODE)
            made.append(place)
            place.chmod(_FOLDER_MODE)
        if os.name == "posix" and folder.is_dir():  # a file is for its maker to refuse
            folder.chmod(_FOLDER_MODE)
    except OSError:
        remove_empty(made)
        raise
    return made


def close_to_others(folder: Path) -> None:
    """Takes away what rights others have in this folder; nothing where that may not be."""
    if os.name != "posix":
        return
    for path in (folder, *folder.rglob("*")):
        with suppress(OSError):
            mode = path.lstat().st_mode
            if mode & _OTHERS and not path.is_symlink():
                path.chmod(mode & ~_OTHERS)


def remove_empty(folders: list[Path]) -> None:
    """Remove what `make_private` made, innermost first; a folder that is not empty stays."""
    for place in reversed(folders):
        try:
            place.rmdir()
        except OSError:
            return
