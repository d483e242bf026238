"""One act's unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql.base import ExecutableOption

from wijkteam_desk.domain.record import Signed
from wijkteam_desk.domain.refusal import Refusal

R = TypeVar("R", bound=Signed)


@dataclass(kw_only=True)
class Work:
    """What an act works with: rows, who does it, and when."""

    session: Session
    author: str
    device: str
    now: datetime
    today: date
    seen: set[str] = field(default_factory=set)

    def add(self, record: R) -> R:
        """Keeps a new row, signed by the author."""
        record.author, record.device = self.author, self.device
        self.session.add(record)
        return record

    def one(self, kind: type[R], row_id: str, *options: ExecutableOption) -> R:
        """The row with that id; refused when it is gone."""
        id_column: Any = kind.id  # type: ignore[attr-defined] # each record has one, no base declares it
        found = self.session.scalars(select(kind).where(id_column == row_id).options(*options))
        record = found.one_or_none()
        if record is None:
            raise Refusal("Dit is er niet meer. Misschien is het net weggehaald.")
        return record

    def look_into(self, household_id: str) -> None:
        """Notes in the journal that this dossier was opened, without content (R-5.28)."""
        self.seen.add(household_id)


def still(now: object, was: object) -> None:
    """Refuses an edit of something that changed since the form showed it (no stale overwrite)."""
    if now != was:
        raise Refusal("Dit is intussen veranderd. Kijk nog eens wat er nu staat.")


def next_position(rows: Sequence[Any]) -> int:
    """The place after the last."""
    return max((row.position for row in rows), default=0) + 1
