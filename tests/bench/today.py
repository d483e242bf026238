"""Vandaag: how long it takes to read, with few households and many that need nothing."""

from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.clock import milliseconds, side_by_side
from tests.bench.made_up import ASKING
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.casework.list_households import order_households
from wijkteam_desk.casework.read_today import derive_due, read_today
from wijkteam_desk.storage.store import Store


def today(vault: BenchVault, small: BenchVault, rounds: int) -> list[Row]:
    """In turn on both; and what it takes to look at every household once."""
    with _derived(vault) as (many, whole), _derived(small) as (few, _):
        taken = side_by_side(lambda: _read(many), lambda: _read(few), rounds)
    against = f"{taken[0]:.0f} ms against {taken[1]:.0f} ms; {ASKING} of them ask something"
    each = f"once, after a mass import: {whole / vault.size.households:.2f} ms each"
    return [
        Row(what="Vandaag", value=taken[0], unit="ms", limit=150, seen=against),
        Row(what="Vandaag, by size", value=taken[0] / taken[1], unit="x", limit=1.3, seen=against),
        Row(what="Vandaag, all looked at anew", value=whole, unit="ms", limit=60_000, seen=each),
    ]


@contextmanager
def _derived(vault: BenchVault) -> Iterator[tuple[Store, float]]:
    """The store, in which it is known when each household asks something."""
    with vault.store() as store:
        ids = store.perform(order_households, first=0).ids
        yield store, milliseconds(lambda: store.perform(derive_due, households=ids))


def _read(store: Store) -> None:
    store.perform(read_today)
