"""What Vandaag needs to know of one household, loaded for many together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from wijkteam_desk.domain.absence import Absence, absence_of, acting
from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consultation import Consultation, Worry
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import FeedbackAgreement
from wijkteam_desk.domain.feedback_lines import Hearing
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.melding import Melding
from wijkteam_desk.domain.naming import Called, called
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plan import Action, SupportPlan
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.regie import RegieAssignment, RegieKind
from wijkteam_desk.domain.snooze import Snooze
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.stillness import Stillness
from wijkteam_desk.domain.wrap_up import WrapUp


@dataclass(frozen=True, kw_only=True)
class HouseholdNow:
    """The rows of one household, detached.

    `names`: what everybody is called, by id: members apart from each other, those around them,
    colleagues, organisations. `moved_on`: the day of the last act that moved something.
    `wrapped_on`: the days of the talks with nawerk. `agreed_on`: of the newest version of the plan.
    `feedback`: all that was agreed; `talked_on`: the first talk since each melding of another.
    `hearings`: what may be told, by the id of an agreement, where that was looked at.
    `away`: every absence that is not over, of whichever household.
    """

    household: Household
    plan: SupportPlan
    moved_on: date
    members: tuple[Member, ...] = ()
    network: tuple[NetworkPerson, ...] = ()
    actions: tuple[Action, ...] = ()
    regie: tuple[RegieAssignment, ...] = ()
    closings: tuple[PlanClosing, ...] = ()
    steering: Steering = field(default_factory=Steering)
    courses: tuple[Course, ...] = ()
    meldingen: tuple[Melding, ...] = ()
    protections: tuple[Protection, ...] = ()
    planned: tuple[Conversation, ...] = ()
    wrap_ups: tuple[WrapUp, ...] = ()
    wrapped_on: Mapping[str, date] = field(default_factory=dict)
    worries: tuple[Worry, ...] = ()
    agreed_on: date | None = None
    feedback: tuple[FeedbackAgreement, ...] = ()
    talked_on: Mapping[str, date] = field(default_factory=dict)
    consents: tuple[Asked, ...] = ()
    hearings: Mapping[str, Hearing] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    works_at: Mapping[str, str] = field(default_factory=dict)
    away: tuple[Absence, ...] = ()
    youth_care: bool = False

    @property
    def id(self) -> str:
        """Of the household."""
        return self.household.id

    @cached_property
    def current(self) -> RegieAssignment | None:
        """Who has the casusregie."""
        found = (one for one in self.regie if one.holds and one.ended_on is None)
        return next((one for one in found if one.kind is RegieKind.CASE), None)

    @cached_property
    def not_approached(self) -> Mapping[str, Called]:
        """What each of them is called, by id (DESIGN decision 11)."""
        return called(self.protections, self.members, self.network)

    @cached_property
    def coach(self) -> str:
        """The coach whom one calls about them, or nobody."""
        return (self.current and self.current.for_team) or ""

    @property
    def snoozes(self) -> tuple[Snooze, ...]:
        """What waits."""
        return self.steering.snoozes

    @property
    def stillness(self) -> tuple[Stillness, ...]:
        """Why nothing happens."""
        return self.steering.stillness

    @property
    def consultations(self) -> tuple[Consultation, ...]:
        """When safety was talked over."""
        return self.steering.consultations

    def acts_for(self, coach: str, day: date) -> str:
        """Who acts for this colleague that day; nobody where they are away and nobody stands in."""
        here = self.steering.absences
        if not absence_of(coach, here, day) and absence_of(coach, self.away, day):
            return ""
        return acting(coach, here, day) or ""
