"""Vandaag: how long it takes to read, with few households and many that need nothing."""

from tests.bench.clock import side_by_side
from tests.bench.made_up import ASKING
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.casework.read_today import read_today
from wijkteam_desk.storage.store import Store


def today(vault: BenchVault, small: BenchVault, rounds: int) -> list[Row]:
    """In turn on both; and what it took to look at every household once."""
    with vault.store() as many, small.store() as few:
        taken = side_by_side(lambda: _read(many), lambda: _read(few), rounds)
    whole = vault.looked[0]
    against = f"{taken[0]:.0f} ms against {taken[1]:.0f} ms; {ASKING} of them ask something"
    each = f"once, after a mass import: {whole / vault.size.households:.2f} ms each"
    return [
        Row(what="Vandaag", value=taken[0], unit="ms", limit=150, seen=against),
        Row(what="Vandaag, by size", value=taken[0] / taken[1], unit="x", limit=1.3, seen=against),
        Row(what="Vandaag, all looked at anew", value=whole, unit="ms", limit=120_000, seen=each),
    ]


def _read(store: Store) -> None:
    store.perform(read_today)
