"""Brings the store to the shape of this program by numbered steps of SQL."""

from importlib.resources import files

import sqlcipher3.dbapi2 as sqlcipher

from wijkteam_desk.vault.trouble import VaultNewer


def steps() -> list[str]:
    """The SQL of each step, in order; a step is never changed once released."""
    folder = files("wijkteam_desk.storage") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(folder / name).read_text("utf-8") for name in names]


def shape_of(connection: sqlcipher.Connection) -> int:
    """The number of steps this store has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlcipher.Connection) -> None:
    """Applies each missing step in a transaction of its own; `VaultNewer` for a newer store."""
    done, known = shape_of(connection), steps()
    if done > len(known):
        raise VaultNewer
    for number in range(done, len(known)):
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{known[number]}\nPRAGMA user_version = {number + 1};\nCOMMIT;"
        )
