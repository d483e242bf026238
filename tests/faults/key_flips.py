"""With one bit of the first key file turned over the vault opens from the second."""

import random
from pathlib import Path

from tests.faults.bits import flipped
from tests.faults.outcome import Outcome
from tests.faults.vaults import new_victim, words
from wijkteam_desk.vault.folder import key_paths
from wijkteam_desk.vault.known_keys import KnownKeys
from wijkteam_desk.vault.opening import open_with_passphrase

LONG = 400
SHORT = 4


def run(count: int, folder: Path) -> Outcome:
    """Turns over one bit anywhere in A, so many times."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    first, second = key_paths(victim.folder)
    whole = second.read_bytes()
    opened = repaired = 0
    for _ in range(count):
        first.write_bytes(flipped(whole, chance))
        keys = open_with_passphrase(victim.folder, words())
        opened += keys == victim.keys
        KnownKeys(victim.folder, keys).put_right()
        repaired += first.read_bytes() == second.read_bytes() == whole
    return Outcome(
        sentence=f"{count} bit flips in key file A: {opened} opened from B, {repaired} repaired",
        good=opened == repaired == count,
    )
