"""Nawerk: begun with the first answer, finished with one key."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.wrap_up import WrapUp, WrapUpTold, fill_wrap_up, finish
from wijkteam_desk.storage.after_loaders import wrap_up_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "wrap_up"
"""What is being typed on the page, about the conversation."""


def begin_wrap_up(work: Work, *, conversation_id: str) -> Changed:
    """From now on it is half done, and stays in sight until it is finished."""
    return Changed(household_id=_begun(work, conversation_id).household_id)


def answer_wrap_up(
    work: Work, *, conversation_id: str, told: WrapUpTold, was: WrapUpTold
) -> Changed:
    """Keeps whether it was safe; refused when stale. An answer begins it."""
    wrap_up = _begun(work, conversation_id)
    still(told_of(wrap_up, WrapUpTold), was)
    fill_wrap_up(wrap_up, told)
    return Changed(household_id=wrap_up.household_id, entry=work.entry)


def finish_wrap_up(work: Work, *, conversation_id: str) -> Changed:
    """It is done; refused as by `finish`. What was not asked stays not asked."""
    wrap_up = _begun(work, conversation_id)
    finish(wrap_up, work.now)
    drop_draft(work, form=DRAFT_FORM, about=conversation_id)
    return Changed(household_id=wrap_up.household_id, entry=work.entry)


def _begun(work: Work, conversation_id: str) -> WrapUp:
    household_id = work.one(Conversation, conversation_id).household_id
    return wrap_up_of(work, conversation_id) or work.add(
        WrapUp(household_id=household_id, conversation_id=conversation_id)
    )
