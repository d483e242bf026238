"""Whether the rows are what the journal last said of them: an older page of the store is not."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Table

from wijkteam_desk.domain.record import Record
from wijkteam_desk.storage.changes import row_id
from wijkteam_desk.storage.erasing import FORGETTING

_FORGETTING = ", ".join(f"'{act}'" for act in sorted(FORGETTING))
_DIGEST = 65  # signs in `digests`, with the comma

_FORGOT = f"""SELECT a.household, max(o.seq) FROM op AS o JOIN op_about AS a ON a.op = o.seq
  WHERE o.act IN ({_FORGETTING}) GROUP BY a.household"""  # noqa: S608 - our own names

# Only an act that forgets takes content away, of its own household, then and before.
_MISSING = f"""SELECT o.seq FROM op AS o
  WHERE (length(o.digests) + 1) / {_DIGEST} > (SELECT count(*) FROM op_content WHERE op = o.seq)
  AND NOT EXISTS (
    SELECT 1 FROM op_about AS a JOIN op_about AS b ON b.household = a.household
    JOIN op AS f ON f.seq = b.op
    WHERE a.op = o.seq AND f.seq >= o.seq AND f.act IN ({_FORGETTING}))
  ORDER BY o.seq LIMIT 1"""  # noqa: S608 - our own names


@dataclass(slots=True)
class _Last:
    """What was last said of one row; no digest once it was gone."""

    seq: int
    household: str | None
    names: tuple[str, ...] = field(default=())
    digest: bytes = b""


def first_missing(connection: sqlcipher.Connection) -> int | None:
    """The first line of which what changed is gone, and nobody had it forgotten."""
    row = connection.execute(_MISSING).fetchone()
    return int(row[0]) if row else None


def first_other(connection: sqlcipher.Connection) -> str:
    """The first table with a row that is not what was last said of it; empty when there is none.

    Of a row that changed while something in its household was forgotten nothing is known, nor of
    one that no act made, nor of one that lost a column in a step since.
    """
    last, forgot = _said(connection), dict(connection.execute(_FORGOT).fetchall())
    ever = max(forgot.values(), default=0)
    for name, table in sorted(Record.metadata.tables.items()):
        said = last.pop(name, {})
        for key, now in _standing(connection, table):
            told = said.pop(key, None)
            if told and _differs(now, told) and _counts(told, forgot, ever):
                return name
        if any(told.digest and _counts(told, forgot, ever) for told in said.values()):
            return name
    return ""


def _said(connection: sqlcipher.Connection) -> dict[str, dict[str, _Last]]:
    last: dict[str, dict[str, _Last]] = {}
    names: dict[tuple[str, ...], tuple[str, ...]] = {}  # each once
    for seq, content in connection.execute("SELECT op, change FROM op_content ORDER BY op, n"):
        change = json.loads(content)
        told = _Last(seq, change["household"])
        if change["after"]:
            held = tuple(sorted(change["after"]))
            told.names = names.setdefault(held, held)
            told.digest = _digest(change["after"], held)
        last.setdefault(change["table"], {})[change["row_id"]] = told
    return last


def _standing(
    connection: sqlcipher.Connection, table: Table
) -> Iterator[tuple[str, dict[str, Any]]]:
    """As the table is built there: it may be about to be brought to another shape."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")]
    if not names:
        return
    pairs = ", ".join(f"'{name}', \"{name}\"" for name in names)
    asked = f"SELECT {row_id(table, table.name)}, json_object({pairs}) FROM {table.name}"  # noqa: S608 - our own names
    for key, content in connection.execute(asked):
        yield key, json.loads(content)


def _differs(now: dict[str, Any], told: _Last) -> bool:
    return now.keys() >= set(told.names) and _digest(now, told.names) != told.digest


def _digest(row: dict[str, Any], names: tuple[str, ...]) -> bytes:
    """Of what was said: a later shape of the table may know more."""
    told = json.dumps([row.get(name) for name in names]).encode()
    return hashlib.blake2b(told, digest_size=16).digest()


def _counts(told: _Last, forgot: dict[str, int], ever: int) -> bool:
    return told.seq > (forgot.get(told.household, 0) if told.household else ever)
