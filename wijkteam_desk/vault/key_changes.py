"""Another passphrase or recovery code for a vault that is open."""

from collections.abc import Callable
from contextlib import suppress

from wijkteam_desk.vault.calibrate import calibrated
from wijkteam_desk.vault.key_file import KeyFile
from wijkteam_desk.vault.key_slots import (
    PASSPHRASE,
    RECOVERY,
    Kdf,
    Slot,
    open_slot,
    seal_with_passphrase,
    seal_with_secret,
)
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import data_key_in
from wijkteam_desk.vault.passphrase import normal_form, refuse_short
from wijkteam_desk.vault.recovery_code import code_of, new_secret, secret_of
from wijkteam_desk.vault.trouble import WeakPassphrase, WrongRecoveryCode


def _nothing() -> None:
    """Nothing comes first."""


def replace_passphrase(
    known: KnownKeys,
    passphrase: str,
    *,
    kdf: Kdf | None = None,
    before_written: Callable[[], None] = _nothing,
) -> None:
    """Give the vault a new passphrase; the recovery code stays. Backups keep the old passphrase.

    Without `kdf` the costs are what this laptop can bear now. `before_written` is done when the key
    is derived and nothing has changed yet. Raises what it raises, `WeakPassphrase` for a short one
    and for the passphrase or the code that opens now, `VaultUnwritable`, `DiskFull`,
    `TooLittleMemory`; then nothing has changed.
    """
    refuse_short(passphrase)
    # before the derivation, and before anything is entered anywhere
    _refuse_present(known.file, passphrase)
    secret, keys = normal_form(passphrase).encode(), known.keys
    new = seal_with_passphrase(keys.data_key, keys.vault_id, secret, kdf or calibrated())
    before_written()
    known.rewrite(lambda old: (new, *_of(RECOVERY, old)))


def add_recovery_code(known: KnownKeys) -> str:
    """A new recovery code, to be put on paper; the old one opens as well until it is dropped.

    Otherwise a crash would leave somebody with a paper that opens nothing. A code that was added
    before and never kept is forgotten. Raises `VaultUnwritable` and `DiskFull`.
    """
    secret = new_secret()
    new = seal_with_secret(known.keys.data_key, known.keys.vault_id, secret)
    known.rewrite(lambda old: (*_of(PASSPHRASE, old), *_of(RECOVERY, old)[:1], new))
    return code_of(secret)


def keep_only_code(
    known: KnownKeys, code: str, before_written: Callable[[], None] = _nothing
) -> None:
    """The code is on paper: from now on every other recovery code opens nothing.

    Raises as above, what `before_written` raises, and `WrongRecoveryCode`.
    """
    kept = _slot_of(known, code)
    before_written()
    known.rewrite(lambda old: (*_of(PASSPHRASE, old), kept))


def drop_code(known: KnownKeys, code: str) -> None:
    """The code was not kept after all; it opens nothing any more. Raises as above."""
    dropped = _slot_of(known, code)
    known.rewrite(lambda old: tuple(slot for slot in old if slot != dropped))


def _refuse_present(copy: KeyFile, passphrase: str) -> None:
    if data_key_in(copy, PASSPHRASE, normal_form(passphrase).encode()):
        raise WeakPassphrase("Dit is de wachtzin die je nu al hebt. Kies een andere.")
    with suppress(WrongRecoveryCode):  # as nearly always: it is none
        if data_key_in(copy, RECOVERY, secret_of(passphrase)):
            raise WeakPassphrase("Dit is de herstelcode. Kies een wachtzin die nergens staat.")


def _slot_of(known: KnownKeys, code: str) -> Slot:
    secret = secret_of(code)
    for slot in _of(RECOVERY, known.file.slots):
        if open_slot(slot, known.keys.vault_id, secret):
            return slot
    raise WrongRecoveryCode


def _of(kind: str, slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    return tuple(slot for slot in slots if slot.kind == kind)
