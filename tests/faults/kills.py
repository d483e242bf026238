"""Kills the writer at a random moment and looks at what is left."""

import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.household_store import KEYS, RememberedHead, de_wit, new_store
from wijkteam_desk.casework.read_conversation import read_conversation
from wijkteam_desk.casework.start_conversation import start_conversation
from wijkteam_desk.storage.store import Store

_ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, kw_only=True)
class Aftermath:
    """What the writer had acknowledged, what the store holds, and what a check finds."""

    acknowledged: int
    kept: int
    faults: list[str]


def kill_once(folder: Path, chance: random.Random) -> Aftermath:
    """Starts a writer on a new store, kills it after some acknowledgements, opens the store."""
    folder.mkdir()
    store = new_store(folder)
    household_id = de_wit(store).household.id
    talk = store.perform(start_conversation, household_id=household_id, present=()).made
    store.close()
    acknowledged = _write_until_killed(folder, talk, chance.randrange(1, 60))
    again = Store(folder / "store.db", KEYS, RememberedHead())
    kept = len(again.perform(read_conversation, conversation_id=talk).passages)
    faults = again.faults()
    again.close()
    return Aftermath(acknowledged=acknowledged, kept=kept, faults=faults)


def _write_until_killed(folder: Path, talk: str, after: int) -> int:
    command = [sys.executable, "-m", "tests.faults.writer", str(folder), talk]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as writer:
        if writer.stdout is None:
            raise RuntimeError
        acknowledged = sum(1 for _, _ in zip(range(after), writer.stdout, strict=False))
        writer.kill()
        return acknowledged + len(writer.stdout.read().splitlines())
