"""A talk is planned, planned otherwise, or called off; also what it is about."""

from sqlalchemy import select

from wijkteam_desk.casework import write_passage
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.people_at_table import seat
from wijkteam_desk.casework.start_conversation import DRAFT_FORM
from wijkteam_desk.domain.conversation import (
    Conversation,
    Passage,
    TalkTold,
    fill_conversation,
)
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.after_loaders import wrap_up_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import conversation_with_people
from wijkteam_desk.storage.unit_of_work import Work, still

BEFORE_FORM = "before"


def plan_conversation(
    work: Work, *, household_id: str, told: TalkTold, there: tuple[str, ...]
) -> Changed:
    """Plans a talk with these people; refused for a day that has been."""
    household = work.one(Household, household_id)
    talk = Conversation(household_id=household.id, held_on=told.held_on, planned=True)
    fill_conversation(talk, told, work.today)
    seat(work, talk, there)
    work.add(talk)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=talk.id, entry=work.entry)


def change_conversation(
    work: Work, *, conversation_id: str, told: TalkTold, was: TalkTold, there: tuple[str, ...]
) -> Changed:
    """Replaces what the form before a talk showed; refused when stale."""
    talk = conversation_with_people(work, conversation_id)
    still(told_of(talk, TalkTold), was)
    fill_conversation(talk, told, work.today)
    seat(work, talk, there)
    drop_draft(work, form=BEFORE_FORM, about=conversation_id)
    return Changed(household_id=talk.household_id, entry=work.entry)


def call_off(work: Work, *, conversation_id: str) -> Changed:
    """Takes a talk away, planned or begun by mistake; refused when something was written in it."""
    talk = conversation_with_people(work, conversation_id)
    written = select(Passage.id).where(Passage.conversation_id == conversation_id)
    wrap_up = wrap_up_of(work, conversation_id)
    if work.session.scalars(written).first() or (wrap_up and not wrap_up.blank):
        raise Refusal("In dit gesprek is geschreven. Het blijft in het dossier.")
    if wrap_up:
        work.session.delete(wrap_up)
        work.session.flush()
    for form in (BEFORE_FORM, write_passage.DRAFT_FORM, write_passage.ALONE_FORM):
        drop_draft(work, form=form, about=conversation_id)
    work.session.delete(talk)
    return Changed(household_id=talk.household_id, entry=work.entry)
