"""Puts back the rows that one act changed; refused where one changed since (DESIGN 5)."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, Table
from sqlalchemy.exc import IntegrityError

from wijkteam_desk.domain.record import Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.changes import RowChange
from wijkteam_desk.storage.unit_of_work import Work, still

Image = dict[str, Any]


def changes_of(work: Work, entry: str) -> list[RowChange]:
    """The rows that entry changed, in order; refused when what stood in them was erased."""
    run = work.session.connection().exec_driver_sql
    kept = run("SELECT seq, digests FROM op WHERE id = ?", (entry,)).one()
    rows = run("SELECT change FROM op_content WHERE op = ? ORDER BY n", (kept[0],)).all()
    if len(rows) != len(kept[1].split(",") if kept[1] else []):
        raise Refusal("Wat hier stond is voorgoed gewist en komt niet terug.")
    return [RowChange(**json.loads(row[0])) for row in rows]


def moment_of(work: Work, entry: str) -> datetime:
    """When that entry was made."""
    run = work.session.connection().exec_driver_sql
    return datetime.fromisoformat(run("SELECT at_utc FROM op WHERE id = ?", (entry,)).scalar_one())


def put_back(work: Work, changes: list[RowChange]) -> None:
    """Makes every row what it was before these changes, the last change first."""
    try:
        for change in reversed(changes):
            _put_back(work, change)
    except IntegrityError:
        raise Refusal("Dit kan niet meer terug: er hangt intussen iets anders aan vast.") from None


def _put_back(work: Work, change: RowChange) -> None:
    table = Record.metadata.tables[change.table]
    was, now = _told(change.before), _told(change.after)
    key = {name: (was or now or {})[name] for name in _key(table)}
    still(_standing(work, table, key), now)
    where = " AND ".join(f'"{name}" = ?' for name in key)
    if was is None:
        _run(work, f"DELETE FROM {table.name} WHERE {where}", key)  # noqa: S608 - our own names
    elif now is None:
        names = ", ".join(f'"{name}"' for name in was)
        marks = ", ".join("?" for _ in was)
        _run(work, f"INSERT INTO {table.name} ({names}) VALUES ({marks})", was)  # noqa: S608 - as above
    else:
        sets = ", ".join(f'"{name}" = ?' for name in was)
        _run(work, f"UPDATE {table.name} SET {sets} WHERE {where}", was, key)  # noqa: S608 - as above


def _standing(work: Work, table: Table, key: Image) -> Image | None:
    names = [column.name for column in table.columns if column.name != "row"]
    pairs = ", ".join(f"'{name}', \"{name}\"" for name in names)
    where = " AND ".join(f'"{name}" = ?' for name in key)
    asked = f"SELECT json_object({pairs}) FROM {table.name} WHERE {where}"  # noqa: S608 - as above
    found = _run(work, asked, key).one_or_none()
    return dict(json.loads(found[0])) if found else None


def _run(work: Work, sql: str, *given: Image) -> CursorResult[Any]:
    values = tuple(value for image in given for value in image.values())
    return work.session.connection().exec_driver_sql(sql, values)


def _told(image: Image | None) -> Image | None:
    # The number of a row is nobody's business but the search index; it may be taken since.
    return image and {name: value for name, value in image.items() if name != "row"}


def _key(table: Table) -> list[str]:
    if "id" in table.columns:
        return ["id"]
    return [column.name for column in table.primary_key]
