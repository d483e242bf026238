"""A process that upgrades a store until it is killed. FICTIEF."""

import sys
from pathlib import Path

from tests.household_store import KEYS
from tests.store.next_shape import next_steps
from wijkteam_desk.storage.upgrade import upgrade


def began() -> None:
    """Tells whoever kills that it may begin to count."""
    sys.stdout.write("began\n")
    sys.stdout.flush()


if __name__ == "__main__":
    upgrade(Path(sys.argv[1]) / "store.db", KEYS, next_steps(), began)
    sys.stdout.write("done\n")
