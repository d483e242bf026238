"""A household as its screens show it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wijkteam_desk.casework.write_passage import ALONE_FORM, DRAFT_FORM
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.hidden_place import HiddenPlace, hidden_place
from wijkteam_desk.domain.household import (
    Household,
    Member,
    full_names_apart,
    names_apart,
    names_in_words,
)
from wijkteam_desk.domain.naming import Called, called, is_named
from wijkteam_desk.domain.network import NetworkPerson, names_around
from wijkteam_desk.domain.organisation import ContactPerson
from wijkteam_desk.domain.paper_names import PaperNames
from wijkteam_desk.domain.plan import Action, Goal, SupportPlan, by_priority, owner_id
from wijkteam_desk.domain.protection import Protection, not_to_approach
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.drafts import begun_among
from wijkteam_desk.storage.organisation_loaders import contacts_for
from wijkteam_desk.storage.regie_loaders import current_regie
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class HouseholdFile:
    """The household with everything but the text of its conversations; detached.

    `conversations` have begun, the newest first; `planned` are to come, the first of them first.
    `delicate` says how many passages are for nobody's eyes but of who said them; `unfinished` are
    the ids of the talks of which a sentence was being typed; `contacts` work somewhere now or do
    something here; `organisations` are called so and tell a hidden place, where one is on paper.
    """

    household: Household
    members: tuple[Member, ...]
    coaches: tuple[Coach, ...]
    regie: RegieAssignment | None
    plan: SupportPlan
    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]
    conversations: tuple[Conversation, ...]
    protections: tuple[Protection, ...]
    network: tuple[NetworkPerson, ...]
    contacts: tuple[ContactPerson, ...]
    delicate: int
    planned: tuple[Conversation, ...] = ()
    unfinished: frozenset[str] = frozenset()
    organisations: tuple[str, ...] = ()

    def coach(self, coach_id: str | None) -> Coach | None:
        """The colleague with that id."""
        return next((coach for coach in self.coaches if coach.id == coach_id), None)

    def coach_name(self, coach_id: str | None) -> str:
        """The colleague's name, or nothing."""
        found = self.coach(coach_id)
        return found.name if found else ""

    def contact(self, contact_id: str | None) -> ContactPerson | None:
        """Who works somewhere, by id."""
        return next((one for one in self.contacts if one.id == contact_id), None)

    def holder_of(self, regie: RegieAssignment) -> str:
        """Who has it: a colleague, a member as called among the others, who works somewhere."""
        holder = regie.holder_coach or regie.holder_member or regie.holder_contact or ""
        return self.doers.get(holder, "")

    @cached_property
    def names(self) -> dict[str, str]:
        """What each member is called among the others, by id."""
        return names_apart(self.members)

    @cached_property
    def names_around(self) -> dict[str, str]:
        """The same, with those around them."""
        return names_around(self.members, self.network)

    @cached_property
    def doers(self) -> dict[str, str]:
        """What everybody is called who can do something here, by id."""
        contacts = {one.id: one.called for one in self.contacts}
        return self.names_around | contacts | {one.id: one.name for one in self.coaches}

    @cached_property
    def full_names(self) -> dict[str, str]:
        """The same, in full."""
        return full_names_apart(self.members)

    @cached_property
    def not_to_approach(self) -> frozenset[str]:
        """The ids of the people whom nothing may be asked, told or sent (DESIGN decision 11)."""
        return not_to_approach(self.protections)

    @cached_property
    def away(self) -> dict[str, Called]:
        """What each of them is called, by id."""
        return called(self.protections, self.members, self.network)

    @cached_property
    def approachable(self) -> tuple[Member, ...]:
        """The members whom a screen may propose to ask, tell or send something."""
        return tuple(one for one in self.members if one.id not in self.not_to_approach)

    @cached_property
    def helpers(self) -> tuple[NetworkPerson, ...]:
        """Those around them whom a screen may propose to ask something."""
        return tuple(one for one in self.network if one.id not in self.not_to_approach)

    @cached_property
    def providers(self) -> dict[str, str]:
        """What the organisations are called of which somebody does something here, by id."""
        asked = {one.owner_contact for one in self.actions}
        there = (one.organisation for one in self.contacts if one.id in asked)
        return {one.id: one.name for one in sorted(there, key=lambda one: one.folded)}

    @cached_property
    def hidden_place(self) -> HiddenPlace:
        """What may be told outside about where they are."""
        return hidden_place(self.protections, self.household, self.members, self.organisations)

    @cached_property
    def paper_name(self) -> PaperNames:
        """What organisations are called on the one paper that is made of this."""
        return PaperNames(self.hidden_place)

    def names_away(self, *texts: str) -> bool:
        """Whether one of these texts names somebody who is not to be approached."""
        return any(is_named(text, names) for text in texts for names in self.away.values())

    def member_name(self, member_id: str | None) -> str:
        """What the member is called among the others, or nothing."""
        return self.names.get(member_id or "", "")

    def names_of(self, members: Iterable[Member]) -> str:
        """`Fatima en Mark`; nothing of nobody."""
        return names_in_words(tuple(self.names[member.id] for member in members))

    def owner_of(self, action: Action) -> str:
        """Who does it, or nothing."""
        return self.doers.get(owner_id(action), "")


def open_household(work: Work, *, household_id: str) -> HouseholdFile:
    """Opens the dossier; the journal notes that it was looked into (R-5.28)."""
    work.look_into(household_id)
    return read_household(work, household_id=household_id)


def read_household(work: Work, *, household_id: str) -> HouseholdFile:
    """Loads the dossier again for a screen that is open already."""
    household = work.one(Household, household_id)
    plan = loaders.plan_of(work, household_id)
    talks = loaders.conversations_of(work, household_id)
    return HouseholdFile(
        household=household,
        members=tuple(loaders.members_of(work, household_id)),
        coaches=tuple(loaders.coaches(work)),
        regie=current_regie(work, household_id),
        plan=plan,
        goals=by_priority(loaders.goals_of(work, plan.id)),
        actions=tuple(loaders.actions_of(work, plan.id)),
        conversations=tuple(one for one in talks if not one.planned),
        protections=tuple(protections_of(work, household_id)),
        network=tuple(network_of(work, household_id)),
        contacts=contacts_for(work, household_id),
        delicate=loaders.delicate_passages(work, household_id),
        planned=tuple(sorted((one for one in talks if one.planned), key=_moment)),
        unfinished=begun_among(
            work, forms=(DRAFT_FORM, ALONE_FORM), things=[talk.id for talk in talks]
        ),
    )


def _moment(talk: Conversation) -> tuple[date, str]:
    return talk.held_on, talk.at_time
