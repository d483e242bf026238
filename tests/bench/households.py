"""Open a household: how long, and how many SQL statements whatever its size."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from tests.bench.clock import side_by_side
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.casework.open_household import open_household
from wijkteam_desk.casework.read_involvements import read_involvements
from wijkteam_desk.storage.store import Store


def households(vault: BenchVault, rounds: int) -> list[Row]:
    """The household with very much in it, and one as most are."""
    with vault.store() as store:
        big, usual = vault.made_up.big, vault.made_up.usual
        taken = side_by_side(lambda: _open(store, big), lambda: _open(store, usual), rounds)
        asked = _statements(store, big), _statements(store, usual)
        helped = side_by_side(lambda: _helpers(store, big), lambda: _helpers(store, usual), rounds)
    size = f"{vault.size.big_passages:,} passages; {taken[1]:.2f} ms for a usual one"
    count = f"{asked[0]} and {asked[1]}"
    more = f"{abs(asked[0] - asked[1])} more or fewer"
    return [
        Row(what="open a household", value=taken[0], unit="ms", limit=50, seen=size),
        Row(what="open a household, statements", value=asked[0], unit="", limit=15, seen=count),
        Row(
            what="open a household, statements that size adds",
            value=abs(asked[0] - asked[1]),
            unit="",
            limit=0,
            seen=more,
        ),
        Row(
            what="read who is involved",
            value=helped[0],
            unit="ms",
            limit=50,
            seen=f"{vault.size.big_involvements} of them; {helped[1]:.2f} ms for a usual one",
        ),
    ]


def _open(store: Store, household: str) -> None:
    store.perform(open_household, household_id=household)


def _helpers(store: Store, household: str) -> None:
    store.perform(read_involvements, household_id=household)


def _statements(store: Store, household: str) -> int:
    with _counted() as asked:
        _open(store, household)
    return len(asked)


@contextmanager
def _counted() -> Iterator[list[str]]:
    asked: list[str] = []

    def note(*given: Any) -> None:
        asked.append(str(given[2]))

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)
