"""Kills a store while it gets a newer shape: the old or the new one is there, and whole."""

import random
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from tests.faults.outcome import Outcome
from tests.household_store import KEYS, de_wit, new_store
from tests.store.next_shape import next_steps
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.storage.check import faults_in
from wijkteam_desk.storage.connection import connect
from wijkteam_desk.storage.journal import chain_of
from wijkteam_desk.storage.migrate import shape_of
from wijkteam_desk.storage.upgrade import upgrade

LONG = 200
SHORT = 4

_ROOT = Path(__file__).parent.parent.parent
_PASSAGES = 60
_NEW = len(next_steps())


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a store is after a kill: its shape, its newest entry, and what is wrong with it."""

    shape: int
    mac: bytes
    faults: tuple[str, ...]


def run(count: int, folder: Path) -> Outcome:
    """Kills so many upgrades at a random moment, looks, and takes the upgrade up again."""
    store = folder / "first"
    mac = _made(store)
    chance, whole = random.Random(20261122), _seconds_of(store, folder / "timed")
    old = lost = 0
    for number in range(count):
        place = shutil.copytree(store, folder / str(number))
        _kill_upgrade(place, chance.uniform(0, whole * 1.1))
        found = look(place)
        old += found.shape == _NEW - 1
        lost += found not in (_as_it_was(mac, _NEW - 1), _as_it_was(mac, _NEW))
        upgrade(place / "store.db", KEYS, next_steps(), lambda: None)
        lost += look(place) != _as_it_was(mac, _NEW)
        shutil.rmtree(place)
    return Outcome(
        sentence=f"{count} upgrades killed: {old} left old, {count - old} new, {lost} neither",
        good=not lost,
    )


def look(folder: Path) -> Found:
    """Opens the store as it was left and checks it whole."""
    connection = connect(folder / "store.db", KEYS.store)
    try:
        return Found(
            shape=shape_of(connection),
            mac=chain_of(connection, KEYS.journal).mac,
            faults=tuple(faults_in(connection, KEYS.journal)),
        )
    finally:
        connection.close()


def _as_it_was(mac: bytes, shape: int) -> Found:
    return Found(shape=shape, mac=mac, faults=())


def _made(folder: Path) -> bytes:
    folder.mkdir()
    store = new_store(folder)
    household_id = de_wit(store).household.id
    talk = store.perform(start_conversation, household_id=household_id, present=()).made
    for number in range(_PASSAGES):
        words = PassageWords(text=f"zin {number} " * 20)
        store.perform(write_passage, conversation_id=talk, words=words)
    mac = store.mac_at(store.seq) or b""
    store.close()
    return mac


def _seconds_of(store: Path, place: Path) -> float:
    shutil.copytree(store, place)
    with _started(place) as process:
        _wait_for("began", process)
        began = monotonic()
        _wait_for("done", process)  # leaving Python takes longer than the upgrade itself
        return monotonic() - began


def _kill_upgrade(place: Path, after: float) -> None:
    with _started(place) as process:
        _wait_for("began", process)
        killer = threading.Timer(after, process.kill)
        killer.start()
        process.wait()
        killer.cancel()
        killer.join()


def _started(place: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.faults.upgrader", str(place)]
    return subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)


def _wait_for(word: str, process: "subprocess.Popen[str]") -> None:
    if process.stdout is None or process.stdout.readline() != f"{word}\n":
        raise RuntimeError
