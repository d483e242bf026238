"""From the right passphrase to the first list, without the KDF; few households and many."""

import statistics
from pathlib import Path

from tests.bench.child import run_child
from tests.bench.row import Row
from tests.bench.vaults import BenchVault


def unlocking(place: Path, vault: BenchVault, small: BenchVault, rounds: int) -> list[Row]:
    """In turn on both vaults, each time in a process of its own."""
    _run(place, small)
    taken = [(_run(place, vault), _run(place, small)) for _ in range(rounds)]
    many, few = (statistics.median(times) for times in zip(*taken, strict=True))
    count = f"{vault.size.households:,} households"
    against = f"{many:.0f} ms against {few:.0f} ms for {small.size.households:,}"
    what = "from passphrase to first list, without KDF"
    return [
        Row(what=what, value=many, unit="ms", limit=300, seen=count),
        Row(what=f"{what}, by size", value=many / few, unit="x", limit=1.3, seen=against),
    ]


def _run(place: Path, vault: BenchVault) -> float:
    said = run_child(place, "unlocked", str(vault.folder), str(vault.size.households))
    whole, kdf = said.split()
    return float(whole) - float(kdf)
