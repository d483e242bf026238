"""A process that writes passages until it is killed; says each number that was kept. FICTIEF."""

import itertools
import sys
from pathlib import Path

from tests.household_store import KEYS, RememberedHead
from wijkteam_desk.casework.write_passage import PassageWords, write_passage
from wijkteam_desk.storage.store import Store


def write_on(folder: Path, conversation_id: str) -> None:
    """Writes passage after passage and acknowledges each on standard output."""
    store = Store(folder / "store.db", KEYS, RememberedHead())
    for number in itertools.count():
        store.perform(
            write_passage, conversation_id=conversation_id, words=PassageWords(text=f"zin {number}")
        )
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    write_on(Path(sys.argv[1]), sys.argv[2])
