"""What a process really asked of the disk, as strace saw it."""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.disk import Change, Cut, Made, Removed, Renamed, Synced, Write

_CALLS = "openat,pwrite64,write,pwritev,writev,ftruncate,fsync,fdatasync,rename,renameat,unlink"
_WHOLE = "1000000"  # bytes of a write that are shown: all of them
_LINE = re.compile(r"(\w+)\((.*)\) = (\d+)(<.*>)?$")
_HANDLE = re.compile(r"(\d+)<([^>]*)>")
_STRING = re.compile(r'"([^"]*)"')
_STDOUT = 1

Recorded = Change | str
"""A change, or a line that the process said."""


def can_record() -> bool:
    """Whether strace is installed on this computer."""
    return shutil.which("strace") is not None


def record(
    command: list[str], trace: Path, surroundings: dict[str, str], *places: Path
) -> list[Recorded]:
    """Runs a process of one thread; its changes within these places and its words, in order."""
    watching = ["strace", "-y", "-xx", "-s", _WHOLE, "-o", str(trace), "-e", f"trace={_CALLS}"]
    subprocess.run([*watching, *command], check=True, env=surroundings, stdout=subprocess.DEVNULL)
    with trace.open(encoding="ascii") as lines:
        calls = [call for line in lines if (call := _call(line))]
    return list(_changes(calls, places))


@dataclass(frozen=True, kw_only=True)
class _Call:
    """A call that went well: on which open file, with which strings, and the last argument."""

    name: str
    handle: int
    path: Path
    strings: list[bytes]
    last: str


def _call(line: str) -> _Call | None:
    found = _LINE.match(line)
    if not found:
        return None
    handle = _HANDLE.match(found[2])
    strings = [_bytes(text) for text in _STRING.findall(found[2])]
    path = _bytes(handle[2]) if handle else strings[0]
    return _Call(
        name=found[1],
        handle=int(handle[1]) if handle else -1,
        path=Path(path.decode()),
        strings=strings,
        last=found[2] if found[1] == "openat" else found[2].rpartition(", ")[2],
    )


def _changes(calls: Iterable[_Call], places: tuple[Path, ...]) -> Iterator[Recorded]:
    ends: dict[Path, int] = {}
    for call in calls:
        if call.name == "write" and call.handle == _STDOUT:
            yield call.strings[0].decode()
        elif any(call.path.is_relative_to(place) for place in places):
            change = _change(call, ends)
            if change:
                yield change


def _change(call: _Call, ends: dict[Path, int]) -> Change | None:
    change: Change | None = None
    match call.name:
        case "openat":
            ends[call.path] = 0
            change = Made(path=call.path) if "O_CREAT" in call.last else None
        case "pwrite64":
            change = Write(path=call.path, offset=int(call.last), content=call.strings[0])
        case "write":
            change = Write(path=call.path, offset=ends[call.path], content=call.strings[0])
            ends[call.path] += len(call.strings[0])
        case "ftruncate":
            change = Cut(path=call.path, size=int(call.last))
        case "fsync" | "fdatasync":
            change = Synced(path=call.path)
        case "rename":
            change = Renamed(path=call.path, new=Path(call.strings[1].decode()))
        case "unlink":
            change = Removed(path=call.path)
        case unknown:
            raise NotImplementedError(unknown)
    return change


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
