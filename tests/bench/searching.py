"""Search as you type, against the bare FTS5 query."""

from collections.abc import Iterator

from tests.bench.clock import milliseconds, p95
from tests.bench.made_up import vocabulary
from tests.bench.row import Row
from tests.bench.vaults import BenchVault
from wijkteam_desk.storage.search import MOST, find, match_words
from wijkteam_desk.storage.store import Store

BARE = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT ?"


def searching(vault: BenchVault, words: int) -> list[Row]:
    """Types common and rare words letter by letter, one word and two."""
    with vault.store() as store:
        taken = [_both(store, typed) for typed in _typed(words)]
    ours, theirs = zip(*taken, strict=True)
    mine, other = p95(ours), p95(theirs)
    passages = f"{vault.size.passages:,} passages, {len(ours)} keystrokes"
    against = f"{mine:.2f} ms against {other:.2f} ms"
    return [
        Row(what="search as you type, p95", value=mine, unit="ms", limit=16, seen=passages),
        Row(what="search, bare FTS5 query", value=mine / other, unit="x", limit=2, seen=against),
    ]


def _both(store: Store, typed: str) -> tuple[float, float]:
    query = match_words(typed), MOST

    def bare() -> None:
        store.connection.execute(BARE, query).fetchall()

    # Once before, so that neither of the two reads the pages for the other.
    bare()
    return milliseconds(lambda: store.perform(find, typed=typed)), milliseconds(bare)


def _typed(words: int) -> Iterator[str]:
    known = vocabulary()
    step = max(1, len(known) // (words * words))
    for number in range(words):
        word, second = known[number * number * step], known[number]
        yield from (word[:letters] for letters in range(1, len(word) + 1))
        yield from (f"{word} {second[:letters]}" for letters in range(1, len(second) + 1))
