"""An older copy that is put back is noticed: the store alone, and the whole folder too."""

import random
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.vaults import files_of, look_into, new_victim, put_back, write_down
from wijkteam_desk.vault.folder import store_path

LONG = 100
SHORT = 2


def run(count: int, folder: Path) -> Outcome:
    """Puts back the store of some acts ago and then the folder, so many times."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    store = store_path(victim.folder)
    alone = whole = 0
    for _ in range(count):
        older = files_of(victim)
        acts = chance.randrange(1, 12)
        write_down(victim, acts)
        newer = files_of(victim)
        put_back(victim, {**newer, store: older[store]})
        alone += look_into(victim).behind == acts
        ours = {path: content for path, content in older.items() if path.parent == store.parent}
        put_back(victim, {**newer, **ours})
        whole += look_into(victim).behind == acts
        put_back(victim, newer)
    return Outcome(
        sentence=f"{count} times an older store put back: {alone} noticed and rightly counted;"
        f" {count} times the whole folder: {whole}",
        good=alone == whole == count,
    )
