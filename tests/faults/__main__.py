"""The long run: kills many writers and says what was lost."""

import argparse
import random
import shutil
import sys
from pathlib import Path

from tests.faults.kills import kill_once


def main() -> int:
    """Prints the sums; 1 when anything acknowledged was lost or damaged."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults")
    asked.add_argument("--kills", type=int, default=200)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--folder", type=Path, default=Path("faults"))
    given = asked.parse_args()
    chance = random.Random(given.seed)
    acknowledged = lost = damaged = 0
    folder = given.folder.absolute()
    folder.mkdir()
    for number in range(given.kills):
        left = kill_once(folder / str(number), chance)
        acknowledged += left.acknowledged
        lost += max(0, left.acknowledged - left.kept)
        damaged += bool(left.faults)
        shutil.rmtree(folder / str(number))
    folder.rmdir()
    sys.stdout.write(
        f"{given.kills} kills, {acknowledged} acknowledged, {lost} lost, {damaged} damaged\n"
    )
    return 1 if lost or damaged or not acknowledged else 0


if __name__ == "__main__":
    sys.exit(main())
