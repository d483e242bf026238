"""A copy of the store while it is in use, and what it takes to believe a copy."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.check import reads_whole, tables_in
from wijkteam_desk.storage.connection import connect, connect_to_copy, connect_to_read
from wijkteam_desk.storage.journal import mac_at
from wijkteam_desk.storage.settings import read_setting
from wijkteam_desk.storage.trouble import trouble_in
from wijkteam_desk.vault.backup_file import Facts
from wijkteam_desk.vault.progress import Step
from wijkteam_desk.vault.trouble import (
    BackupDamaged,
    DiskFull,
    VaultDamaged,
    VaultTrouble,
    VaultUnwritable,
)

_PAGES = 512  # 2 MB at a time: so soon it stops
_COUNT = "SELECT count(*) FROM op"
_OWN = "WHERE act <> 'restore_backup'"


def copy_store(source: Path, key: bytes, target: Path, step: Step) -> tuple[int, bytes]:
    """Copies the store as it is at this moment into a new file under the same key.

    The number and mac of its newest entry. Has its own connection, and keeps nobody from writing.
    The copy is not on the disk for sure, and counts only after `facts_of_copy`. Raises
    `VaultTrouble` and `Stopped`.
    """
    try:
        with closing(_live(source, key)) as live, closing(_new(target, key)) as copy:
            # Within one transaction it stays the same store, whoever writes on.
            live.execute("BEGIN")
            newest = _newest(live)
            live.backup(copy, pages=_PAGES, progress=lambda _, left, all_: step(1 - left / all_))
    except sqlcipher.DatabaseError as trouble:
        raise trouble_in(trouble) or VaultDamaged from None
    return newest


def facts_of_copy(path: Path, key: bytes, step: Step) -> Facts:
    """What a copy holds, once every page with something in it was read and found whole.

    Raises `BackupDamaged` when one is not, and `Stopped`.
    """
    try:
        with closing(connect_to_copy(path, key)) as copy:
            tables = tables_in(copy)
            for number, table in enumerate(tables, start=1):
                # Whoever reads a page sees whether it is what was written (SECURITY 3).
                if not reads_whole(copy, table):
                    raise BackupDamaged
                step(number / len(tables))
            return _facts(copy)
    except (sqlcipher.DatabaseError, VaultDamaged):
        raise BackupDamaged from None


def mac_in_copy(path: Path, key: bytes, seq: int) -> bytes | None:
    """The mac of that journal entry in a copy that was found whole, if the copy has it."""
    with closing(connect_to_copy(path, key)) as copy:
        return mac_at(copy, seq)


def newest_entry(store: Path, key: bytes) -> tuple[int, bytes]:
    """The number and mac of the newest journal entry, over a connection of its own."""
    try:
        with closing(_live(store, key)) as live:
            return _newest(live)
    except sqlcipher.DatabaseError as trouble:
        raise trouble_in(trouble) or VaultDamaged from None


def mac_in_store(store: Path, key: bytes, seq: int) -> bytes | None:
    """The mac of that journal entry in the store in use, over a connection of its own."""
    try:
        with closing(_live(store, key)) as live:
            return mac_at(live, seq)
    except sqlcipher.DatabaseError as trouble:
        raise trouble_in(trouble) or VaultDamaged from None


@dataclass(frozen=True, kw_only=True)
class Present:
    """What a store holds, seen from a backup. `mac` is that of the newest entry of the backup.

    `own` is the newest entry that is no restore: putting back is no work. `since` counts the acts
    after the backup that are none either. `settings` are those that were asked.
    """

    facts: Facts
    mac: bytes
    own: tuple[int, bytes]
    since: int
    settings: Mapping[str, str]


def present_in(
    store: Path, key: bytes, seq: int, settings: tuple[str, ...], *, log: bool = True
) -> Present | None:
    """What a store holds that may be damaged, seen from that entry; nothing when it is lost.

    Changes nothing in it. Without `log` that is passed over.
    """
    try:
        with closing((connect_to_read if log else connect_to_copy)(store, key)) as live:
            return Present(
                facts=_facts(live),
                mac=mac_at(live, seq) or b"",
                own=_newest(live, _OWN),
                since=int(live.execute(f"{_COUNT} {_OWN} AND seq > ?", (seq,)).fetchone()[0]),
                settings={name: read_setting(live, name) for name in settings},
            )
    except (sqlcipher.DatabaseError, VaultTrouble):
        return None


def _live(store: Path, key: bytes) -> sqlcipher.Connection:
    try:
        return connect(store, key)
    except (DiskFull, VaultUnwritable):  # then nobody else writes there either
        return connect(store, key, read_only=True)


def _new(target: Path, key: bytes) -> sqlcipher.Connection:
    return connect_to_copy(target, key, new=True)


def _facts(connection: sqlcipher.Connection) -> Facts:
    seq, mac = _newest(connection)
    return Facts(seq=seq, mac=mac, newest_note=_newest_note(connection), counts=_counts(connection))


def _newest(connection: sqlcipher.Connection, which: str = "") -> tuple[int, bytes]:
    newest = f"SELECT seq, mac FROM op {which} ORDER BY seq DESC LIMIT 1"  # noqa: S608 - our own
    row = connection.execute(newest).fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, b"")


def _newest_note(connection: sqlcipher.Connection) -> date | None:
    written = connection.execute("SELECT max(written_at) FROM passage").fetchone()[0]
    if not written:
        return None
    return datetime.fromisoformat(written).replace(tzinfo=UTC).astimezone().date()


def _counts(connection: sqlcipher.Connection) -> dict[str, int]:
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608 - our own names
        for name in tables_in(connection)
    }
