"""Who is not to be approached and whose address is hidden, now and before."""

from dataclasses import dataclass

from wijkteam_desk.casework.read_melding import meldingen_of
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.household import full_names_apart
from wijkteam_desk.domain.melding import Melding
from wijkteam_desk.domain.naming import Called, called
from wijkteam_desk.domain.plan import Action, Goal
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.loaders import (
    actions_of,
    conversations_of,
    goals_of,
    members_of,
    plan_of,
)
from wijkteam_desk.storage.regie_loaders import current_regie
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class ProtectionFile:
    """Every protection, the newest first, and whom it can be about (names by id); detached.

    `away`: what each who is not to be approached is called.
    """

    members: dict[str, str]
    network: dict[str, str]
    away: dict[str, Called]
    protections: tuple[Protection, ...]
    regie: RegieAssignment | None
    actions: tuple[Action, ...]
    goals: tuple[Goal, ...]
    meldingen: tuple[Melding, ...]
    planned: tuple[Conversation, ...]

    def name_of(self, person_id: str | None) -> str:
        """The full name of a member or somebody of the network; nothing for the household."""
        return (self.members | self.network).get(person_id or "", "")


def read_protection(work: Work, *, household_id: str) -> ProtectionFile:
    """Loads what the page about it shows, of a dossier that is open."""
    plan = plan_of(work, household_id)
    members, network = members_of(work, household_id), network_of(work, household_id)
    protections = protections_of(work, household_id)
    return ProtectionFile(
        members=full_names_apart(members),
        network={one.id: one.name for one in network},
        away=called(protections, members, network),
        protections=tuple(reversed(protections)),
        regie=current_regie(work, household_id),
        actions=tuple(actions_of(work, plan.id)),
        goals=tuple(goals_of(work, plan.id)),
        meldingen=meldingen_of(work, household_id=household_id),
        planned=tuple(one for one in conversations_of(work, household_id) if one.planned),
    )
