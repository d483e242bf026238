"""Key slots: the data key, sealed once for every way to open the vault."""

import hmac
import json
import secrets
from dataclasses import dataclass, replace
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wijkteam_desk.vault.derive import KEY_SIZE, slots_key
from wijkteam_desk.vault.trouble import TooLittleMemory, VaultDamaged

PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
RECOVERY = "recovery"

NONCE_SIZE = 12
SALT_SIZE = 16
SEALED_SIZE = KEY_SIZE + 16


@dataclass(frozen=True, kw_only=True)
class Kdf:
    """What one guess costs with Argon2id."""

    memory_kib: int
    rounds: int
    lanes: int


SMALLEST = Kdf(memory_kib=64 * 1024, rounds=3, lanes=4)
USUAL = Kdf(memory_kib=256 * 1024, rounds=3, lanes=4)
LARGEST = Kdf(memory_kib=1024 * 1024, rounds=16, lanes=16)


@dataclass(frozen=True, kw_only=True)
class Slot:
    """One sealed data key. A recovery slot has no `kdf`: its code is random enough."""

    kind: str
    id: str
    kdf: Kdf | None
    salt: bytes
    nonce: bytes
    sealed: bytes


def seal_with_passphrase(data_key: bytes, vault_id: str, passphrase: bytes, kdf: Kdf) -> Slot:
    """Seal the data key under a passphrase in normal form. Raises `TooLittleMemory`."""
    blank = _blank(PASSPHRASE, kdf)
    return _sealed(blank, _stretched(passphrase, blank.salt, kdf), data_key, vault_id)


def seal_with_secret(data_key: bytes, vault_id: str, secret: bytes) -> Slot:
    """Seal the data key under the 160 random bits of a recovery code."""
    blank = _blank(RECOVERY, None)
    return _sealed(blank, _expanded(secret, blank.salt), data_key, vault_id)


def open_slot(slot: Slot, vault_id: str, secret: bytes) -> bytes | None:
    """The data key, or nothing when this secret does not fit.

    Costs outside the bounds are refused as `VaultDamaged` before anything is derived.
    """
    key = _stretched(secret, slot.salt, slot.kdf) if slot.kdf else _expanded(secret, slot.salt)
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.sealed, _bound_to(slot, vault_id))
    except InvalidTag:
        return None


def seal_of_slots(data_key: bytes, vault_id: str, saved: int, slots: tuple[Slot, ...]) -> bytes:
    """What only who has the data key can write below these slots at that time of saving."""
    parts = [_bound_to(slot, vault_id) + slot.nonce + slot.sealed for slot in slots]
    sized = b"".join(len(part).to_bytes(4) + part for part in (str(saved).encode(), *parts))
    return hmac.digest(slots_key(data_key), sized, "sha256")


def _blank(kind: str, kdf: Kdf | None) -> Slot:
    return Slot(
        kind=kind,
        id=str(uuid4()),
        kdf=kdf,
        salt=secrets.token_bytes(SALT_SIZE),
        nonce=secrets.token_bytes(NONCE_SIZE),
        sealed=b"",
    )


def _sealed(blank: Slot, key: bytes, data_key: bytes, vault_id: str) -> Slot:
    sealed = AESGCM(key).encrypt(blank.nonce, data_key, _bound_to(blank, vault_id))
    return replace(blank, sealed=sealed)


def _bound_to(slot: Slot, vault_id: str) -> bytes:
    """What is authenticated with the data key: a slot fits one vault, one place and one cost."""
    kdf = vars(slot.kdf) if slot.kdf else None
    bound = [vault_id, slot.kind, slot.id, kdf, slot.salt.hex()]
    return json.dumps(bound, sort_keys=True, separators=(",", ":")).encode()


def _stretched(passphrase: bytes, salt: bytes, kdf: Kdf) -> bytes:
    _refuse_out_of_bounds(kdf)
    derivation = Argon2id(
        salt=salt,
        length=KEY_SIZE,
        iterations=kdf.rounds,
        lanes=kdf.lanes,
        memory_cost=kdf.memory_kib,
    )
    try:
        return derivation.derive(passphrase)
    except MemoryError:
        raise TooLittleMemory from None


def _refuse_out_of_bounds(kdf: Kdf) -> None:
    smallest, largest = vars(SMALLEST), vars(LARGEST)
    if not all(smallest[name] <= cost <= largest[name] for name, cost in vars(kdf).items()):
        raise VaultDamaged(
            "Het sleutelbestand van de kluis is veranderd. Bel beheer en verander niets."
        )


def _expanded(secret: bytes, salt: bytes) -> bytes:
    info = b"wijkteam-desk recovery"
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=info).derive(secret)
