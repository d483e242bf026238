"""What may be read together at the table; nothing else leaves the store for that page."""

from dataclasses import dataclass

from wijkteam_desk.domain.affirmation import Affirmation, may_read_together
from wijkteam_desk.domain.conversation import Conversation, Passage
from wijkteam_desk.domain.household import Member
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.after_loaders import affirmations_of
from wijkteam_desk.storage.drafts import read_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "reading"
"""What the coach ticked, about the conversation; it is prepared and is no act."""

CORRECTION_FORM = "reading_correction"
"""The words that are being put right, about the conversation."""


@dataclass(frozen=True, kw_only=True)
class Together:
    """The passages in order, who sits there, what they said is right, and what was prepared."""

    conversation: Conversation
    members: tuple[Member, ...]
    passages: tuple[Passage, ...]
    affirmations: tuple[Affirmation, ...]
    prepared: dict[str, str]


def read_together(work: Work, *, conversation_id: str) -> Together:
    """Loads them; what is only for one pair of eyes stays in the store (DESIGN 7)."""
    talk = loaders.conversation_with_people(work, conversation_id)
    passages = [
        passage
        for passage in loaders.passages_of(work, conversation_id=conversation_id)
        if may_read_together(passage, talk)
    ]
    return Together(
        conversation=talk,
        members=tuple(loaders.members_of(work, talk.household_id)),
        passages=tuple(passages),
        affirmations=tuple(affirmations_of(work, [passage.id for passage in passages])),
        prepared=read_draft(work, form=DRAFT_FORM, about=conversation_id),
    )
