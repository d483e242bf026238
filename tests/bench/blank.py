"""From the key to a screen on which nobody can read anything, with a household in sight."""

from pathlib import Path

from tests.bench.child import run_child
from tests.bench.row import Row
from tests.bench.vaults import BenchVault

AT_ONCE = 100  # milliseconds


def blank(place: Path, vault: BenchVault, rounds: int) -> list[Row]:
    """The slowest, for somebody comes in only once; a lock ends the process."""
    asked = (str(vault.folder), vault.made_up.usual, str(rounds))
    covered, hidden = map(float, run_child(place, "darkened", *asked).split())
    seen = f"slowest of {rounds}"
    return [
        Row(what="blank: from F9 to covered", value=covered, unit="ms", limit=AT_ONCE, seen=seen),
        Row(
            what="blank: from Ctrl+L to hidden", value=hidden, unit="ms", limit=AT_ONCE, seen="once"
        ),
    ]
