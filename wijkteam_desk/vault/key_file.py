"""The key file: JSON in two copies, A and B; one whole copy is enough."""

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from wijkteam_desk.vault.durable import replace_file
from wijkteam_desk.vault.folder import is_no_file, key_paths
from wijkteam_desk.vault.key_slots import (
    NONCE_SIZE,
    PASSPHRASE,
    RECOVERY,
    SALT_SIZE,
    SEALED_SIZE,
    Kdf,
    Slot,
    seal_of_slots,
)
from wijkteam_desk.vault.trouble import VaultDamaged, VaultNewer

VERSION = 1
VAULT_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

_FORMAT = "wijkteam-desk keys"
_LARGEST = 64 * 1024  # bytes; a key file has about 1,500
_MOST_SLOTS = 8  # each may cost a derivation
_KIND = re.compile(f"{PASSPHRASE}|{RECOVERY}")


@dataclass(frozen=True, kw_only=True)
class KeyFile:
    """What one copy says. `saved` counts the times it was written: the higher is the newer."""

    vault_id: str
    saved: int
    slots: tuple[Slot, ...]
    seal: bytes

    def sealed_by(self, data_key: bytes) -> bool:
        """Whether who has the data key wrote these slots, all of them, no others and last."""
        return hmac.compare_digest(
            self.seal, seal_of_slots(data_key, self.vault_id, self.saved, self.slots)
        )


def read_copies(folder: Path) -> list[KeyFile]:
    """The copies that are whole, newest first, each once; empty when there is no key file at all.

    Raises `VaultNewer`, `VaultDamaged` when no copy is whole, and OSError when none can be read.
    """
    contents = _contents(folder)
    copies: list[KeyFile] = []
    for content in contents:
        with suppress(_Unreadable):
            copies.append(_parsed(content))
    if contents and not copies:
        raise VaultDamaged(
            "Het sleutelbestand van de kluis is beschadigd, en de kopie ook."
            " Zet een reservekopie terug, of bel beheer."
        )
    distinct = [copy for place, copy in enumerate(copies) if copy not in copies[:place]]
    return sorted(distinct, key=lambda copy: -copy.saved)


def _contents(folder: Path) -> list[bytes]:
    """Of the copies that can be read; that one cannot is no reason to leave the other unread.

    What is no file is not opened: a pipe would keep us waiting.
    """
    contents: list[bytes] = []
    troubles: list[OSError] = []
    for path in key_paths(folder):
        if is_no_file(path):
            continue
        try:
            contents.append(path.read_bytes())
        except FileNotFoundError:
            continue
        except OSError as trouble:
            troubles.append(trouble)
    if troubles and not contents:
        raise troubles[0]
    return contents


def write_copies(folder: Path, keys: KeyFile) -> None:
    """Write both copies, one after the other: a whole one is always there. Raises OSError."""
    for path in key_paths(folder):
        write_copy(path, keys)


def write_copy(path: Path, keys: KeyFile) -> None:
    """Write this copy alone. Raises OSError."""
    replace_file(path, _written(keys))


def says(path: Path, keys: KeyFile) -> bool:
    """Whether this copy is there and says this. Raises OSError when it cannot be read."""
    return path.is_file() and path.read_bytes() == _written(keys)


class _Unreadable(Exception):
    """This copy is not what we wrote."""


def _written(keys: KeyFile) -> bytes:
    return _with_checksum(
        {
            "format": _FORMAT,
            "version": VERSION,
            "vault": keys.vault_id,
            "saved": keys.saved,
            "slots": [_slot_as_json(slot) for slot in keys.slots],
            "seal": _text(keys.seal),
        }
    )


def _with_checksum(document: Mapping[str, object]) -> bytes:
    """The checksum tells a damaged copy from a wrong passphrase; it stops no attacker."""
    body = json.dumps(document, sort_keys=True).encode()
    summed = {**document, "checksum": hashlib.sha256(body).hexdigest()}
    return json.dumps(summed, sort_keys=True, indent=1).encode() + b"\n"


def _slot_as_json(slot: Slot) -> dict[str, object]:
    kdf = vars(slot.kdf) if slot.kdf else None
    sealed = {"salt": slot.salt, "nonce": slot.nonce, "sealed": slot.sealed}
    texts = {name: _text(value) for name, value in sealed.items()}
    return {"type": slot.kind, "id": slot.id, "kdf": kdf, **texts}


def _parsed(content: bytes) -> KeyFile:
    """Read one copy. Its envelope (format, version, checksum, layout) holds for all versions."""
    document = _document(content)
    version = _number(document.get("version"))
    if version > VERSION:
        raise VaultNewer
    if version < VERSION:
        raise _Unreadable
    try:
        return KeyFile(
            vault_id=_matching(VAULT_ID, document["vault"]),
            saved=_number(document["saved"]),
            slots=tuple(_slot(slot) for slot in _list(document["slots"])),
            seal=_bytes(document["seal"], 32),
        )
    except KeyError:
        raise _Unreadable from None


def _document(content: bytes) -> dict[str, object]:
    if len(content) > _LARGEST:
        raise _Unreadable
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise _Unreadable from None
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise _Unreadable
    body = {name: value for name, value in document.items() if name != "checksum"}
    if _with_checksum(body) != content:
        raise _Unreadable
    return body


def _slot(value: object) -> Slot:
    if not isinstance(value, dict):
        raise _Unreadable
    kind = _matching(_KIND, value["type"])
    kdf = _kdf(value["kdf"])
    if (kdf is None) != (kind == RECOVERY):
        raise _Unreadable
    return Slot(
        kind=kind,
        id=_matching(VAULT_ID, value["id"]),
        kdf=kdf,
        salt=_bytes(value["salt"], SALT_SIZE),
        nonce=_bytes(value["nonce"], NONCE_SIZE),
        sealed=_bytes(value["sealed"], SEALED_SIZE),
    )


def _kdf(value: object) -> Kdf | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise _Unreadable
    costs = {name: _number(value[name]) for name in ("memory_kib", "rounds", "lanes")}
    return Kdf(**costs)


def _list(value: object) -> list[object]:
    if not isinstance(value, list) or not 1 <= len(value) <= _MOST_SLOTS:
        raise _Unreadable
    return value


def _number(value: object) -> int:
    if type(value) is not int or value < 0:  # True is an int too
        raise _Unreadable
    return value


def _matching(pattern: re.Pattern[str], value: object) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _Unreadable
    return value


def _bytes(value: object, size: int) -> bytes:
    try:
        read = base64.b64decode(value if isinstance(value, str) else "", validate=True)
    except ValueError:
        raise _Unreadable from None
    if len(read) != size:
        raise _Unreadable
    return read


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
