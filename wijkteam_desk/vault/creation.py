"""Making a vault: folder, keys and head. The store in it is made by who opens it."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from wijkteam_desk.vault.calibrate import calibrated
from wijkteam_desk.vault.derive import KEY_SIZE
from wijkteam_desk.vault.durable import replace_file, sync_folder
from wijkteam_desk.vault.folder import (
    HEAD,
    IN_USE,
    KEYS,
    STORE,
    head_path,
    in_use_path,
    key_paths,
    lies_in_a_vault,
    make_private,
    remove_empty,
)
from wijkteam_desk.vault.head import BLANK
from wijkteam_desk.vault.in_use import hold
from wijkteam_desk.vault.key_file import KeyFile, read_copies, write_copies
from wijkteam_desk.vault.key_slots import (
    Kdf,
    seal_of_slots,
    seal_with_passphrase,
    seal_with_secret,
)
from wijkteam_desk.vault.passphrase import normal_form, refuse_short
from wijkteam_desk.vault.place import refuse_unfit
from wijkteam_desk.vault.recovery_code import code_of, new_secret
from wijkteam_desk.vault.state import unfinished
from wijkteam_desk.vault.trouble import (
    WITHIN_A_VAULT,
    FolderTaken,
    VaultTrouble,
    from_system,
)

_ASIDE = ".unfinished"


@dataclass(frozen=True, kw_only=True)
class NewVault:
    """What a new vault is opened with. The code is shown once and kept nowhere."""

    vault_id: str
    data_key: bytes = field(repr=False)
    recovery_code: str = field(repr=False)
    made_folders: tuple[Path, ...] = field(default=(), repr=False)


def create(folder: Path, passphrase: str, *, kdf: Kdf | None = None) -> NewVault:
    """Make a vault in an absent or empty folder, whole or not at all.

    Raises `FolderTaken`, `UnfitPlace`, `VaultUnwritable`, `DiskFull`, `VaultInUse`,
    `TooLittleMemory` and `WeakPassphrase` for a short passphrase; `refuse_weak` is asked before,
    with what is known.
    A vault whose making was cut off before its store was there is made anew. Without `kdf` the
    costs are what this laptop can bear.
    """
    refuse_short(passphrase)
    _refuse_taken(folder)
    refuse_unfit(folder)
    if lies_in_a_vault(folder.parent):
        raise FolderTaken(WITHIN_A_VAULT)
    secret = new_secret()
    new = NewVault(
        vault_id=str(uuid4()),
        data_key=secrets.token_bytes(KEY_SIZE),
        recovery_code=code_of(secret),
    )
    keys = _keys(new, passphrase, secret, kdf or calibrated())
    with _folder_for(folder) as made, hold(folder):
        _refuse_taken(folder)
        _set_aside(folder)
        _write(folder, keys)
    return replace(new, made_folders=tuple(made))


def discard(folder: Path, new: NewVault) -> None:
    """Take back a vault that was just made; does nothing once an act was kept in it."""
    with suppress(VaultTrouble, OSError):  # what went wrong before matters more to the coach
        ours = any(copy.sealed_by(new.data_key) for copy in read_copies(folder))
        if ours and not any(head_path(folder).read_bytes()):
            stores = [path for path in folder.iterdir() if path.name.startswith("store.")]
            _remove([*stores, *key_paths(folder), head_path(folder), in_use_path(folder)])
            remove_empty(list(new.made_folders))


def _keys(new: NewVault, passphrase: str, secret: bytes, kdf: Kdf) -> KeyFile:
    slots = (
        seal_with_passphrase(new.data_key, new.vault_id, normal_form(passphrase).encode(), kdf),
        seal_with_secret(new.data_key, new.vault_id, secret),
    )
    seal = seal_of_slots(new.data_key, new.vault_id, 1, slots)
    return KeyFile(vault_id=new.vault_id, saved=1, slots=slots, seal=seal)


def _refuse_taken(folder: Path) -> None:
    try:
        there = {path.name for path in folder.iterdir()} if folder.exists() else set()
        if there & {STORE, *KEYS} and not unfinished(folder):
            raise FolderTaken
    except OSError as error:
        raise from_system(error) from None
    if not all(name.startswith((*KEYS, HEAD, IN_USE, "store.")) for name in there):
        raise FolderTaken("In deze map staan al andere bestanden. Kies een lege map voor de kluis.")


@contextmanager
def _folder_for(folder: Path) -> Iterator[list[Path]]:
    made: list[Path] = []
    try:
        made = make_private(folder)
        yield made
        for place in made:
            sync_folder(place.parent)
    except BaseException as failure:
        if folder in made:
            _remove([*key_paths(folder), head_path(folder), in_use_path(folder)])
            remove_empty(made)
        if isinstance(failure, OSError):
            raise from_system(failure) from None
        raise


def _set_aside(folder: Path) -> None:
    # never thrown away: whoever knows better can still put them back
    for path in key_paths(folder):
        with suppress(FileNotFoundError):
            path.replace(path.with_name(path.name + _ASIDE))


def _write(folder: Path, keys: KeyFile) -> None:
    try:
        replace_file(head_path(folder), BLANK)
        write_copies(folder, keys)
    except BaseException:
        _remove([*key_paths(folder), head_path(folder), in_use_path(folder)])
        raise


def _remove(paths: list[Path]) -> None:
    for path in paths:
        with suppress(OSError):  # Windows keeps what is held; the rest goes all the same
            path.unlink()
