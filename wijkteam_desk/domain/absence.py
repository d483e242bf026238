"""A coach is away for a while; somebody else acts, and on its day that ends by itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.past_day import refuse_turned
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieAssignment

_DAY = timedelta(days=1)


class Absence(Identified, Record):
    """For one household: who is away from `since` to `until`, both days included.

    `stand_in` acts meanwhile; without one nobody does, which is shown and asked.
    """

    __tablename__ = "absence"
    __table_args__ = (
        CheckConstraint("since <= until", name="days"),
        CheckConstraint("stand_in IS NULL OR stand_in <> away", name="another"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    away: Mapped[str] = mapped_column(ForeignKey("coach.id"))
    since: Mapped[date] = mapped_column()
    until: Mapped[date] = mapped_column()
    stand_in: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)

    def covers(self, day: date) -> bool:
        """Whether it is on that day."""
        return self.since <= day <= self.until

    def meets(self, told: "AwayTold") -> bool:
        """Whether one day is in both."""
        return self.since <= told.until and told.since <= self.until


@dataclass(frozen=True, kw_only=True)
class AwayTold:
    """From and until which day somebody is away, both included."""

    since: date
    until: date


def check_away(told: AwayTold, today: date) -> None:
    """Refuses an end before the start, and days that are all past."""
    refuse_turned(told.since, told.until)
    if told.until < today:
        raise Refusal("Deze dagen zijn al voorbij. Kies een laatste dag die nog komt.")


def check_stand_in(away: str, stand_in: str | None) -> None:
    """Refuses that somebody stands in for themselves."""
    if stand_in == away:
        raise Refusal("Wie er niet is kan niet waarnemen. Kies een collega.")


def absence_of(coach: str | None, absences: Iterable[Absence], day: date) -> Absence | None:
    """Why this colleague does not act on that day, or nothing; the one that lasts longest."""
    found = [one for one in absences if one.away == coach and one.covers(day)]
    return max(found, key=lambda one: (one.until, one.id), default=None)


def acting(coach: str | None, absences: Iterable[Absence], day: date) -> str | None:
    """Who acts for this colleague on that day: they, who stands in, or nobody.

    Who stands in may be away too; then who stands in for them, and nobody where that goes round.
    """
    absences = tuple(absences)
    passed: set[str] = set()
    while coach and (absence := absence_of(coach, absences, day)):
        if coach in passed:
            return None
        passed.add(coach)
        coach = absence.stand_in
    return coach


def acting_over(
    away: Absence, absences: Iterable[Absence]
) -> tuple[tuple[AwayTold, str | None], ...]:
    """Who acts from when until when while somebody is away: one period for each who does.

    `absences`: of anybody, for whichever household. Who is away elsewhere without anything
    arranged here does not act here.
    """
    absences = tuple(absences)
    here = [one for one in absences if one.household_id == away.household_id]
    turns = {day for one in absences for day in (one.since, one.until + _DAY)}
    starts = sorted({away.since, *(day for day in turns if away.since < day <= away.until)})
    periods: list[tuple[AwayTold, str | None]] = []
    for first, after in pairwise([*starts, away.until + _DAY]):
        who = acting(away.away, here, first)
        told = AwayTold(since=first, until=after - _DAY)
        if absence_of(who, absences, first):
            who = None
        if periods and periods[-1][1] == who:
            told = AwayTold(since=periods.pop()[0].since, until=told.until)
        periods.append((told, who))
    return tuple(periods)


def acting_for(regie: RegieAssignment | None, absences: Iterable[Absence], day: date) -> str | None:
    """The coach to call on that day: of who holds it or is contactpersoon, or who stands in."""
    return acting(regie.for_team, absences, day) if regie else None


def end_early(absence: Absence, last_day: date) -> bool:
    """Ends it on that day; False where it had not begun by then, so that it is to go."""
    if last_day < absence.since:
        return False
    absence.until = min(absence.until, last_day)
    return True
