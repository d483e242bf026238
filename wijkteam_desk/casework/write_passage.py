"""A sentence from the table is kept; a goal or an action goes into the plan with it."""

from dataclasses import dataclass

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_from_passage import into_plan
from wijkteam_desk.domain.conversation import Passage, PassageKind, check_passage
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among, place_for_passage
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM, ALONE_FORM = "passage", "passage_alone"
"""What is being typed; and what stands aside while somebody may read along."""


@dataclass(frozen=True, kw_only=True)
class PassageWords:
    """What was typed and how it was marked."""

    text: str
    kind: PassageKind = PassageKind.FACT
    said_by: str | None = None
    life_domain: LifeDomain | None = None
    alone: bool = False


def write_passage(
    work: Work,
    *,
    conversation_id: str,
    words: PassageWords,
    drafts: tuple[str, ...] = (DRAFT_FORM,),
) -> Changed:
    """Keeps the passage after the others and drops its drafts; refused as by `check_passage`."""
    check_passage(words.text, words.kind, words.said_by)
    household_id, position = place_for_passage(work, conversation_id)
    if words.said_by:
        members_among(work, household_id, (words.said_by,))
    passage = work.add(
        Passage(
            household_id=household_id,
            conversation_id=conversation_id,
            position=position,
            text=words.text.strip(),
            written_at=work.now,
            kind=words.kind,
            said_by=words.said_by,
            life_domain=words.life_domain,
            alone=words.alone,
        )
    )
    work.session.flush()
    into_plan(work, passage)
    for form in drafts:
        drop_draft(work, form=form, about=conversation_id)
    return Changed(household_id=household_id, made=passage.id)
