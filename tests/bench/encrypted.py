"""The encrypted store against plain SQLite: the same library, the same settings, the same work."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from tests.bench.clock import side_by_side
from tests.bench.made_up import SEED, vocabulary
from tests.bench.row import Row
from wijkteam_desk.storage.connection import connect

AT_ONCE = 10_000

_SHAPE = """
CREATE TABLE line (id INTEGER PRIMARY KEY, household TEXT, text TEXT);
CREATE TABLE note (id INTEGER PRIMARY KEY, household TEXT, text TEXT);
CREATE VIRTUAL TABLE note_words USING fts5(text, content='note', content_rowid='id');
CREATE TRIGGER note_found AFTER INSERT ON note BEGIN
  INSERT INTO note_words (rowid, text) VALUES (NEW.id, NEW.text);
END;"""
_NOTE = "INSERT INTO note (household, text) VALUES (?, ?)"
_LINE = "INSERT INTO line (household, text) VALUES (?, ?)"
_FIND = "SELECT rowid FROM note_words WHERE note_words MATCH ? ORDER BY rank LIMIT 50"
_SAME = ("synchronous", "secure_delete", "temp_store", "wal_autocheckpoint", "foreign_keys")


@dataclass(frozen=True, kw_only=True)
class Both:
    """Two stores of the same notes."""

    ours: sqlcipher.Connection
    plain: sqlcipher.Connection
    notes: list[tuple[str, str]]

    def row(self, what: str, limit: float, rounds: int, work: Callable[..., object]) -> Row:
        """The same work on both, in turn."""
        work(self.ours)
        work(self.plain)
        ours, plain = side_by_side(lambda: work(self.ours), lambda: work(self.plain), rounds)
        seen = f"{ours:.2f} ms against {plain:.2f} ms"
        what = f"encrypted against plain: {what}"
        return Row(what=what, value=ours / plain, unit="x", limit=limit, seen=seen)


def encrypted(place: Path, notes: int, rounds: int) -> list[Row]:
    """Search, single commits, and many rows in one transaction."""
    ours = connect(place / "encrypted.db", bytes(range(32)), new=True)
    both = Both(ours=ours, plain=_plain(place / "plain.db", ours), notes=_notes(notes))
    try:
        for connection in (both.ours, both.plain):
            connection.executescript(_SHAPE)
            _keep_all(connection, _NOTE, both.notes)
        words = vocabulary()[:: len(vocabulary()) // 50]
        next_note = cycle(both.notes).__next__
        some = both.notes[:AT_ONCE]
        return [
            both.row("search", 1.2, rounds, lambda store: _search(store, words)),
            both.row("a commit", 1.5, rounds * 10, lambda store: store.execute(_LINE, next_note())),
            both.row("10,000 rows", 2.3, rounds, lambda store: _keep_all(store, _LINE, some)),
        ]
    finally:
        both.ours.close()
        both.plain.close()


def _plain(path: Path, ours: sqlcipher.Connection) -> sqlcipher.Connection:
    plain = sqlcipher.connect(str(path), isolation_level=None)
    plain.execute("PRAGMA journal_mode=WAL")
    for setting in _SAME:
        (value,) = ours.execute(f"PRAGMA {setting}").fetchone()
        plain.execute(f"PRAGMA {setting}={value}")
    return plain


def _notes(number: int) -> list[tuple[str, str]]:
    chance, words = random.Random(SEED), vocabulary()
    return [(str(n % 1_000), " ".join(chance.choices(words, k=60))) for n in range(number)]


def _keep_all(
    connection: sqlcipher.Connection, statement: str, notes: list[tuple[str, str]]
) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(statement, notes)
    connection.execute("COMMIT")


def _search(connection: sqlcipher.Connection, words: list[str]) -> None:
    for word in words:
        connection.execute(_FIND, (f'"{word}"',)).fetchall()
