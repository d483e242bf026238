"""Tapering in steps: what makes it go down, and what makes it go up again."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class TaperStep(Identified, Record):
    """`Van drie naar twee uur`, when this happens; up again when that happens."""

    __tablename__ = "taper_step"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), index=True
    )
    position: Mapped[int] = mapped_column()
    what: Mapped[str] = mapped_column(default="")
    planned_on: Mapped[date | None] = mapped_column(default=None)
    by: Mapped[Party] = mapped_column(default=Party.PROVIDER)
    down_when: Mapped[str] = mapped_column(default="")
    up_when: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None] = mapped_column(default=None)


@dataclass(frozen=True, kw_only=True)
class TaperTold:
    """What a form tells of one step; `by`: who takes it."""

    what: str
    planned_on: date | None = None
    by: Party = Party.PROVIDER
    down_when: str = ""
    up_when: str = ""
    done_on: date | None = None


def fill_taper(record: TaperStep, told: TaperTold, today: date) -> None:
    """Writes what was told; refused without words, or done on a day to come."""
    if not told.what.strip():
        raise Refusal("Schrijf op wat er minder wordt.")
    refuse_long_texts(told.what, told.down_when, told.up_when)
    refuse_coming(told.done_on or today, today)
    tell(record, told)
