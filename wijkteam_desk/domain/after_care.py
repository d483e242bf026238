"""Looking again how it goes, some time after the help ended."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.term import working_day_from
from wijkteam_desk.domain.told import tell

CHECK_WEEKS = (6, 26)


class AfterCheck(Identified, Record):
    """One look of the team, planned on a day."""

    __tablename__ = "after_check"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), index=True
    )
    due: Mapped[date] = mapped_column()
    done_on: Mapped[date | None] = mapped_column(default=None)
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class AfterCheckTold:
    """What a form tells: when, and how it went once it is done."""

    due: date
    done_on: date | None = None
    word: str = ""


def checks_after(left_on: date) -> tuple[date, ...]:
    """The days that are proposed: six weeks and half a year later."""
    return tuple(working_day_from(left_on + timedelta(weeks=weeks)) for weeks in CHECK_WEEKS)


def fill_check(record: AfterCheck, told: AfterCheckTold, today: date) -> None:
    """Writes what was told; refused when done on a day to come."""
    refuse_long_texts(told.word)
    refuse_coming(told.done_on or today, today)
    tell(record, told)
