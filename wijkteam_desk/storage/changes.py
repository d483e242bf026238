"""Row changes of an act, caught by temporary triggers made from the mapped tables (DESIGN 5)."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Column, Table

import wijkteam_desk.domain.absence
import wijkteam_desk.domain.affirmation
import wijkteam_desk.domain.after_care
import wijkteam_desk.domain.asking
import wijkteam_desk.domain.authority
import wijkteam_desk.domain.beschikking
import wijkteam_desk.domain.bsn
import wijkteam_desk.domain.closing
import wijkteam_desk.domain.consent
import wijkteam_desk.domain.consent_voice
import wijkteam_desk.domain.consultation
import wijkteam_desk.domain.conversation
import wijkteam_desk.domain.disclosure
import wijkteam_desk.domain.dispute
import wijkteam_desk.domain.drawing
import wijkteam_desk.domain.escalation
import wijkteam_desk.domain.evaluation
import wijkteam_desk.domain.explained
import wijkteam_desk.domain.feedback
import wijkteam_desk.domain.handover
import wijkteam_desk.domain.involvement
import wijkteam_desk.domain.joining
import wijkteam_desk.domain.kinship
import wijkteam_desk.domain.leaving
import wijkteam_desk.domain.melding
import wijkteam_desk.domain.network
import wijkteam_desk.domain.organisation
import wijkteam_desk.domain.plan
import wijkteam_desk.domain.plan_text
import wijkteam_desk.domain.plan_version
import wijkteam_desk.domain.protection
import wijkteam_desk.domain.regie
import wijkteam_desk.domain.representation
import wijkteam_desk.domain.restoration
import wijkteam_desk.domain.situation
import wijkteam_desk.domain.snooze
import wijkteam_desk.domain.stillness
import wijkteam_desk.domain.story
import wijkteam_desk.domain.tapering
import wijkteam_desk.domain.waiting
import wijkteam_desk.domain.wrap_up
import wijkteam_desk.domain.wrong_tries  # noqa: F401 - all tables must be known
from wijkteam_desk.domain.record import Record

_CAUGHT = """CREATE TEMP TABLE IF NOT EXISTS caught (
  n INTEGER PRIMARY KEY, source TEXT, row_id TEXT, household TEXT, before TEXT, after TEXT)"""


_EVENTS = (("INSERT", "NEW", ""), ("UPDATE", "NEW", "OLD"), ("DELETE", "", "OLD"))


@dataclass(frozen=True, kw_only=True)
class RowChange:
    """One row before and after; `None` where it was not there."""

    table: str
    row_id: str
    household: str | None
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    def persons(self) -> set[str]:
        """The members this row is about."""
        return {
            value
            for side in (self.before, self.after)
            for name in _PERSON_COLUMNS.get(self.table, ())
            if side and (value := side[name])
        }


def watch(connection: sqlcipher.Connection) -> None:
    """Installs the triggers; they live and die with the connection."""
    for statement in _statements():
        connection.execute(statement)


@cache
def _statements() -> tuple[str, ...]:
    tables = Record.metadata.tables.values()
    return (_CAUGHT, *(_trigger(table, *event) for table in tables for event in _EVENTS))


def take(connection: sqlcipher.Connection) -> list[RowChange]:
    """The changes caught so far, in order; they are forgotten here."""
    rows = connection.execute(
        "SELECT source, row_id, household, before, after FROM caught ORDER BY n"
    ).fetchall()
    if rows:
        connection.execute("DELETE FROM caught")
    return [
        RowChange(
            table=source,
            row_id=row_id,
            household=household,
            before=json.loads(before) if before else None,
            after=json.loads(after) if after else None,
        )
        for source, row_id, household, before, after in rows
    ]


def _trigger(table: Table, event: str, new: str, old: str) -> str:
    side = new or old
    values = (
        f"'{table.name}'",
        row_id(table, side),
        _household(table, side),
        _image(table, old),
        _image(table, new),
    )
    when = f"caught_{table.name}_{event} AFTER {event} ON main.{table.name}"
    caught = "INSERT INTO caught (source, row_id, household, before, after)"
    return f"CREATE TEMP TRIGGER {when} BEGIN {caught} VALUES ({', '.join(values)}); END"


def _image(table: Table, side: str) -> str:
    if not side:
        return "NULL"
    pairs = ", ".join(f"'{column.name}', {side}.\"{column.name}\"" for column in table.columns)
    return f"json_object({pairs})"


def row_id(table: Table, side: str) -> str:
    """In SQL: what tells this row of the table from others."""
    if "id" in table.columns:
        return f"{side}.id"
    return " || '/' || ".join(f"{side}.{column.name}" for column in table.primary_key)


def _household(table: Table, side: str) -> str:
    if table.name == "household":
        return f"{side}.id"
    if "household_id" in table.columns:
        return f"{side}.household_id"
    for column in table.columns:
        for key in column.foreign_keys:
            if "household_id" in key.column.table.columns:
                owner, own = key.column.table.name, f"{side}.{column.name}"
                return f"(SELECT household_id FROM main.{owner} WHERE id = {own})"  # noqa: S608 - our own names
    return "NULL"


def _names_person(column: Column[Any]) -> bool:
    return any(key.target_fullname == "member.id" for key in column.foreign_keys) or (
        column.table.name == "member" and column.name == "id"
    )


_PERSON_COLUMNS = {
    table.name: tuple(column.name for column in table.columns if _names_person(column))
    for table in Record.metadata.tables.values()
}
