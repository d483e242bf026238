"""What one wants to know before a talk."""

from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_conversation import BEFORE_FORM
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.explained import Explained
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.storage.around_loaders import explained_to, network_of
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.storage.loaders import conversation_with_people
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Before:
    """The talk, the dossier it is part of, who could come, and what was explained; detached."""

    talk: Conversation
    file: HouseholdFile
    network: tuple[NetworkPerson, ...]
    explained: tuple[Explained, ...]
    draft: dict[str, str]


def read_before(work: Work, *, conversation_id: str) -> Before:
    """Loads the page before a talk; the dossier is open already."""
    talk = conversation_with_people(work, conversation_id)
    household_id = talk.household_id
    return Before(
        talk=talk,
        file=read_household(work, household_id=household_id),
        network=tuple(network_of(work, household_id)),
        explained=tuple(explained_to(work, household_id)),
        draft=read_draft(work, form=BEFORE_FORM, about=conversation_id),
    )
