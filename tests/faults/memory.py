"""Searches the memory of a program after it locked: no key, no note may be left. FICTIEF.

Linux only: it reads /proc/PID/mem, which the system grants to the same user or to root.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.faults.outcome import Outcome
from wijkteam_desk.desk.practice import PASSPHRASE
from wijkteam_desk.vault.opening import open_with_passphrase

LONG = 300
SHORT = 5

_ROOT = Path(__file__).parent.parent.parent
_PATIENCE = 60.0
_CHUNK = 1 << 24
_LONGEST = 256  # bytes that chunks overlap, so that nothing is cut in two


@dataclass(frozen=True, kw_only=True)
class Found:
    """How often each thing stands in the memory of a process, in any of its forms."""

    keys: int
    notes: int


def run(count: int, _: Path) -> Outcome:
    """Writes so many notes, locks, and says what was found before and after."""
    if not _can_run():
        return Outcome(sentence="not tried: this system shows nobody the memory", good=True)
    before, after = _before_and_after(count)
    said = (
        f"{count} notes in memory: {before.keys} copies of the key and {before.notes} of notes"
        f" before the lock, {after.keys} and {after.notes} after it"
    )
    seen = before.keys > 0 and before.notes >= count
    return Outcome(sentence=said, good=seen and after == Found(keys=0, notes=0))


def _can_run() -> bool:
    """Whether this system lets one look into a process of one's own."""
    try:
        with Path("/proc/self/mem").open("rb"):
            return True
    except OSError:
        return False


def canary(number: int) -> str:
    """What stands in note so many, and nowhere else in the world."""
    return f"kanarie{number:05}berkenhoutwater"


def _before_and_after(count: int) -> tuple[Found, Found]:
    """What one finds in the program with its notes on the screen, and in the one after the lock."""
    with _program(count) as (program, folder):
        key = open_with_passphrase(folder, PASSPHRASE).data_key
        notes = [canary(number) for number in range(count)]
        before = _search(program.pid, key, notes)
        if program.stdin is None:
            raise RuntimeError
        program.stdin.write("lock\n")
        program.stdin.flush()
        _wait(lambda: "tests.faults.holds_notes" not in _command(program.pid))
        # The lock screen loads the rooms it needs; whatever remained would be there by then.
        _wait(lambda: _maps_of(program.pid, "sqlcipher"))
        return before, _search(program.pid, key, notes)


@contextmanager
def _program(count: int) -> "Iterator[tuple[subprocess.Popen[str], Path]]":
    command = [sys.executable, "-m", "tests.faults.holds_notes", str(count)]
    with subprocess.Popen(
        command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            if program.stdout is None:
                raise RuntimeError
            yield program, Path(program.stdout.readline().strip())
        finally:
            program.kill()


def _search(pid: int, key: bytes, notes: Sequence[str]) -> Found:
    keys = [key, key.hex().encode(), key.hex().upper().encode(), key.hex().encode("utf-16-le")]
    said = [form for note in notes for form in (note.encode(), note.encode("utf-16-le"))]
    memory = list(_memory(pid))
    # All canaries begin alike: counting the beginning is enough, and quick.
    starts = {form[: len(form) // 4] for form in said}
    return Found(keys=_count(memory, keys), notes=_count(memory, sorted(starts)))


def _count(memory: list[bytes], forms: Sequence[bytes]) -> int:
    return sum(piece.count(form) for piece in memory for form in forms)


def _memory(pid: int) -> Iterator[bytes]:
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
            span, rights = line.split()[:2]
            start, end = (int(edge, 16) for edge in span.split("-"))
            if "r" not in rights or "[v" in line:
                continue
            for at in range(start, end, _CHUNK):
                try:
                    memory.seek(at)
                    yield memory.read(min(_CHUNK + _LONGEST, end - at))
                except (OSError, OverflowError, ValueError):
                    break


def _command(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text("utf-8")


def _maps_of(pid: int, word: str) -> bool:
    return word in Path(f"/proc/{pid}/maps").read_text("utf-8")


def _wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not until():
        time.sleep(0.05)
        if time.monotonic() > deadline:
            raise TimeoutError
