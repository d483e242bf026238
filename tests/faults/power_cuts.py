"""After a power cut all that was acknowledged is there, and the vault always opens."""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.disk import Disk
from tests.faults.outcome import Outcome
from tests.faults.promises import Promises, promised
from tests.faults.recording import Recorded, can_record, record
from tests.faults.vaults import (
    Contents,
    Found,
    Victim,
    files_of,
    look_into,
    new_victim,
    put_back,
    surroundings,
)
from wijkteam_desk.vault.folder import second_head_path

LONG = 400
SHORT = 5
NO_STRACE = "not tried: strace is not installed here (apt-get install strace)"

_ACTS = 40  # one more than there are before a new passphrase
_MOST_ACTS = 120


@dataclass(frozen=True, kw_only=True)
class Cut:
    """What was promised before a power cut, and what was found after it."""

    promises: Promises
    found: Found

    @property
    def lost(self) -> int:
        """How many promises were not kept."""
        return self.promises.lost(self.found)


def run(count: int, folder: Path) -> Outcome:
    """Cuts the power so often at a random moment of a recorded writer."""
    if not can_record():
        return Outcome(sentence=NO_STRACE, good=True)
    cuts = list(power_cuts(count, folder))
    acknowledged = sum(cut.promises.passages for cut in cuts)
    lost = sum(cut.lost for cut in cuts)
    shut = sum(bool(cut.found.refused) and not cut.found.behind for cut in cuts)
    alarms = sum(bool(cut.found.behind) for cut in cuts)
    faults = sum(len(cut.found.faults) for cut in cuts)
    return Outcome(
        sentence=f"{count} power cuts: {acknowledged} acknowledged passages, {lost} lost,"
        f" {shut} that do not open, {faults} faults, {alarms} false alarms of the head",
        good=not (lost or shut or faults or alarms) and acknowledged > 0,
    )


def power_cuts(count: int, folder: Path, synchronous: str = "") -> Iterator[Cut]:
    """Records a writer once, then cuts the power again and again."""
    victim = new_victim(folder / "vault")
    before = files_of(victim)
    acts = min(_MOST_ACTS, _ACTS + count)
    recorded = _recorded(victim, acts, folder / "trace", synchronous)
    chance = random.Random(count)
    for _ in range(count):
        at = chance.randrange(len(recorded))
        put_back(victim, _cut(before, recorded[:at], chance))
        promises = promised(one for one in recorded[:at] if isinstance(one, str))
        yield Cut(promises=promises, found=look_into(victim, replaced=promises.replaced))


def _recorded(victim: Victim, acts: int, trace: Path, synchronous: str) -> list[Recorded]:
    writer = [sys.executable, "-m", "tests.faults.writer"]
    asked = [str(victim.folder), victim.talk, str(acts), *([synchronous] if synchronous else [])]
    places = victim.folder, second_head_path(victim.keys.vault_id, victim.folder)
    return record([*writer, *asked], trace, surroundings(), *places)


def _cut(before: Contents, recorded: list[Recorded], chance: random.Random) -> Contents:
    disk = Disk(before)
    for one in recorded:
        if not isinstance(one, str):
            disk.apply(one)
    return disk.after_power_cut(chance)
