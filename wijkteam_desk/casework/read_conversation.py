"""A conversation as its page shows it."""

from dataclasses import dataclass

from wijkteam_desk.casework import correct_passage, write_passage
from wijkteam_desk.domain.conversation import Conversation, Passage
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.drafts import drafts_about, read_draft
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class ConversationPage:
    """The passages that count, who was there, and what was still being typed; detached.

    `again` says whether a next talk is planned; `network` are who could sit there besides;
    `not_to_approach` are the ids of the people whom the page does not call to the table.
    """

    household: Household
    members: tuple[Member, ...]
    not_to_approach: frozenset[str]
    conversation: Conversation
    passages: tuple[Passage, ...]
    draft: dict[str, str]
    corrections: dict[str, dict[str, str]]
    network: tuple[NetworkPerson, ...] = ()
    again: bool = False


def read_conversation(work: Work, *, conversation_id: str) -> ConversationPage:
    """Loads the page with its drafts: of the new passage and of each begun correction."""
    conversation = loaders.conversation_with_people(work, conversation_id)
    passages = loaders.passages_of(work, conversation_id=conversation_id)
    return ConversationPage(
        household=work.one(Household, conversation.household_id),
        members=tuple(loaders.members_of(work, conversation.household_id)),
        not_to_approach=not_to_approach(protections_of(work, conversation.household_id)),
        conversation=conversation,
        passages=tuple(passages),
        draft=read_draft(work, form=write_passage.DRAFT_FORM, about=conversation_id),
        corrections=drafts_about(
            work, form=correct_passage.DRAFT_FORM, things=[passage.id for passage in passages]
        ),
        network=tuple(network_of(work, conversation.household_id)),
        again=loaders.is_planned(work, conversation.household_id),
    )
