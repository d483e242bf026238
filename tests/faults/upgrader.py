"""A process that upgrades a store until it is killed. FICTIEF."""

import sys
from pathlib import Path

from tests.household_store import KEYS
from tests.store.next_shape import next_steps
from wijkteam_desk.storage.upgrade import upgrade


def say(word: str) -> None:
    """Tells whoever kills how far it is."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    upgrade(Path(sys.argv[1]) / "store.db", KEYS, next_steps(), lambda: say("began"))
    say("done")
