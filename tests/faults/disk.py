"""A disk that forgets at a power cut what it was not told to keep.

What a file was written since its last sync is kept or forgotten per sector; names that were given
or taken away since the last sync of their folder are kept up to any of them, in order.
"""

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SECTOR = 512


@dataclass(frozen=True, kw_only=True)
class Write:
    """Bytes into the file that has this name now."""

    path: Path
    offset: int
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Cut:
    """The file gets this size."""

    path: Path
    size: int


@dataclass(frozen=True, kw_only=True)
class Made:
    """A new, empty file gets this name, unless a file has it already."""

    path: Path


@dataclass(frozen=True, kw_only=True)
class Renamed:
    """The file gets the name `new`, which may be another's."""

    path: Path
    new: Path


@dataclass(frozen=True, kw_only=True)
class Removed:
    """Nothing has this name any more."""

    path: Path


@dataclass(frozen=True, kw_only=True)
class Synced:
    """A file, or the names in a folder, outlast a power cut from here on."""

    path: Path


Change = Write | Cut | Made | Renamed | Removed | Synced


class _File:
    def __init__(self, content: bytes) -> None:
        self.kept = bytearray(content)
        self.waiting: list[Write | Cut] = []

    def sync(self) -> None:
        for change in self.waiting:
            _do(self.kept, change)
        self.waiting.clear()

    def after_power_cut(self, chance: random.Random) -> bytes:
        found = bytearray(self.kept)
        share = chance.choice((0.0, chance.random(), 1.0))
        for change in self.waiting:
            for part in _parts(change):
                if chance.random() < share:
                    _do(found, part)
        return bytes(found)


class Disk:
    """Files and names, as written and as kept."""

    def __init__(self, contents: dict[Path, bytes]) -> None:
        self._names = {path: _File(content) for path, content in contents.items()}
        self._kept = dict(self._names)
        self._waiting: list[dict[Path, _File | None]] = []

    def apply(self, change: Change) -> None:
        """One thing that a process asked of the disk."""
        if isinstance(change, Write | Cut):
            self._names[change.path].waiting.append(change)
        elif isinstance(change, Synced):
            self._sync(change.path)
        elif not isinstance(change, Made) or change.path not in self._names:
            names = self._meant(change)
            _name(self._names, names)
            self._waiting.append(names)

    def after_power_cut(self, chance: random.Random) -> dict[Path, bytes]:
        """What is found when the power is back."""
        found = dict(self._kept)
        for names in self._waiting[: chance.randint(0, len(self._waiting))]:
            _name(found, names)
        return {path: file.after_power_cut(chance) for path, file in found.items()}

    def _meant(self, change: Made | Renamed | Removed) -> dict[Path, _File | None]:
        if isinstance(change, Made):
            return {change.path: _File(b"")}
        if isinstance(change, Renamed):
            return {change.path: None, change.new: self._names[change.path]}
        return {change.path: None}

    def _sync(self, path: Path) -> None:
        if path in self._names:
            self._names[path].sync()
            return
        here = [names for names in self._waiting if any(name.parent == path for name in names)]
        for names in here:
            _name(self._kept, names)
            self._waiting.remove(names)


def _name(table: dict[Path, _File], names: dict[Path, _File | None]) -> None:
    for path, file in names.items():
        if file:
            table[path] = file
        else:
            table.pop(path, None)


def _do(content: bytearray, change: Write | Cut) -> None:
    end = change.size if isinstance(change, Cut) else change.offset + len(change.content)
    content.extend(bytes(max(0, end - len(content))))
    if isinstance(change, Cut):
        del content[end:]
    else:
        content[change.offset : end] = change.content


def _parts(change: Write | Cut) -> Iterator[Write | Cut]:
    if isinstance(change, Cut):
        yield change
        return
    start, end = change.offset, change.offset + len(change.content)
    edges = [start, *range(start - start % _SECTOR + _SECTOR, end, _SECTOR), end]
    for here, there in itertools.pairwise(edges):
        part = change.content[here - start : there - start]
        yield Write(path=change.path, offset=here, content=part)
