"""One act's unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.interfaces import ORMOption

from wijkteam_desk.domain.identity import new_id
from wijkteam_desk.domain.record import Identified, Signed
from wijkteam_desk.domain.refusal import Refusal

R = TypeVar("R", bound=Signed)


@dataclass(kw_only=True)
class Work:
    """What an act works with: rows, who does it, and when.

    `entry` is the id of its entry in the journal, `note` what that says beside the changed rows,
    where no row tells it; `forgotten`: the entry does not keep what stood in them.
    """

    session: Session
    author: str
    device: str
    now: datetime
    today: date
    entry: str = field(default_factory=new_id)
    note: str = ""
    forgotten: bool = False
    seen: set[str] = field(default_factory=set)

    def add(self, record: R) -> R:
        """Keeps a new row, signed by the author."""
        record.author, record.device = self.author, self.device
        self.session.add(record)
        return record

    def one(self, kind: type[R], row_id: str, *options: ORMOption) -> R:
        """The row with that id; refused when it is gone."""
        record = self._find(kind, row_id, options)
        if record is None:
            raise Refusal("Dit is er niet meer. Misschien is het net weggehaald.")
        return record

    def _find(self, kind: type[R], row_id: str, options: Sequence[ORMOption]) -> R | None:
        # `get` skips building a statement, but would not load more of a row that is here already.
        if issubclass(kind, Identified) and not options:
            return self.session.get(kind, row_id)
        by_id = select(kind).filter_by(id=row_id).options(*options)
        return self.session.scalars(by_id).one_or_none()

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
