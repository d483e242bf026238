"""A sentence from the table is kept; a goal or an action goes into the plan with it."""

from dataclasses import dataclass
from typing import Any

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_from_passage import into_plan
from wijkteam_desk.domain.conversation import Passage, PassageKind, check_passage
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import network_among
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_of, place_for_passage
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM, ALONE_FORM = "passage", "passage_alone"
"""What is being typed; and what stands aside while somebody may read along."""


@dataclass(frozen=True, kw_only=True)
class PassageWords:
    """What was typed and how it was marked.

    `said_by` is a member or somebody of the network, `about` a member (R-2.2).
    """

    text: str
    kind: PassageKind = PassageKind.FACT
    said_by: str | None = None
    about: str | None = None
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
    passage = work.add(
        Passage(
            household_id=household_id,
            conversation_id=conversation_id,
            position=position,
            written_at=work.now,
            **columns(work, household_id, words),
        )
    )
    work.session.flush()
    into_plan(work, passage)
    for form in drafts:
        drop_draft(work, form=form, about=conversation_id)
    return Changed(household_id=household_id, made=passage.id)


def columns(work: Work, household_id: str, words: PassageWords) -> dict[str, Any]:
    """What of a passage these words fill; refused when they name somebody from elsewhere."""
    named = {one for one in (words.said_by, words.about) if one}
    family = {member.id for member in members_of(work, household_id)} if named else set()
    if named - family:
        network_among(work, household_id, named - family)
    if words.about not in {*family, None}:
        raise Refusal("Kies iemand van het gezin over wie dit gaat.")
    return {
        "text": words.text.strip(),
        "kind": words.kind,
        "said_by": words.said_by if words.said_by in family else None,
        "said_by_network": None if words.said_by in family else words.said_by,
        "about": words.about,
        "life_domain": words.life_domain,
        "alone": words.alone,
    }
