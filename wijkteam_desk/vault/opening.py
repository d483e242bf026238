"""Opening a vault: from a passphrase or recovery code to the data key."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.vault.folder import stood_here
from wijkteam_desk.vault.key_file import KeyFile, read_copies
from wijkteam_desk.vault.key_slots import (
    PASSPHRASE,
    RECOVERY,
    open_slot,
)
from wijkteam_desk.vault.passphrase import normal_form
from wijkteam_desk.vault.recovery_code import secret_of
from wijkteam_desk.vault.state import refuse_unless_locked, refuse_unreadable
from wijkteam_desk.vault.tries import note_wrong_try, refuse_too_soon
from wijkteam_desk.vault.trouble import (
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
    from_system,
)


@dataclass(frozen=True, kw_only=True)
class OpenKeys:
    """The keys of an open vault."""

    vault_id: str
    data_key: bytes = field(repr=False)


_SWAPPED = (
    "Op deze plek stond eerder een andere kluis: zijn de sleutels verwisseld, dan brengt een"
    " reservekopie ze terug."
)

Fits = Callable[[OpenKeys], bool]
Way = Callable[[Path, str, Fits], OpenKeys]


def whatever(_: OpenKeys) -> bool:
    """Nothing lies beside these keys that could prove them."""
    return True


def open_with_passphrase(folder: Path, passphrase: str, fits: Fits = whatever) -> OpenKeys:
    """Open the vault; case, spaces and dashes of the passphrase do not matter.

    Raises `WrongPassphrase`, and `TooSoon` just after one; `NoVault`, `VaultDamaged`, `VaultNewer`,
    `VaultUnwritable` when it cannot be read, and `TooLittleMemory`. Creates nothing but the count
    of wrong tries, which who opens the store takes in. A copy of the keys may have come from
    another vault: keys that do not pass `fits` are given only when the other copy has no better.
    """
    keys = _open(folder, PASSPHRASE, normal_form(passphrase).encode(), fits)
    if keys is None:
        raise _wrong(folder, WrongPassphrase)
    return keys


def open_to_look(folder: Path, passphrase: str, fits: Fits = whatever) -> OpenKeys:
    """Open the keys of a vault of which the store may be damaged. Raises as above."""
    refuse_unreadable(folder)
    keys = _try(folder, PASSPHRASE, normal_form(passphrase).encode(), fits)
    if keys is None:
        raise WrongPassphrase
    return keys


def open_with_recovery_code(folder: Path, code: str, fits: Fits = whatever) -> OpenKeys:
    """Open the vault with the code on paper; raises as above, and `WrongRecoveryCode`.

    Ask for a new passphrase next (`key_changes.replace_passphrase`): the old one is forgotten.
    """
    keys = _open(folder, RECOVERY, secret_of(code), fits)
    if keys is None:
        raise _wrong(folder, WrongRecoveryCode)
    return keys


def codes_that_open(folder: Path) -> int:
    """How many recovery codes open this vault: two while one is being replaced, else one.

    Raises `VaultDamaged`, `VaultNewer`, `VaultUnwritable` when that cannot be read.
    """
    try:
        copies = read_copies(folder)
    except OSError as error:
        raise from_system(error) from None
    return sum(slot.kind == RECOVERY for slot in copies[0].slots) if copies else 0


def _open(folder: Path, kind: str, secret: bytes, fits: Fits) -> OpenKeys | None:
    refuse_unless_locked(folder)
    return _try(folder, kind, secret, fits)


def _wrong(folder: Path, kind: type[WrongPassphrase]) -> WrongPassphrase:
    """That it does not fit; what is right fits as little in keys that were laid over the others."""
    here = stood_here(folder)
    if not here or any(copy.vault_id in here for copy in read_copies(folder)):
        return kind()
    return kind(f"{kind.default} {_SWAPPED}")


def _try(folder: Path, kind: str, secret: bytes, fits: Fits) -> OpenKeys | None:
    refuse_too_soon(folder, datetime.now(UTC))
    misfit: OpenKeys | None = None
    for keys in _opened(folder, kind, secret):
        if fits(keys):
            return keys
        misfit = misfit or keys
    if misfit is None:
        note_wrong_try(folder, datetime.now(UTC))
    return misfit


def _opened(folder: Path, kind: str, secret: bytes) -> Iterator[OpenKeys]:
    """What the copies give, newest first; lazily, for each may cost a derivation."""
    forged: VaultDamaged | None = None
    wrong: list[KeyFile] = []
    for copy in read_copies(folder):
        # An older copy of the same keys may know a passphrase that was replaced.
        if any(copy.vault_id == one.vault_id and copy.saved < one.saved for one in wrong):
            continue
        try:
            data_key = data_key_in(copy, kind, secret)
        except VaultDamaged as damage:
            forged = damage
            continue
        if data_key:
            yield OpenKeys(vault_id=copy.vault_id, data_key=data_key)
        else:
            wrong.append(copy)
    if forged and not wrong:
        raise forged


def data_key_in(copy: KeyFile, kind: str, secret: bytes) -> bytes | None:
    """What the slots of this kind give to who has the secret; `VaultDamaged` when forged."""
    for slot in copy.slots:
        data_key = open_slot(slot, copy.vault_id, secret) if slot.kind == kind else None
        if data_key:
            _refuse_forged(copy, data_key)
            return data_key
    return None


def _refuse_forged(copy: KeyFile, data_key: bytes) -> None:
    if not copy.sealed_by(data_key):
        raise VaultDamaged(
            "Iets anders dan dit programma heeft het sleutelbestand veranderd."
            " Bel beheer en verander niets."
        )


def trusted_copy(folder: Path, keys: OpenKeys) -> KeyFile:
    """The key file as who has the data key wrote it last. Raises as `codes_that_open`."""
    try:
        copies = read_copies(folder)
    except OSError as error:
        raise from_system(error) from None
    for copy in copies:
        if copy.vault_id == keys.vault_id and copy.sealed_by(keys.data_key):
            return copy
    raise VaultDamaged
