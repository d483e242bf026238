"""How much memory a household that is open takes, against an empty PySide6 window."""

from pathlib import Path

from tests.bench.child import run_child
from tests.bench.row import Row
from tests.bench.vaults import BenchVault


def remembering(place: Path, vault: BenchVault) -> list[Row]:
    """Two processes, once: what they have hardly differs from one time to the next."""
    empty = float(run_child(place, "resident"))
    ours = float(run_child(place, "resident", str(vault.folder), vault.made_up.usual))
    seen = f"{ours:.0f} MB against {empty:.0f} MB"
    what = "memory with a household open"
    return [Row(what=what, value=ours - empty, unit="MB", limit=50, seen=seen)]
