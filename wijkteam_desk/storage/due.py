"""When each household asks something next: derived, kept beside it, made anew where it changed.

So that what asks nothing is not even looked at, however many there are (DESIGN 10).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam, text

from wijkteam_desk.storage.unit_of_work import Work

_SEEN = "due_seen"
_STILL = (
    *("explain_silence", "snooze_item"),
    *("move_in_drawing", "put_in_place", "rename_household"),
)
"""The acts that move nothing, though they change a row."""

_CHANGED = text("SELECT DISTINCT household FROM op_about WHERE op > :seen AND household <> ''")
_MOVED = text(
    "SELECT a.household, max(o.at_utc) FROM op_about AS a JOIN op AS o ON o.seq = a.op"
    " WHERE a.household IN :ids AND o.digests <> '' AND o.act NOT IN :still GROUP BY a.household"
).bindparams(bindparam("ids", expanding=True), bindparam("still", expanding=True))
_KEEP = text(
    "INSERT OR REPLACE INTO due (household_id, on_day, moved_on, coach)"
    " VALUES (:household_id, :on_day, :moved_on, :coach)"
)
_COMING = text("SELECT household_id FROM due WHERE on_day <= :day")
_MINE = text(
    "SELECT household_id, moved_on FROM due WHERE coach = :coach"
    " ORDER BY moved_on, household_id LIMIT :most"
)
_COUNT = text(
    "SELECT count(*) FROM due WHERE coach = :coach"
    " AND household_id NOT IN (SELECT household FROM op_about WHERE op > :seen)"
)
_LATELY = text(
    "SELECT household, max(op) FROM op_about WHERE household <> ''"
    " AND op > (SELECT coalesce(max(seq), 0) FROM op) - :back"
    " GROUP BY household ORDER BY 2 DESC LIMIT :most"
)
_NOW = date.min.isoformat()


@dataclass(frozen=True, kw_only=True)
class Due:
    """One line. `on`: the first day on which it asks; nothing where it asks already."""

    household_id: str
    on: date | None
    moved_on: date
    coach: str


def changed_since(work: Work) -> tuple[str, ...]:
    """The households with an entry in the journal that is newer than what was derived."""
    return tuple(work.session.scalars(_CHANGED, {"seen": _seen(work)}))


def _seen(work: Work) -> int:
    of = text("SELECT value FROM setting WHERE name = :name")
    return int(work.session.scalar(of, {"name": _SEEN}) or 0)


def may_keep(work: Work) -> bool:
    """Whether this store is written to now."""
    return not work.session.scalar(text("PRAGMA query_only"))


def keep_due(work: Work, lines: Iterable[Due]) -> None:
    """Keeps what was derived of all that changed; leaves no entry, for it says nothing new."""
    rows = [
        {
            "household_id": one.household_id,
            "on_day": one.on.isoformat() if one.on else _NOW,
            "moved_on": one.moved_on.isoformat(),
            "coach": one.coach,
        }
        for one in lines
    ]
    if rows:
        work.session.execute(_KEEP, rows)
        work.session.execute(
            text(
                "INSERT OR REPLACE INTO setting (name, value)"
                " SELECT :name, coalesce(max(seq), 0) FROM op"
            ),
            {"name": _SEEN},
        )


def due_by(work: Work, day: date) -> tuple[str, ...]:
    """The households that ask something on that day or before."""
    return tuple(work.session.scalars(_COMING, {"day": day.isoformat()}))


def silent_longest(work: Work, coach_id: str, most: int) -> tuple[tuple[str, date], ...]:
    """The households of this colleague with since when nothing moved, the longest first."""
    found = work.session.execute(_MINE, {"coach": coach_id, "most": most})
    return tuple((household, date.fromisoformat(day)) for household, day in found)


def count_of(work: Work, coach_id: str) -> int:
    """How many households this colleague has, but for those that changed since."""
    given = {"coach": coach_id, "seen": _seen(work)}
    return int(work.session.scalar(_COUNT, given) or 0)


def moved_on(work: Work, ids: tuple[str, ...]) -> dict[str, date]:
    """By household, the day of the last act that moved something: not of who only looked."""
    rows = work.session.execute(_MOVED, {"ids": ids, "still": _STILL})
    return {one: datetime.fromisoformat(at).astimezone().date() for one, at in rows}


def lately(work: Work, *, back: int, most: int) -> tuple[str, ...]:
    """The households of the newest entries, the last one first; looked at or changed."""
    return tuple(work.session.scalars(_LATELY, {"back": back, "most": most}))
