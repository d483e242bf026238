"""A passage is put right, marked otherwise, or taken away; the old words stay in the store."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.plan_from_passage import follow_in_plan, into_plan, out_of_plan
from wijkteam_desk.casework.write_passage import PassageWords, columns
from wijkteam_desk.domain.conversation import Passage, PassageKind, check_passage
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.erasing import erase_traces
from wijkteam_desk.storage.loaders import is_corrected
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "correction"


def correct_passage(work: Work, *, passage_id: str, words: PassageWords) -> Changed:
    """Puts a new passage in the place of the old; refused when that was corrected already.

    A werkaantekening may enter the dossier so; what stands in it cannot become one (R-2.3).
    """
    check_passage(words.text, words.kind, words.said_by)
    old = _standing(work, passage_id)
    if words.kind is PassageKind.NOTE and old.kind is not PassageKind.NOTE:
        raise Refusal("Dit hoort al bij het dossier. Haal het weg en schrijf een werkaantekening.")
    new = _replace(work, old, words)
    if words.kind is old.kind:
        follow_in_plan(work, old, new)
    else:
        out_of_plan(work, old)
        into_plan(work, new)
    return Changed(household_id=old.household_id, made=new.id, entry=work.entry)


def remove_passage(work: Work, *, passage_id: str) -> Changed:
    """Takes the passage off the page and its goal or action out of the plan.

    A werkaantekening goes for good, with every wording it had; that cannot be undone (R-2.3).
    """
    old = _standing(work, passage_id)
    if old.kind is PassageKind.NOTE:
        return _wipe(work, old)
    out_of_plan(work, old)
    _replace(work, old, PassageWords(text="", kind=old.kind))
    return Changed(household_id=old.household_id, entry=work.entry)


def _wipe(work: Work, note: Passage) -> Changed:
    household_id, wordings = note.household_id, [note]
    while wordings[-1].corrects:
        wordings.append(work.one(Passage, wordings[-1].corrects))
    work.forgotten = True
    for wording in wordings:
        work.session.delete(wording)
        work.session.flush()
    erase_traces(work, household_id, {wording.id for wording in wordings})
    return Changed(household_id=household_id)


def _standing(work: Work, passage_id: str) -> Passage:
    asked = work.one(Passage, passage_id)
    if asked.text == "" or is_corrected(work, asked.id):
        raise Refusal("Deze zin is intussen veranderd. Kijk nog eens wat er nu staat.")
    return asked


def _replace(work: Work, old: Passage, words: PassageWords) -> Passage:
    new = work.add(
        Passage(
            household_id=old.household_id,
            conversation_id=old.conversation_id,
            position=old.position,
            written_at=old.written_at,
            corrects=old.id,
            **columns(work, old.household_id, words),
        )
    )
    work.session.flush()
    drop_draft(work, form=DRAFT_FORM, about=old.id)
    return new
