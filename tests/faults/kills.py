"""A program that is killed while somebody works loses nothing that it called kept."""

import random
from pathlib import Path

from tests.faults.killing import lines_until_killed
from tests.faults.outcome import Outcome
from tests.faults.promises import Promises, promised
from tests.faults.vaults import Victim, files_of, look_into, new_victim, put_back

LONG = 500
SHORT = 1

_FOR_EVER = "100000"


def run(count: int, folder: Path) -> Outcome:
    """Kills so many writers at random moments and opens what they left."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    before = files_of(victim)
    acknowledged = lost = faults = alarms = 0
    for _ in range(count):
        put_back(victim, before)
        promises = write_until_killed(victim, chance.randrange(1, 100))
        found = look_into(victim, replaced=promises.replaced)
        acknowledged += promises.passages + promises.drafts + promises.replaced
        lost += promises.lost(found)
        faults += len(found.faults)
        alarms += found.behind > 0
    return Outcome(
        sentence=f"{count} kills while typing: {acknowledged} acknowledged, {lost} lost,"
        f" {faults} faults, {alarms} false alarms of the head",
        good=acknowledged > 0 and not (lost or faults or alarms),
    )


def write_until_killed(victim: Victim, after: int) -> Promises:
    """Starts a writer and kills it after so many acknowledgements."""
    arguments = (victim.folder, victim.talk, _FOR_EVER)
    return promised(lines_until_killed("writer", *arguments, after=after))
