"""What goes on around the regie of a household, as it travels in and out."""

from dataclasses import dataclass

from wijkteam_desk.domain.absence import Absence
from wijkteam_desk.domain.dispute import Dispute
from wijkteam_desk.domain.escalation import Escalation
from wijkteam_desk.domain.handover import Handover


@dataclass(frozen=True, kw_only=True)
class Steering:
    """The rows of one household beside its assignments, each the first one first."""

    handovers: tuple[Handover, ...] = ()
    absences: tuple[Absence, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    @property
    def offered(self) -> Handover | None:
        """The handover that awaits its answer."""
        return next((one for one in self.handovers if one.is_open), None)
