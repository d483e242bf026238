"""The steps of SQL make exactly the shape that the domain declares."""

import re
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from tests.household_store import KEYS, new_store
from wijkteam_desk.domain.record import Record
from wijkteam_desk.storage.migrate import shape_of, steps


def _plain(sql: str) -> str:
    return re.sub(r"\s+", " ", sql.replace('"', "")).replace("( ", "(").replace(" )", ")").strip()


def test_the_store_has_the_declared_tables_and_indexes(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    found = {
        _plain(row[0])
        for row in store.connection.execute(
            "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        )
    }
    declared = set()
    for table in Record.metadata.tables.values():
        declared.add(_plain(str(CreateTable(table).compile(dialect=sqlite.dialect()))))
        for index in table.indexes:
            declared.add(_plain(str(CreateIndex(index).compile(dialect=sqlite.dialect()))))
    assert declared - found == set()
    assert shape_of(store.connection) == len(steps())
    store.close()


def test_the_settings_that_keep_it_safe_are_on(tmp_path: Path) -> None:
    store = new_store(tmp_path)

    def pragma(name: str) -> str:
        return str(store.connection.execute(f"PRAGMA {name}").fetchone()[0])

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == "2"
    assert pragma("foreign_keys") == "1"
    assert pragma("secure_delete") == "1"
    assert pragma("trusted_schema") == "0"
    assert pragma("cipher_version").startswith("4.")
    assert KEYS.store.hex() not in str(vars(store))
    store.close()
