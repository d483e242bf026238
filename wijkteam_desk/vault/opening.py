"""Opening a vault: from a passphrase or recovery code to the data key."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.vault.calibrate import calibrated
from wijkteam_desk.vault.key_file import KeyFile, read_copies, repair_copies, write_copies
from wijkteam_desk.vault.key_slots import (
    PASSPHRASE,
    RECOVERY,
    Kdf,
    open_slot,
    seal_of_slots,
    seal_with_passphrase,
)
from wijkteam_desk.vault.passphrase import normal_form, refuse_short
from wijkteam_desk.vault.recovery_code import secret_of
from wijkteam_desk.vault.state import refuse_unless_locked
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


def open_with_passphrase(folder: Path, passphrase: str) -> OpenKeys:
    """Open the vault; case, spaces and dashes of the passphrase do not matter.

    Raises `WrongPassphrase`, and `TooSoon` just after one; `NoVault`, `VaultDamaged`, `VaultNewer`,
    `VaultUnwritable` when it cannot be read, and `TooLittleMemory`. Creates nothing but the count
    of wrong tries, which who opens the store takes in; repairs a damaged copy of the keys.
    """
    keys = _open(folder, PASSPHRASE, normal_form(passphrase).encode())
    if keys is None:
        raise WrongPassphrase
    return keys


def open_with_recovery_code(folder: Path, code: str) -> OpenKeys:
    """Open the vault with the code on paper; raises as above, and `WrongRecoveryCode`.

    Ask for a new passphrase next (`replace_passphrase`): the old one is forgotten.
    """
    keys = _open(folder, RECOVERY, secret_of(code))
    if keys is None:
        raise WrongRecoveryCode
    return keys


def replace_passphrase(
    folder: Path, keys: OpenKeys, passphrase: str, *, kdf: Kdf | None = None
) -> None:
    """Give the vault a new passphrase; the recovery code stays. Backups keep the old passphrase.

    Without `kdf` the costs are what this laptop can bear now. Raises `WeakPassphrase` for a short
    one, `VaultDamaged`, `VaultUnwritable`, `DiskFull`, `TooLittleMemory`.
    """
    refuse_short(passphrase)
    try:
        old = trusted_copy(folder, keys)
        secret = normal_form(passphrase).encode()
        new = seal_with_passphrase(keys.data_key, keys.vault_id, secret, kdf or calibrated())
        slots = (new, *(slot for slot in old.slots if slot.kind != PASSPHRASE))
        saved = old.saved + 1
        seal = seal_of_slots(keys.data_key, keys.vault_id, saved, slots)
        write_copies(folder, replace(old, saved=saved, slots=slots, seal=seal))
    except OSError as error:
        raise from_system(error) from None


def _open(folder: Path, kind: str, secret: bytes) -> OpenKeys | None:
    refuse_unless_locked(folder)
    refuse_too_soon(folder, datetime.now(UTC))
    keys = _fitting(folder, kind, secret)
    if keys is None:
        note_wrong_try(folder, datetime.now(UTC))
    return keys


def _fitting(folder: Path, kind: str, secret: bytes) -> OpenKeys | None:
    forged: VaultDamaged | None = None
    wrong_since: int | None = None
    for copy in read_copies(folder):
        if wrong_since is not None and copy.saved < wrong_since:
            break  # an older copy may know a passphrase that was replaced
        try:
            data_key = _data_key_in(copy, kind, secret)
        except VaultDamaged as damage:
            forged = damage
            continue
        if data_key:
            repair_copies(folder, copy)
            return OpenKeys(vault_id=copy.vault_id, data_key=data_key)
        wrong_since = copy.saved
    if forged and wrong_since is None:
        raise forged
    return None


def _data_key_in(copy: KeyFile, kind: str, secret: bytes) -> bytes | None:
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
    """The key file as who has the data key wrote it last. Raises `VaultDamaged`, and OSError."""
    for copy in read_copies(folder):
        if copy.vault_id == keys.vault_id and copy.sealed_by(keys.data_key):
            return copy
    raise VaultDamaged
