"""What the store knows about itself: its author and its device."""

import sqlcipher3.dbapi2 as sqlcipher


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
