"""In ten thousand lines the first one that was tampered with is named. FICTIEF."""

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from tests.household_store import KEYS, new_store
from wijkteam_desk.domain.identity import new_id
from wijkteam_desk.storage.changes import RowChange
from wijkteam_desk.storage.journal import Done, append, chain_of, first_bad_line

LINES = 10_000
Tamper = Callable[[sqlcipher.Connection, int], int]


@pytest.fixture(scope="module")
def long_chain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlcipher.Connection]:
    """A store of which the journal has so many lines."""
    store = new_store(tmp_path_factory.mktemp("lang"))
    connection = store.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN")
    chain = chain_of(connection, KEYS.journal)
    while chain.seq < LINES:
        done = Done(id=new_id(), act="add_goal", author="a", device="d", at=datetime.now(UTC))
        words = {"id": str(chain.seq), "own_words": f"Rust {chain.seq}"}
        change = RowChange(
            table="goal", row_id=str(chain.seq), household="h", before=None, after=words
        )
        chain = append(connection, chain, done, [change])
    connection.execute("COMMIT")
    yield connection
    store.close()


def changed(connection: sqlcipher.Connection, line: int) -> int:
    connection.execute("UPDATE op SET act = 'remove_goal' WHERE seq = ?", (line,))
    return line


def other_words(connection: sqlcipher.Connection, line: int) -> int:
    connection.execute(
        "UPDATE op_content SET change = replace(change, 'Rust', 'Lust') WHERE op = ?", (line,)
    )
    return line


def removed(connection: sqlcipher.Connection, line: int) -> int:
    connection.execute("DELETE FROM op WHERE seq = ?", (line,))
    return line


def closed_up(connection: sqlcipher.Connection, line: int) -> int:
    removed(connection, line)
    connection.execute("UPDATE op SET seq = -seq + 1 WHERE seq > ?", (line,))
    connection.execute("UPDATE op SET seq = -seq WHERE seq < 0")
    return line


def swapped(connection: sqlcipher.Connection, line: int) -> int:
    for was, now in ((line, -1), (line + 1, line), (-1, line + 1)):
        connection.execute("UPDATE op SET seq = ? WHERE seq = ?", (now, was))
    return line


def cut_at_the_start(connection: sqlcipher.Connection, line: int) -> int:
    connection.execute("DELETE FROM op WHERE seq < ?", (line,))
    return 1


@pytest.mark.parametrize(
    "tamper", [changed, other_words, removed, closed_up, swapped, cut_at_the_start]
)
def test_the_first_bad_line_of_very_many_is_named(
    long_chain: sqlcipher.Connection, tamper: Tamper
) -> None:
    line = random.Random(tamper.__name__).randrange(10, LINES - 10)  # noqa: S311 - any line will do
    long_chain.execute("BEGIN")
    try:
        assert tamper(long_chain, line) == first_bad_line(long_chain, KEYS.journal)
    finally:
        long_chain.execute("ROLLBACK")


def test_as_it_was_written_it_verifies(long_chain: sqlcipher.Connection) -> None:
    assert first_bad_line(long_chain, KEYS.journal) is None


def test_the_end_that_was_cut_off_is_what_the_head_knows(
    long_chain: sqlcipher.Connection, tmp_path: Path
) -> None:
    from wijkteam_desk.storage.journal import mac_at
    from wijkteam_desk.vault.head import Head, HeadFinding

    head = Head(tmp_path, "kluis", bytes(32))
    head.advance(LINES, mac_at(long_chain, LINES) or b"")
    long_chain.execute("BEGIN")
    long_chain.execute("DELETE FROM op WHERE seq > ?", (LINES - 12,))
    assert first_bad_line(long_chain, KEYS.journal) is None
    verdict = head.compare(
        chain_of(long_chain, KEYS.journal).seq, lambda seq: mac_at(long_chain, seq)
    )
    assert (verdict.finding, verdict.lost) == (HeadFinding.OLDER, 12)
    long_chain.execute("ROLLBACK")
    head.close()
