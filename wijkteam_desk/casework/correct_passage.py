"""A passage is put right, marked otherwise, or taken away; the old words stay in the store."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_from_passage import follow_in_plan, into_plan, out_of_plan
from wijkteam_desk.casework.write_passage import PassageWords
from wijkteam_desk.domain.conversation import Passage, check_passage
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import is_corrected, members_among
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "correction"


def correct_passage(work: Work, *, passage_id: str, words: PassageWords) -> Changed:
    """Puts a new passage in the place of the old; refused when that was corrected already."""
    check_passage(words.text, words.kind, words.said_by)
    old = _standing(work, passage_id)
    if words.said_by:
        members_among(work, old.household_id, (words.said_by,))
    new = _replace(work, old, words)
    if words.kind is old.kind:
        follow_in_plan(work, old, new)
    else:
        out_of_plan(work, old)
        into_plan(work, new)
    return Changed(household_id=old.household_id, made=new.id, entry=work.entry)


def remove_passage(work: Work, *, passage_id: str) -> Changed:
    """Takes the passage off the page and its goal or action out of the plan."""
    old = _standing(work, passage_id)
    out_of_plan(work, old)
    _replace(work, old, PassageWords(text="", kind=old.kind))
    return Changed(household_id=old.household_id, entry=work.entry)


def _standing(work: Work, passage_id: str) -> Passage:
    asked = work.one(Passage, passage_id)
    if asked.text == "" or is_corrected(work, asked.id):
        raise Refusal("Deze alinea is intussen veranderd. Kijk nog eens wat er nu staat.")
    return asked


def _replace(work: Work, old: Passage, words: PassageWords) -> Passage:
    new = work.add(
        Passage(
            household_id=old.household_id,
            conversation_id=old.conversation_id,
            position=old.position,
            text=words.text.strip(),
            written_at=old.written_at,
            kind=words.kind,
            said_by=words.said_by,
            life_domain=words.life_domain,
            alone=words.alone,
            corrects=old.id,
        )
    )
    work.session.flush()
    drop_draft(work, form=DRAFT_FORM, about=old.id)
    return new
