"""Opening a vault: from a passphrase or recovery code to the data key."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from wijkteam_desk.vault.calibrate import calibrated
from wijkteam_desk.vault.key_file import KeyFile, read_copies, repair_copies, write_copies
from wijkteam_desk.vault.key_slots import (
    PASSPHRASE,
    RECOVERY,
    Kdf,
    Slot,
    open_slot,
    seal_of_slots,
    seal_with_passphrase,
    seal_with_secret,
)
from wijkteam_desk.vault.passphrase import normal_form, refuse_short
from wijkteam_desk.vault.recovery_code import code_of, new_secret, secret_of
from wijkteam_desk.vault.state import refuse_unless_locked, refuse_unreadable
from wijkteam_desk.vault.tries import note_wrong_try, refuse_too_soon
from wijkteam_desk.vault.trouble import (
    VaultDamaged,
    VaultTrouble,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
    from_system,
)


@dataclass(frozen=True, kw_only=True)
class OpenKeys:
    """The keys of an open vault."""

    vault_id: str
    data_key: bytes = field(repr=False)


Fits = Callable[[OpenKeys], bool]
Way = Callable[[Path, str, Fits], OpenKeys]


def _nothing() -> None:
    """Nothing comes first."""


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
        raise WrongPassphrase
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

    Ask for a new passphrase next (`replace_passphrase`): the old one is forgotten.
    """
    keys = _open(folder, RECOVERY, secret_of(code), fits)
    if keys is None:
        raise WrongRecoveryCode
    return keys


def repair_keys(folder: Path, keys: OpenKeys) -> None:
    """Make both copies of the key file say what opened this vault.

    Only after the store has opened too: else a copy of another vault would go over the good one.
    """
    with suppress(VaultTrouble):
        repair_copies(folder, trusted_copy(folder, keys))


def replace_passphrase(
    folder: Path,
    keys: OpenKeys,
    passphrase: str,
    *,
    kdf: Kdf | None = None,
    before_written: Callable[[], None] = _nothing,
) -> None:
    """Give the vault a new passphrase; the recovery code stays. Backups keep the old passphrase.

    Without `kdf` the costs are what this laptop can bear now. `before_written` is done when the key
    is derived and nothing has changed yet. Raises what it raises, `WeakPassphrase` for a short one
    and for the passphrase or the code that opens now, `VaultDamaged`, `VaultUnwritable`,
    `DiskFull`, `TooLittleMemory`.
    """
    refuse_short(passphrase)
    # before the derivation, and before anything is entered anywhere
    _refuse_present(trusted_copy(folder, keys), passphrase)
    secret = normal_form(passphrase).encode()
    new = seal_with_passphrase(keys.data_key, keys.vault_id, secret, kdf or calibrated())
    before_written()
    _rewrite(folder, keys, lambda old: (new, *_recovery(old)))


def add_recovery_code(folder: Path, keys: OpenKeys) -> str:
    """A new recovery code, to be put on paper; the old one opens as well until it is dropped.

    Otherwise a crash would leave somebody with a paper that opens nothing. A code that was added
    before and never kept is forgotten. Raises `VaultDamaged`, `VaultUnwritable`, `DiskFull`.
    """
    secret = new_secret()
    new = seal_with_secret(keys.data_key, keys.vault_id, secret)
    _rewrite(folder, keys, lambda old: (*_passphrase(old), *_recovery(old)[:1], new))
    return code_of(secret)


def keep_only_code(
    folder: Path, keys: OpenKeys, code: str, before_written: Callable[[], None] = _nothing
) -> None:
    """The code is on paper: from now on every other recovery code opens nothing.

    Raises as above, what `before_written` raises, and `WrongRecoveryCode`.
    """
    kept = _slot_of(folder, keys, code)
    before_written()
    _rewrite(folder, keys, lambda old: (*_passphrase(old), kept))


def drop_code(folder: Path, keys: OpenKeys, code: str) -> None:
    """The code was not kept after all; it opens nothing any more. Raises as above."""
    dropped = _slot_of(folder, keys, code)
    _rewrite(folder, keys, lambda old: tuple(slot for slot in old.slots if slot != dropped))


def codes_that_open(folder: Path) -> int:
    """How many recovery codes open this vault: two while one is being replaced, else one.

    Raises `VaultDamaged`, `VaultNewer`, `VaultUnwritable` when that cannot be read.
    """
    try:
        copies = read_copies(folder)
    except OSError as error:
        raise from_system(error) from None
    return len(_recovery(copies[0])) if copies else 0


def _open(folder: Path, kind: str, secret: bytes, fits: Fits) -> OpenKeys | None:
    refuse_unless_locked(folder)
    return _try(folder, kind, secret, fits)


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
            data_key = _data_key_in(copy, kind, secret)
        except VaultDamaged as damage:
            forged = damage
            continue
        if data_key:
            yield OpenKeys(vault_id=copy.vault_id, data_key=data_key)
        else:
            wrong.append(copy)
    if forged and not wrong:
        raise forged


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


def _rewrite(
    folder: Path, keys: OpenKeys, slots_from: Callable[[KeyFile], tuple[Slot, ...]]
) -> None:
    old = trusted_copy(folder, keys)
    slots, saved = slots_from(old), old.saved + 1
    seal = seal_of_slots(keys.data_key, keys.vault_id, saved, slots)
    try:
        write_copies(folder, replace(old, saved=saved, slots=slots, seal=seal))
    except OSError as error:
        raise from_system(error) from None


def _refuse_present(copy: KeyFile, passphrase: str) -> None:
    if _data_key_in(copy, PASSPHRASE, normal_form(passphrase).encode()):
        raise WeakPassphrase("Dit is de wachtzin die je nu al hebt. Kies een andere.")
    with suppress(WrongRecoveryCode):  # as nearly always: it is none
        if _data_key_in(copy, RECOVERY, secret_of(passphrase)):
            raise WeakPassphrase("Dit is de herstelcode. Kies een wachtzin die nergens staat.")


def _slot_of(folder: Path, keys: OpenKeys, code: str) -> Slot:
    secret = secret_of(code)
    for slot in _recovery(trusted_copy(folder, keys)):
        if open_slot(slot, keys.vault_id, secret):
            return slot
    raise WrongRecoveryCode


def _passphrase(keys: KeyFile) -> tuple[Slot, ...]:
    return tuple(slot for slot in keys.slots if slot.kind == PASSPHRASE)


def _recovery(keys: KeyFile) -> tuple[Slot, ...]:
    return tuple(slot for slot in keys.slots if slot.kind == RECOVERY)


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
