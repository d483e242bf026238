"""A sentence from the table is kept; a goal or an action goes into the plan with it."""

from dataclasses import dataclass

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_from_passage import into_plan
from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind, check_passage
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import last_position, members_among
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "passage"


@dataclass(frozen=True, kw_only=True)
class PassageWords:
    """What was typed and how it was marked."""

    text: str
    kind: PassageKind = PassageKind.FACT
    said_by: str | None = None
    life_domain: LifeDomain | None = None


def write_passage(work: Work, *, conversation_id: str, words: PassageWords) -> Changed:
    """Keeps the passage after the others and drops its draft; refused as by `check_passage`."""
    check_passage(words.text, words.kind, words.said_by)
    conversation = work.one(Conversation, conversation_id)
    if words.said_by:
        members_among(work, conversation.household_id, (words.said_by,))
    passage = work.add(
        Passage(
            household_id=conversation.household_id,
            conversation_id=conversation.id,
            position=last_position(work, conversation_id) + 1,
            text=words.text.strip(),
            written_at=work.now,
            kind=words.kind,
            said_by=words.said_by,
            life_domain=words.life_domain,
        )
    )
    work.session.flush()
    into_plan(work, passage)
    drop_draft(work, form=DRAFT_FORM, about=conversation.id)
    return Changed(household_id=conversation.household_id, made=passage.id)
