"""What goes on around a household: its regie, and why something waits; as it travels."""

from dataclasses import dataclass

from wijkteam_desk.domain.absence import Absence
from wijkteam_desk.domain.consultation import Consultation
from wijkteam_desk.domain.dispute import Dispute
from wijkteam_desk.domain.escalation import Escalation
from wijkteam_desk.domain.handover import Handover
from wijkteam_desk.domain.snooze import Snooze
from wijkteam_desk.domain.stillness import Stillness


@dataclass(frozen=True, kw_only=True)
class Steering:
    """The rows of one household beside its assignments, each the first one first."""

    handovers: tuple[Handover, ...] = ()
    absences: tuple[Absence, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    stillness: tuple[Stillness, ...] = ()
    snoozes: tuple[Snooze, ...] = ()

    @property
    def offered(self) -> Handover | None:
        """The handover that awaits its answer."""
        return next((one for one in self.handovers if one.is_open), None)
