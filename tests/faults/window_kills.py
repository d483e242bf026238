"""A window that is killed while somebody types loses at most two seconds of what was typed."""

import random
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.typist import PACE, sign
from tests.faults.vaults import Victim, files_of, look_into, new_victim, put_back, surroundings

LONG = 100
SHORT = 1

_ROOT = Path(__file__).parent.parent.parent
_BEHIND = 2.0


def run(count: int, folder: Path) -> Outcome:
    """Kills so many windows some seconds after the first sign was typed."""
    chance = random.Random(count)
    victim = new_victim(folder / "vault")
    before = files_of(victim)
    signs, wrong, late = 0, 0, 0
    worst = 0.0
    for _ in range(count):
        put_back(victim, before)
        typed = _type_until_killed(victim, chance.uniform(1, 5))
        found = look_into(victim)
        kept = "".join(found.texts) + found.draft
        text = "".join(sign(number) for number in range(len(typed) + 1))
        wrong += found.noticed or not text.startswith(kept)
        lost = typed[-1] - typed[len(kept)] if len(kept) < len(typed) else 0.0
        # a busy computer holds up the typing and the keeping alike
        held_up = max((late - early for early, late in pairwise(typed)), default=PACE) - PACE
        late += lost > _BEHIND + held_up
        signs, worst = signs + len(typed), max(worst, lost)
    return Outcome(
        sentence=f"{count} kills of a window in which {signs} signs were typed: at most"
        f" {worst:.1f} s of typing lost, {late} times more than {_BEHIND:.0f} s, {wrong} otherwise",
        good=signs > 0 and not wrong and not late,
    )


def _type_until_killed(victim: Victim, seconds: float) -> list[float]:
    """When each sign was typed."""
    module = [sys.executable, "-m", "tests.faults.typist", str(victim.folder)]
    with subprocess.Popen(
        [*module, victim.household, victim.talk],
        cwd=_ROOT,
        env=surroundings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as typist:
        if typist.stdout is None:
            raise RuntimeError
        said = [typist.stdout.readline()]
        while time.monotonic() < float(said[0]) + seconds:
            said.append(typist.stdout.readline())
        typist.kill()
        return [float(line) for line in (*said, *typist.stdout)]
