"""Brings a store to the shape of this program by numbered steps of SQL."""

from collections.abc import Sequence
from importlib.resources import files

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.vault.trouble import VaultNewer, VaultUnwritable

_FOUND_AGAIN = "search_index.sql"


def steps() -> list[str]:
    """The SQL of each step, in order; a step is never changed once released."""
    folder = files("wijkteam_desk.storage") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(folder / name).read_text("utf-8") for name in names]


def shape_of(connection: sqlcipher.Connection) -> int:
    """The number of steps this store has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def missing_steps(connection: sqlcipher.Connection, known: Sequence[str]) -> Sequence[str]:
    """What this store still needs; `VaultNewer` for a store that had more steps than we know."""
    done = shape_of(connection)
    if done > len(known):
        raise VaultNewer
    return known[done:]


def refuse_other_shape(connection: sqlcipher.Connection) -> None:
    """Raises `VaultNewer`, and for an older store that it must be brought to this shape first."""
    if missing_steps(connection, steps()):
        raise VaultUnwritable(
            "Deze kluis is van een oudere versie en moet worden bijgewerkt."
            " Dat kan alleen op een plek waar mag worden geschreven."
        )


def migrate(connection: sqlcipher.Connection, known: Sequence[str]) -> None:
    """Takes the missing steps and makes the search index anew; for a store nobody works in."""
    missing = missing_steps(connection, known)
    if not missing:
        return
    index = (files("wijkteam_desk.storage") / _FOUND_AGAIN).read_text("utf-8")
    # A step may make a table anew: what points at it is looked at when all is done.
    connection.execute("PRAGMA foreign_keys = OFF")
    script = "\n".join((_without_index(connection), *missing, index))
    connection.executescript(
        f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {len(known)};\nCOMMIT;"
    )
    connection.execute("PRAGMA foreign_keys = ON")


def _without_index(connection: sqlcipher.Connection) -> str:
    derived = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
        " OR sql LIKE 'CREATE VIRTUAL TABLE%' ORDER BY type = 'view'"
    ).fetchall()
    return "\n".join(f"DROP {kind} {name};" for kind, name in derived)
