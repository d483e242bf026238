"""A full check of the open store."""

from collections.abc import Callable

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.storage.journal import first_bad_line
from wijkteam_desk.storage.told_rows import first_missing, first_other
from wijkteam_desk.storage.trouble import trouble_in
from wijkteam_desk.vault.trouble import DiskFull, VaultUnwritable


def is_whole(connection: sqlcipher.Connection, journal_key: bytes) -> bool:
    """Whether all in it fits together, to each line of each index; slow, and writes nothing."""
    built = connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
    return built and not (_references(connection) or _journal(connection, journal_key))


def tables_in(connection: sqlcipher.Connection) -> list[str]:
    """The tables that hold what was kept, in order of their names."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()
    return [str(name) for (name,) in rows]


def reads_whole(connection: sqlcipher.Connection, table: str) -> bool:
    """Whether every page of this table is what was written, and its build holds.

    A table at a time, for the check of all also makes up the search index anew and compares it.
    """
    found: list[tuple[str]] = connection.execute(f'PRAGMA quick_check("{table}")').fetchall()
    return found == [("ok",)]


def faults_in(connection: sqlcipher.Connection, journal_key: bytes) -> list[str]:
    """What is wrong, in Dutch sentences; empty when all is well."""
    checks: tuple[Callable[[], str], ...] = (
        lambda: _pages(connection),
        lambda: _build(connection),
        lambda: _references(connection),
        lambda: _journal(connection, journal_key),
        lambda: _rows(connection),
        lambda: _found_again(connection),
    )
    return [fault for check in checks if (fault := _tried(check))]


def _tried(check: Callable[[], str]) -> str:
    try:
        return check()
    except sqlcipher.DatabaseError:
        return "Een deel van de kluis kan niet worden gelezen."


def _pages(connection: sqlcipher.Connection) -> str:
    # A torn checkpoint that the WAL still covers would be a false alarm (SECURITY 2).
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlcipher.DatabaseError as trouble:
        if isinstance(trouble_in(trouble), (VaultUnwritable, DiskFull)):
            return ""  # the WAL stays: what is in use of both is read by the checks that follow
        raise
    wrong = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return "Een deel van de kluis is beschadigd: niet elke bladzijde klopt nog." if wrong else ""


def _build(connection: sqlcipher.Connection) -> str:
    # The quick one does not look whether an index, which may be older, holds every row.
    whole = connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]
    return "" if whole else "De opbouw van de kluis is beschadigd."


def _references(connection: sqlcipher.Connection) -> str:
    loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return "In de kluis verwijst iets naar een regel die er niet is." if loose else ""


def _journal(connection: sqlcipher.Connection, key: bytes) -> str:
    bad = first_bad_line(connection, key)
    return f"Het logboek klopt niet vanaf regel {bad}." if bad else ""


def _rows(connection: sqlcipher.Connection) -> str:
    missing = first_missing(connection)
    if missing:
        return f"Het logboek mist wat er veranderde vanaf regel {missing}."
    other = first_other(connection)
    if not other:
        return ""
    return (
        f"In '{other}' staat iets anders dan het logboek er het laatst over zei."
        " Misschien is een ouder stuk van de kluis teruggezet."
    )


def _found_again(connection: sqlcipher.Connection) -> str:
    """The check of FTS5 itself counts as writing, though it writes nothing."""
    if connection.execute("PRAGMA query_only").fetchone() != (0,):
        return ""
    for index in ("passage_words", "member_words", "household_words", "feedback_words"):
        try:
            connection.execute(
                f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - our own names
            )
        except sqlcipher.DatabaseError:
            return "De zoeklijst van de kluis past niet bij wat er staat."
    return ""
