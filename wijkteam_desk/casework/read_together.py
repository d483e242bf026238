"""What may be read together at the table; nothing else leaves the store for that page."""

from dataclasses import dataclass

from wijkteam_desk.casework import correct_passage
from wijkteam_desk.domain.affirmation import Affirmation, may_read_together
from wijkteam_desk.domain.conversation import Conversation, Passage, came_later
from wijkteam_desk.domain.life_domain import DELICATE
from wijkteam_desk.domain.network import names_around
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.after_loaders import affirmations_of
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.drafts import drafts_about, read_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "reading"
"""What the coach ticked, about the conversation; it is prepared and is no act."""


@dataclass(frozen=True, kw_only=True)
class Together:
    """The passages in order, who sits there, what they said is right, and what was prepared.

    `names`: what everybody is called, of the household and around it. `came_later` are the ids of
    those before whom not everything was said: that is not among the passages.
    `not_to_approach` are the ids of who is asked nothing, also who sits there.
    `corrections` are the drafts of words that are being put right, by passage.
    """

    conversation: Conversation
    names: dict[str, str]
    not_to_approach: frozenset[str]
    passages: tuple[Passage, ...]
    came_later: frozenset[str]
    affirmations: tuple[Affirmation, ...]
    prepared: dict[str, str]
    corrections: dict[str, dict[str, str]]


def read_together(work: Work, *, conversation_id: str) -> Together:
    """Loads them; what is only for one pair of eyes stays in the store (DESIGN 7)."""
    talk = loaders.conversation_with_people(work, conversation_id)
    written = loaders.passages_of(work, conversation_id=conversation_id)
    begun = drafts_about(
        work, form=correct_passage.DRAFT_FORM, things=[passage.id for passage in written]
    )
    passages = [
        passage
        for passage in written
        if may_read_together(passage, talk) and not _becomes_delicate(begun.get(passage.id, {}))
    ]
    ids = [passage.id for passage in passages]
    return Together(
        conversation=talk,
        names=names_around(
            loaders.members_of(work, talk.household_id), network_of(work, talk.household_id)
        ),
        not_to_approach=not_to_approach(protections_of(work, talk.household_id)),
        passages=tuple(passages),
        came_later=came_later(talk, written),
        affirmations=tuple(affirmations_of(work, ids)),
        prepared=read_draft(work, form=DRAFT_FORM, about=conversation_id),
        corrections={one: begun[one] for one in ids if one in begun},
    )


def _becomes_delicate(fields: dict[str, str]) -> bool:
    """Whether a change was begun that makes it something for one pair of eyes."""
    return bool(fields.get("alone")) or fields.get("life_domain", "") in DELICATE
