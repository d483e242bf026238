"""A backup: a whole vault in one file, with a manifest that only the data key can seal.

The file is an uncompressed zip of the store, both copies of the key file and the manifest, so that
without this program too the store can be had out of it. All of it is encrypted but the manifest,
which tells counts and days, never a name.
"""

import hashlib
import hmac
import json
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import accumulate
from pathlib import Path
from typing import IO, BinaryIO

from wijkteam_desk.vault.derive import backup_key
from wijkteam_desk.vault.durable import new_file
from wijkteam_desk.vault.folder import KEYS, STORE
from wijkteam_desk.vault.progress import Step, part_of
from wijkteam_desk.vault.trouble import BackupDamaged, BackupNewer, from_system

SUFFIX = ".kluis-kopie"
VERSION = 1
PARTS = (*KEYS, STORE)

_FORMAT = "wijkteam-desk backup"
_MANIFEST = "kopie.json"
_LARGEST_MANIFEST = 64 * 1024  # bytes; one has about 1,500
_CHUNK = 1024 * 1024
_SHORT_HEAD, _LONG_HEAD, _END = 30, 46, 22  # bytes, as zip lays them down
_WIDE, _WIDE_END = 20, 76  # bytes more where a size does not fit in 31 bits
_UNREADABLE = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, KeyError, ValueError, EOFError),
    NotImplementedError,  # zipfile raises it for a part packed in a way it does not know
)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a store holds: its newest journal entry, the day of the newest note, rows per table."""

    seq: int
    mac: bytes
    newest_note: date | None
    counts: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Manifest:
    """What a backup says of itself. `parts`: the SHA-256 of each; `seal` is of the data key."""

    vault_id: str
    made_at: datetime
    program: str
    facts: Facts
    parts: Mapping[str, str] = field(default_factory=dict)
    seal: str = ""

    def sealed(self, data_key: bytes) -> "Manifest":
        """The manifest as who has the data key writes it."""
        return replace(self, seal=self._seal(data_key))

    def sealed_by(self, data_key: bytes) -> bool:
        """Whether who has the data key wrote this manifest."""
        return hmac.compare_digest(self.seal, self._seal(data_key))

    def _seal(self, data_key: bytes) -> str:
        body = json.dumps(_document(replace(self, seal="")), sort_keys=True).encode()
        return hmac.digest(backup_key(data_key), body, "sha256").hex()


def pack(folder: Path, target: Path, manifest: Manifest, data_key: bytes, step: Step) -> None:
    """Write the vault in that folder as one file, and read it back. `target` must not exist yet.

    Raises `BackupDamaged` when it does not read back as it was written, `Stopped` and OSError.
    """
    with new_file(target) as file, zipfile.ZipFile(file, "w") as packed:
        parts = {part: _put(folder / part, packed, part, part_of(step, 0.0, 0.5)) for part in PARTS}
        whole = replace(manifest, parts=parts).sealed(data_key)
        packed.writestr(zipfile.ZipInfo(_MANIFEST), json.dumps(_document(whole), indent=1))
    refuse_damaged(target, part_of(step, 0.5, 1.0))


def read_manifest(path: Path) -> Manifest:
    """What the backup says of itself; whether the rest is whole, `refuse_damaged` tells.

    Raises `BackupDamaged`, `BackupNewer` and `VaultUnwritable` when it cannot be read at all.
    """
    with _opened(path) as packed:
        return _manifest_in(packed)


def refuse_damaged(path: Path, step: Step) -> None:
    """Read every part and compare it with the manifest; raises as above, and `Stopped`."""
    with _opened(path) as packed:
        manifest = _manifest_in(packed)
        for part in PARTS:
            with packed.open(part) as source:
                _refuse_other(_copy(source, None, _steps(packed, part, step)), manifest, part)


def unpack(path: Path, folder: Path, step: Step) -> Manifest:
    """Make the vault in this backup whole in an empty folder; raises as above, and `DiskFull`."""
    with _opened(path) as packed:
        manifest = _manifest_in(packed)
        for part in PARTS:
            with packed.open(part) as source, new_file(folder / part) as target:
                _refuse_other(_copy(source, target, _steps(packed, part, step)), manifest, part)
    return manifest


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if path.exists() and not path.is_file():
            # A device or a pipe may never end.
            raise BackupDamaged
        with zipfile.ZipFile(path) as packed:
            if any(entry.compress_type or entry.flag_bits for entry in packed.infolist()):
                # Ours are neither packed, which could fill the disk, nor encrypted once more.
                raise BackupDamaged
            _refuse_more(packed, path.stat().st_size)
            yield packed
    except _UNREADABLE:
        raise BackupDamaged from None
    except OSError as error:
        raise from_system(error) from None


def _refuse_more(packed: zipfile.ZipFile, size: int) -> None:
    """Refuse what stands before, between or behind the parts: zip itself reads over it."""
    entries = packed.infolist()
    begins = list(accumulate((_SHORT_HEAD + _room_of(one) for one in entries), initial=0))
    ends = sum(_LONG_HEAD + len(one.filename) + len(one.extra) for one in entries) + _END
    if packed.start_dir > zipfile.ZIP64_LIMIT:
        ends += _WIDE_END
    if (
        [one.filename for one in entries] != [*PARTS, _MANIFEST]
        or [*(one.header_offset for one in entries), packed.start_dir] != begins
        or packed.start_dir + ends != size
    ):
        raise BackupDamaged


def _room_of(entry: zipfile.ZipInfo) -> int:
    wide = _WIDE if entry.file_size * 1.05 > zipfile.ZIP64_LIMIT else 0
    return len(entry.filename) + wide + entry.file_size


def _put(source: Path, packed: zipfile.ZipFile, part: str, step: Step) -> str:
    size = source.stat().st_size
    entry = zipfile.ZipInfo(part)
    entry.file_size = size
    with source.open("rb") as file, packed.open(entry, "w") as target:
        return _copy(file, target, _sized(size, step))


def _copy(source: IO[bytes], target: BinaryIO | IO[bytes] | None, step: Step) -> str:
    digest = hashlib.sha256()
    done = 0
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
        if target:
            target.write(chunk)
        done += len(chunk)
        step(done)
    return digest.hexdigest()


def _steps(packed: zipfile.ZipFile, part: str, step: Step) -> Step:
    return _sized(packed.getinfo(part).file_size, step)


def _sized(size: int, step: Step) -> Step:
    # next to the store the other parts are nothing
    return lambda done: step(done / max(size, _CHUNK))


def _refuse_other(digest: str, manifest: Manifest, part: str) -> None:
    if digest != manifest.parts.get(part):
        raise BackupDamaged


def _document(manifest: Manifest) -> dict[str, object]:
    facts = manifest.facts
    return {
        "format": _FORMAT,
        "version": VERSION,
        "vault": manifest.vault_id,
        "made_at": manifest.made_at.isoformat(timespec="seconds"),
        "program": manifest.program,
        "seq": facts.seq,
        "mac": facts.mac.hex(),
        "newest_note": facts.newest_note.isoformat() if facts.newest_note else "",
        "counts": dict(facts.counts),
        "parts": dict(manifest.parts),
        "seal": manifest.seal,
    }


def _manifest_in(packed: zipfile.ZipFile) -> Manifest:
    if packed.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
        raise BackupDamaged
    document = json.loads(packed.read(_MANIFEST))
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise BackupDamaged
    if _number(document["version"]) > VERSION:
        raise BackupNewer
    made_at = datetime.fromisoformat(_text(document["made_at"]))
    if made_at.tzinfo is None:
        raise BackupDamaged
    return Manifest(
        vault_id=_text(document["vault"]),
        made_at=made_at,
        program=_text(document["program"]),
        facts=_facts(document),
        parts={name: _text(digest) for name, digest in _table(document["parts"]).items()},
        seal=_text(document["seal"]),
    )


def _facts(document: Mapping[str, object]) -> Facts:
    newest = _text(document["newest_note"])
    return Facts(
        seq=_number(document["seq"]),
        mac=bytes.fromhex(_text(document["mac"])),
        newest_note=date.fromisoformat(newest) if newest else None,
        counts={name: _number(rows) for name, rows in _table(document["counts"]).items()},
    )


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise BackupDamaged
    return value


def _number(value: object) -> int:
    if type(value) is not int or value < 0:  # True is an int too
        raise BackupDamaged
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise BackupDamaged
    return value
