"""From start to painted lock screen, against an empty PySide6 window."""

from pathlib import Path

from tests.bench.child import run_child
from tests.bench.clock import side_by_side
from tests.bench.row import Row
from tests.bench.vaults import BenchVault


def starting(place: Path, vault: BenchVault, rounds: int) -> list[Row]:
    """Whole processes, from the call to the first window that is painted."""

    def ours() -> None:
        run_child(place, "painted", str(vault.folder))

    def empty() -> None:
        run_child(place, "painted", "empty")

    side_by_side(ours, empty, 1)
    mine, theirs = side_by_side(ours, empty, rounds)
    seen = f"{mine:.0f} ms against {theirs:.0f} ms"
    what = "start to painted lock screen"
    return [Row(what=what, value=mine / theirs, unit="x", limit=1.5, seen=seen)]
