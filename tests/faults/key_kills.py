"""Keys that are being saved when the program is killed open the vault: the old or the new.

`python -m tests.faults.key_kills FOLDER` saves the keys until it is killed.
"""

import itertools
import random
import sys
from dataclasses import replace
from pathlib import Path

from tests.faults.killing import lines_until_killed
from tests.faults.outcome import Outcome
from tests.faults.vaults import Victim, new_victim, words
from wijkteam_desk.vault.key_file import KeyFile, read_copies, write_copies
from wijkteam_desk.vault.key_slots import RECOVERY, SMALLEST, seal_of_slots, seal_with_passphrase
from wijkteam_desk.vault.opening import OpenKeys, open_with_passphrase
from wijkteam_desk.vault.passphrase import normal_form

LONG = 300
SHORT = 1


def run(count: int, folder: Path) -> Outcome:
    """Kills so many processes that save the keys and opens what they left."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    acknowledged = opened = older = 0
    for _ in range(count):
        saved = _save_until_killed(victim, chance.randrange(1, 40))
        newest = read_copies(victim.folder)[0].saved
        opened += open_with_passphrase(victim.folder, _words(newest)) == victim.keys
        older += newest < saved[-1]
        acknowledged += len(saved)
    return Outcome(
        sentence=f"{count} kills while the keys were saved {acknowledged} times:"
        f" {count - opened} that do not open, {older} older than acknowledged",
        good=opened == count and not older and acknowledged > 0,
    )


def _save_until_killed(victim: Victim, after: int) -> list[int]:
    said = lines_until_killed("key_kills", victim.folder, after=after)
    return [int(line) for line in said]


def _words(saved: int) -> str:
    """The two passphrases take turns; a new vault has the first."""
    return words((saved - 1) % 2)


def _save_on(folder: Path) -> None:
    start = read_copies(folder)[0]
    keys = open_with_passphrase(folder, _words(start.saved))
    both = [_with_passphrase(start, keys, _words(saved)) for saved in range(2)]
    for saved in itertools.count(start.saved + 1):
        new = both[saved % 2]
        seal = seal_of_slots(keys.data_key, keys.vault_id, saved, new.slots)
        write_copies(folder, replace(new, saved=saved, seal=seal))
        sys.stdout.write(f"{saved}\n")
        sys.stdout.flush()


def _with_passphrase(start: KeyFile, keys: OpenKeys, passphrase: str) -> KeyFile:
    recovery = [slot for slot in start.slots if slot.kind == RECOVERY]
    secret = normal_form(passphrase).encode()
    own = seal_with_passphrase(keys.data_key, keys.vault_id, secret, SMALLEST)
    return replace(start, slots=(own, *recovery))


if __name__ == "__main__":
    _save_on(Path(sys.argv[1]))
