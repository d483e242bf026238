"""All about the regie of a household: who has and had it, gaps, offers, who is away, disputes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wijkteam_desk.domain.absence import Absence, absence_of, acting_for
from wijkteam_desk.domain.regie import RegieAssignment, RegieKind, Standing
from wijkteam_desk.domain.regie_gap import Gap, gaps, open_periods
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.storage.evaluation_loaders import closings_of
from wijkteam_desk.storage.loaders import plan_of
from wijkteam_desk.storage.regie_loaders import away_until, regie_history, steering_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class RegieFile:
    """What there is beside the household itself; detached, the first one first.

    `history` has every assignment, also what was only offered or has to be asked; `gaps` in the
    casusregie each have their owner. `away_until`: the last day of every colleague who is away
    now, for whichever household.
    """

    history: tuple[RegieAssignment, ...]
    gaps: tuple[Gap, ...]
    steering: Steering
    away_until: Mapping[str, date] = field(default_factory=dict)

    @property
    def current(self) -> RegieAssignment | None:
        """Who has the casusregie."""
        return self.running(RegieKind.CASE)

    @property
    def asked(self) -> tuple[RegieAssignment, ...]:
        """What came from outside and overlaps: somebody has to say whether it holds."""
        return tuple(one for one in self.history if one.standing is Standing.ASKED)

    def running(self, kind: RegieKind) -> RegieAssignment | None:
        """Who has that kind of regie."""
        found = (one for one in self.history if one.holds and one.ended_on is None)
        return next((one for one in found if one.kind is kind), None)

    def assignment(self, regie_id: str) -> RegieAssignment | None:
        """The one with that id."""
        return next((one for one in self.history if one.id == regie_id), None)

    def away(self, day: date) -> Absence | None:
        """Why who has it for the team does not act that day, with who stands in until when."""
        current = self.current
        return absence_of(current.for_team, self.steering.absences, day) if current else None

    def acting(self, day: date) -> str | None:
        """Who acts for who has it, or has it; nobody where they are away and nobody stands in."""
        if self.unattended(day):
            return None
        return acting_for(self.current, self.steering.absences, day)

    def unattended(self, day: date) -> date | None:
        """The last day that who has it is away, where nothing was ever arranged for that here.

        So it is for who gets the regie while they are away.
        """
        current = self.current
        return self.not_arranged(day).get(current.for_team or "") if current else None

    def not_arranged(self, day: date) -> dict[str, date]:
        """The colleagues who are away now without anything arranged for this household."""
        here = self.steering.absences
        return {
            who: until
            for who, until in self.away_until.items()
            if until >= day and not absence_of(who, here, day)
        }


def read_regie(work: Work, *, household_id: str) -> RegieFile:
    """Reads it for the tab, and for the header what is open."""
    plan = plan_of(work, household_id)
    history = regie_history(work, household_id)
    periods = open_periods(plan.opened_on, closings_of(work, household_id))
    return RegieFile(
        history=history,
        gaps=gaps(history, periods),
        steering=steering_of(work, household_id),
        away_until=away_until(work),
    )
