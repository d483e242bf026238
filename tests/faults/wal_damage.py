"""Acts that a damaged write-ahead log loses are noticed by the head, which names how many."""

import random
from pathlib import Path

from tests.faults.bits import flipped
from tests.faults.outcome import Outcome
from tests.faults.vaults import (
    Contents,
    Victim,
    at_work,
    files_of,
    look_into,
    new_victim,
    put_back,
    write_down,
)

LONG = 400
SHORT = 8

_ONE_LOG = 4
_HEADER, _FRAME_HEADER, _PAGE = 32, 24, 4096


def run(count: int, folder: Path) -> Outcome:
    """Cuts the log off, or turns over one of its bits: as often the one as the other."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    closed = files_of(victim)
    named = acts = 0
    for done in range(0, count, _ONE_LOG):
        full = _with_log(victim, closed, chance)
        seq = _seq(victim, full)
        for number in range(done, min(count, done + _ONE_LOG)):
            damaged = _damaged(full, chance, cut=bool(number % 2))
            missing = seq - _seq(victim, damaged)
            put_back(victim, damaged)
            named += look_into(victim).behind == missing > 0
            acts += missing
    return Outcome(
        sentence=f"{count - count // 2} bit flips and {count // 2} cuts in the write-ahead log:"
        f" {acts} acts gone, {named} times noticed and rightly counted",
        good=named == count,
    )


def _with_log(victim: Victim, closed: Contents, chance: random.Random) -> Contents:
    """The files with a log to damage: the store empties one that grew long."""
    while True:
        put_back(victim, closed)
        full = write_down(victim, chance.randrange(3, 60))
        if _log_of(full)[1]:
            return full


def _log_of(contents: Contents) -> tuple[Path, bytes]:
    path = next(path for path in contents if path.name == "store.db-wal")
    return path, contents[path]


def _seq(victim: Victim, contents: Contents) -> int:
    """How many acts the store holds when nobody asks the head."""
    put_back(victim, contents)
    with at_work(victim.folder, victim.keys) as store:
        return store.seq


def _damaged(full: Contents, chance: random.Random, *, cut: bool) -> Contents:
    path, log = _log_of(full)
    end = _end(log)
    damaged = log[: chance.randrange(end)] if cut else flipped(log, chance, end)
    return {**full, path: damaged}


def _end(log: bytes) -> int:
    """Where the frames end that count: those behind carry the salts of an earlier round."""
    end = _HEADER
    while end < len(log) and log[end + 8 : end + 16] == log[16:24]:
        end += _FRAME_HEADER + _PAGE
    return end
