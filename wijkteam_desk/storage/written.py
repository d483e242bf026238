"""What was written in one row, as far as the journal still keeps it."""

import json
from dataclasses import dataclass
from datetime import datetime

from wijkteam_desk.storage.changes import RowChange
from wijkteam_desk.storage.unit_of_work import Work

_WRITTEN = """
    SELECT op.act, op.author, op.at_utc, kept.change
    FROM op JOIN op_content AS kept ON kept.op = op.seq
    WHERE op.seq IN (SELECT op FROM op_about WHERE household = ?)
      AND json_extract(kept.change, '$.table') = ?
      AND json_extract(kept.change, '$.row_id') = ifnull(?, json_extract(kept.change, '$.row_id'))
    ORDER BY kept.op, kept.n"""


@dataclass(frozen=True, kw_only=True)
class Written:
    """One change of a row: by which act and author (an id), when (UTC)."""

    act: str
    author: str
    at: datetime
    change: RowChange


def written_in(
    work: Work, household_id: str, table: str, row_id: str | None = None
) -> list[Written]:
    """Every change of that row, or of all rows of the table, the oldest first.

    What was erased is not among them.
    """
    run = work.session.connection().exec_driver_sql
    return [
        Written(
            act=act,
            author=author,
            at=datetime.fromisoformat(at),
            change=RowChange(**json.loads(change)),
        )
        for act, author, at, change in run(_WRITTEN, (household_id, table, row_id))
    ]
