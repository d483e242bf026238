"""One bit of the store turned over is noticed, and never shown as other words."""

import random
from pathlib import Path

from tests.faults.bits import flipped
from tests.faults.outcome import Outcome
from tests.faults.vaults import files_of, look_into, new_victim, put_back, write_down
from wijkteam_desk.vault.folder import store_path

LONG = 400
SHORT = 6


def run(count: int, folder: Path) -> Outcome:
    """Turns over one bit anywhere, so many times."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    write_down(victim, 40)
    whole, store = files_of(victim), store_path(victim.folder)
    texts = look_into(victim).texts
    noticed = refused = wrong = 0
    for _ in range(count):
        put_back(victim, {**whole, store: flipped(whole[store], chance)})
        found = look_into(victim)
        noticed += found.noticed
        refused += bool(found.refused)
        wrong += found.texts not in ((), texts)
    return Outcome(
        sentence=f"{count} bit flips in the store: {noticed} noticed ({refused} at opening,"
        f" {noticed - refused} by the check), {wrong} with other words shown",
        good=noticed == count and not wrong,
    )
