"""The commit head: the newest entry of the journal, remembered outside the store (DESIGN 5).

SQLite opens a store that lost its last commits without a word; the head knows better. It lies in
two copies, beside the store and in the user's state folder. A copy has two slots, written in turn
and in place, so that one is whole whatever happens. Each commit waits until the disk has the first;
closing waits for the second, which is there for when the folder is put back. That belongs to one
place of the vault, which it names behind its slots, with its disk: a backup put back elsewhere has
one of its own.
"""

import hmac
import os
import struct
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from wijkteam_desk.vault.derive import head_key
from wijkteam_desk.vault.durable import open_in_place, overwrite_at, replace_file, wait_for_disk
from wijkteam_desk.vault.folder import (
    head_path,
    make_private,
    place_on_disk,
    second_head_path,
    second_heads_path,
)
from wijkteam_desk.vault.key_file import read_copies
from wijkteam_desk.vault.trouble import VaultTrouble

MAC_SIZE = 32
BLANK = bytes(2 * 4096)

_APART = 4096  # the slots share no sector
_MARK = struct.Struct(">QQ32s")  # times written, seq, mac
_SEAL_SIZE = 32


def is_sealed_by(folder: Path, vault_id: str, data_key: bytes) -> bool:
    """Whether the head beside the store was written by who has this key."""
    return bool(_Copy(head_path(folder), vault_id, head_key(data_key)).marks())


class HeadFinding(Enum):
    """How the store compares with the head."""

    FINE = auto()
    OLDER = auto()
    DIFFERS = auto()


@dataclass(frozen=True, kw_only=True)
class HeadVerdict:
    """`lost`: how many acts the store is behind. Anything but fine blocks writing."""

    finding: HeadFinding
    lost: int = 0


@dataclass(frozen=True, order=True)
class _Mark:
    written: int
    seq: int
    mac: bytes


def fresh_copy(vault_id: str, data_key: bytes, entry: tuple[int, bytes], written: int) -> bytes:
    """A whole copy of the head that knows only this entry, for a vault that is put back.

    `written` more often than any copy that may stay behind, so that this one counts.
    """
    mark = _MARK.pack(written, *entry)
    slot = mark + _seal(head_key(data_key), vault_id.encode(), mark)
    start = written % 2 * _APART  # the next one goes into the other
    return BLANK[:start] + slot + BLANK[start + len(slot) :]


class Head:
    """The head of one open vault. Used by one thread; `close` it before the folder goes."""

    def __init__(self, folder: Path, vault_id: str, data_key: bytes) -> None:
        """Read both copies; a copy that is missing is made by the first `advance`."""
        key = head_key(data_key)
        self._vault_id = vault_id
        second = second_head_path(vault_id, folder)
        self._copies = [
            _Copy(head_path(folder), vault_id, key),
            _Copy(second, vault_id, key, place_on_disk(folder)),
        ]
        others = set(second_heads_path().glob(f"{vault_id}.*")) - {second}
        self._others = [_Copy(path, vault_id, key) for path in others]
        self._left: list[_Copy] = []
        self._left_ahead: list[_Copy] = []
        newest = [max(copy.marks(), default=None) for copy in self._copies]
        self._newest = max((mark for mark in newest if mark), default=None)
        self._watched = all(mark is not None and mark == self._newest for mark in newest)

    @property
    def watched(self) -> bool:
        """Whether the newest commit is remembered in both copies ("niet bewaakt" when not)."""
        return self._watched

    @property
    def in_the_way(self) -> Path | None:
        """What lies where the second copy is to be, and is no file of its own."""
        heads = second_heads_path()
        if heads.exists() and not heads.is_dir():
            return heads
        return self._copies[1].in_the_way

    def newest(self) -> tuple[int, bytes] | None:
        """The number and mac of the newest entry that is remembered."""
        return (self._newest.seq, self._newest.mac) if self._newest else None

    @property
    def written(self) -> int:
        """How often it was written."""
        return self._newest.written if self._newest else 0

    def follow(self) -> None:
        """Counts what other places remember of a vault that was never open in this one.

        Unless the head beside the store is one of those: then all of it was moved or copied. What
        a place remembers that the vault has left goes once this place remembers as much.
        """
        elsewhere = [max(marks) for copy in self._others if (marks := copy.marks())]
        if not self._copies[1].marks() and self._newest not in elsewhere:
            known = [self._newest] if self._newest else []
            self._newest = max([*known, *elsewhere], default=None)
        for copy in self._others:
            if copy.is_left_by(self._vault_id):
                (self._left_ahead if self._more_in(copy) else self._left).append(copy)

    def more_elsewhere(self) -> int:
        """How many acts more a place remembers that the vault has left.

        That goes with the next act: who opened the vault was told of it by then.
        """
        more = max(map(self._more_in, self._left_ahead), default=0)
        self._left += self._left_ahead
        return more

    def advance(self, seq: int, mac: bytes) -> None:
        """Remember a newer entry, in both copies; never raises for the disk.

        What fails is tried again the next time. A store that is behind does not move the head
        back: see `accept`.
        """
        known = self.newest()
        if known and seq <= known[0] and (seq, mac) != known:
            self._watched = False
            return
        self._write(seq, mac)

    def accept(self, seq: int, mac: bytes) -> None:
        """Move the head to an older store, which somebody accepted knowing what is lost."""
        self._write(seq, mac)

    def compare(self, seq: int, mac_at: Callable[[int], bytes | None]) -> HeadVerdict:
        """Compare with a store whose newest entry is `seq` and which tells the mac of any entry.

        The store may be ahead: power can go between a commit and its head.
        """
        if self._newest is None:
            return HeadVerdict(finding=HeadFinding.FINE)
        if self._newest.seq > seq:
            return HeadVerdict(finding=HeadFinding.OLDER, lost=self._newest.seq - seq)
        mac = mac_at(self._newest.seq)
        same = mac is not None and hmac.compare_digest(mac, self._newest.mac)
        return HeadVerdict(finding=HeadFinding.FINE if same else HeadFinding.DIFFERS)

    def close(self) -> None:
        """Let go of the files."""
        for copy in self._copies:
            copy.close()

    def _more_in(self, copy: "_Copy") -> int:
        known = self._newest.seq if self._newest else 0
        return max([0, *(mark.seq - known for mark in copy.marks())])

    def _write(self, seq: int, mac: bytes) -> None:
        if len(mac) != MAC_SIZE:
            raise ValueError("a mac has 32 bytes")
        written = self._newest.written + 1 if self._newest else 1
        self._newest = _Mark(written, seq, mac)
        if not second_heads_path().is_dir():  # the vault's own folder is never made here
            with suppress(OSError):  # shows as not watched
                make_private(second_heads_path())
        # all before the question: the second copy is written when the first fails too
        kept = [copy.write(self._newest) for copy in self._copies]
        self._watched = all([*kept, self._copies[0].wait()])
        while self._watched and self._left:
            self._left.pop().forget()


class _Copy:
    """One file with two slots; the file stays open, for each commit passes here."""

    def __init__(self, path: Path, vault_id: str, key: bytes, place: bytes = b"") -> None:
        self._path = path
        self._place = place
        self._vault = vault_id.encode()
        self._key = key
        self._handle: int | None = None

    def marks(self) -> list[_Mark]:
        """What the slots say that are whole and ours."""
        with suppress(OSError):  # a place that cannot be written may still be read
            if not self._is_there():
                return []
            with self._path.open("rb") as file:
                content = file.read(len(BLANK))
            starts = (0, _APART)
            slots = [content[start : start + _MARK.size + _SEAL_SIZE] for start in starts]
            return [_Mark(*_MARK.unpack(s[: _MARK.size])) for s in slots if self._whole(s)]
        return []

    @property
    def in_the_way(self) -> Path | None:
        """What has its name and is no file, or a link."""
        there = self._path.is_symlink() or self._path.exists()
        return self._path if there and not self._is_there() else None

    def write(self, mark: _Mark) -> bool:
        """Write into the slot whose turn it is; False when that failed."""
        content = _MARK.pack(mark.written, mark.seq, mark.mac)
        try:
            overwrite_at(self._opened(), mark.written % 2 * _APART, content + self._seal(content))
        except OSError:
            self.close()
            return False
        return True

    def wait(self) -> bool:
        """Wait until the disk has what was written; False when that failed."""
        try:
            wait_for_disk(self._opened())
        except OSError:
            self.close()
            return False
        return True

    def is_left_by(self, vault_id: str) -> bool:
        """Whether the place that this copy names does not hold the vault any more.

        On a disk that is not there now it may hold it still.
        """
        try:
            place, _, disk = (
                Path(os.fsdecode(said))
                for said in self._path.read_bytes()[len(BLANK) :].partition(b"\0")
            )
            if not (disk.is_dir() and os.path.ismount(disk)):
                return False
            return all(keys.vault_id != vault_id for keys in read_copies(place))
        except (OSError, ValueError, VaultTrouble):  # it may be there, and unreadable now
            return False

    def forget(self) -> None:
        with suppress(OSError):  # then it is asked again after the next move
            self._path.unlink()

    def close(self) -> None:
        if self._handle is not None:
            with suppress(OSError), os.fdopen(self._handle, "rb"):  # the next opening compares
                wait_for_disk(self._handle)
            self._handle = None

    def _opened(self) -> int:
        if self._handle is not None and not _still_there(self._handle, self._path):
            self.close()
        if self._handle is None:
            if not self._is_there():
                replace_file(self._path, BLANK + self._place)
            self._handle = open_in_place(self._path)
        return self._handle

    def _is_there(self) -> bool:
        """What a link leads to is not ours to read or to write."""
        return self._path.is_file() and not self._path.is_symlink()

    def _whole(self, slot: bytes) -> bool:
        content, seal = slot[: _MARK.size], slot[_MARK.size :]
        return hmac.compare_digest(seal, self._seal(content))

    def _seal(self, content: bytes) -> bytes:
        return _seal(self._key, self._vault, content)


def _seal(key: bytes, vault: bytes, content: bytes) -> bytes:
    return hmac.digest(key, vault + content, "sha256")


def _still_there(handle: int, path: Path) -> bool:
    """Whether the open file still has this name: one that was taken away remembers nothing."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False
