"""Who had a dossier before their eyes, as the journal tells (R-5.29)."""

from dataclasses import dataclass
from datetime import date, datetime

from wijkteam_desk.storage.unit_of_work import Work

_LOOKED = """
    SELECT DISTINCT op.author, op.at_utc
    FROM op JOIN op_about AS about ON about.op = op.seq
    WHERE about.household = ? AND about.person IN ('', ?)
    ORDER BY op.at_utc"""


@dataclass(frozen=True, kw_only=True)
class Looked:
    """A colleague (an id) and the days, in order."""

    author: str
    days: tuple[date, ...]


def looked_into(work: Work, household_id: str, person_id: str) -> tuple[Looked, ...]:
    """Who opened this dossier or wrote in it, of this member or of nobody in particular.

    The first to look comes first.
    """
    days: dict[str, dict[date, None]] = {}
    run = work.session.connection().exec_driver_sql
    for author, at in run(_LOOKED, (household_id, person_id)):
        days.setdefault(author, {})[datetime.fromisoformat(at).astimezone().date()] = None
    return tuple(Looked(author=author, days=tuple(found)) for author, found in days.items())
