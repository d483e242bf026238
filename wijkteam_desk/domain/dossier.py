"""A household with all that is told of it, as it travels in and out."""

from dataclasses import dataclass, field

from wijkteam_desk.domain.afterwards import Afterwards
from wijkteam_desk.domain.agreed import Agreed
from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.consents import Consents
from wijkteam_desk.domain.conversation import Conversation, Passage
from wijkteam_desk.domain.evaluated import Evaluated
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.domain.plan import Action, Goal, SupportPlan
from wijkteam_desk.domain.plan_text import PlanText
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.steering import Steering


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """The rows of one household.

    `coaches`, `contacts` and their `organisations` are those that the other rows name.
    """

    household: Household
    members: tuple[Member, ...]
    coaches: tuple[Coach, ...]
    plan: SupportPlan
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    conversations: tuple[Conversation, ...]
    passages: tuple[Passage, ...]
    regie: tuple[RegieAssignment, ...]
    organisations: tuple[Organisation, ...] = ()
    contacts: tuple[ContactPerson, ...] = ()
    texts: tuple[PlanText, ...] = ()
    steering: Steering = field(default_factory=Steering)
    around: Around = field(default_factory=Around)
    afterwards: Afterwards = field(default_factory=Afterwards)
    agreed: Agreed = field(default_factory=Agreed)
    evaluated: Evaluated = field(default_factory=Evaluated)
    involved: Involved = field(default_factory=Involved)
    consents: Consents = field(default_factory=Consents)
