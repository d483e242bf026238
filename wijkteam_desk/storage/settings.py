"""What the store knows about itself: its author, its device, and what was chosen for it."""

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import text

from wijkteam_desk.storage.unit_of_work import Work


def read_setting(connection: sqlcipher.Connection, name: str) -> str:
    """The kept value, or nothing."""
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


def keep_setting(connection: sqlcipher.Connection, name: str, value: str) -> None:
    """Keeps the value under that name."""
    connection.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )


def remember(work: Work, *, settings: dict[str, str]) -> None:
    """Keeps these values as an act; leaves no journal entry, for it is not about people."""
    keep = "INSERT OR REPLACE INTO setting (name, value) VALUES (:name, :value)"
    for name, value in settings.items():
        work.session.execute(text(keep), {"name": name, "value": value})


def recall(work: Work, *, names: tuple[str, ...]) -> tuple[str, ...]:
    """The kept values in that order; nothing where there is none."""
    rows = work.session.execute(text("SELECT name, value FROM setting"))
    kept = {str(name): str(value) for name, value in rows}
    return tuple(kept.get(name, "") for name in names)
