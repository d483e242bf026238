"""What is typed in every field of every screen lies readable nowhere: a story of the gate."""

import subprocess
import sys
from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.vaults import surroundings

LONG = 1
SHORT = 0

_ROOT = Path(__file__).parent.parent.parent
_STORY = "tests/stories/test_nothing_readable.py"


def run(count: int, folder: Path) -> Outcome:
    """Runs the story so many times."""
    command = [sys.executable, "-m", "pytest", "-q", "--basetemp", str(folder / "story"), _STORY]
    ran = [
        subprocess.run(
            command, check=False, cwd=_ROOT, env=surroundings(), stdout=subprocess.DEVNULL
        ).returncode
        for _ in range(count)
    ]
    return Outcome(
        sentence=f"{count} time a word in every field of every screen, then a search of vault,"
        f" home, temporary folders and log: {sum(map(bool, ran))} times found",
        good=not any(ran),
    )
