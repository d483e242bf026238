"""Keeps the write-ahead log short, and never leaves in it what the store holds already."""

from contextlib import suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.connection import log_of

_LONG = 100 * (4096 + 24)  # bytes: a hundred pages


def shorten(connection: sqlcipher.Connection, store: Path) -> None:
    """Once the log is long, brings it into the store and empties it; tries again when that fails.

    SQLite's own checkpoint leaves the frames in the file. Were one of them damaged then, those
    before it would lay older pages over newer ones: a mixture that the commit head cannot see.
    """
    # the act is kept all the same; of a page that cannot be read see `Store`
    with suppress(FileNotFoundError, sqlcipher.DatabaseError, MemoryError):
        if log_of(store).stat().st_size < _LONG:
            return
        patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
        # Whoever types does not wait for who reads, as a backup does.
        connection.execute("PRAGMA busy_timeout = 0")
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience}")
