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


def read_choice(work: Work, *, name: str) -> str:
    """The kept value, or nothing."""
    kept = work.session.scalar(text("SELECT value FROM setting WHERE name = :name"), {"name": name})
    return str(kept or "")


def keep_choice(work: Work, *, name: str, value: str) -> None:
    """Keeps the value under that name, nothing too; leaves no journal entry."""
    work.session.execute(
        text(
            "INSERT INTO setting (name, value) VALUES (:name, :value)"
            " ON CONFLICT (name) DO UPDATE SET value = :value"
        ),
        {"name": name, "value": value},
    )
