"""A melding comes in, goes on, and gets its notes."""

from sqlalchemy import select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.melding import (
    Melding,
    MeldingTold,
    ResearchItem,
    ResearchNote,
    fill_melding,
)
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "melding"
NOTE_FORM = "research"


def register_melding(work: Work, *, household_id: str, told: MeldingTold) -> Changed:
    """Keeps the melding; its terms follow from the day. Refused as by `fill_melding`."""
    household = work.one(Household, household_id)
    melding = Melding(household_id=household.id, reported_on=told.reported_on)
    fill_melding(melding, told, work.today)
    work.add(melding)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=melding.id, entry=work.entry)


def change_melding(work: Work, *, melding_id: str, told: MeldingTold, was: MeldingTold) -> Changed:
    """Replaces what the form showed; refused when stale."""
    melding = work.one(Melding, melding_id)
    still(told_of(melding, MeldingTold), was)
    fill_melding(melding, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=melding_id)
    return Changed(household_id=melding.household_id, entry=work.entry)


def note_research(work: Work, *, melding_id: str, item: ResearchItem, found: str) -> Changed:
    """Writes down what the onderzoek found on one of the items a to g (R-1.4)."""
    refuse_long_texts(found)
    melding = work.one(Melding, melding_id)
    note = _note(work, melding_id, item) or work.add(
        ResearchNote(household_id=melding.household_id, melding_id=melding_id, item=item)
    )
    note.found = found.strip()
    drop_draft(work, form=NOTE_FORM, about=f"{melding_id}/{item.value}")
    return Changed(household_id=melding.household_id, made=note.id, entry=work.entry)


def _note(work: Work, melding_id: str, item: ResearchItem) -> ResearchNote | None:
    found = select(ResearchNote).where(
        ResearchNote.melding_id == melding_id, ResearchNote.item == item
    )
    return work.session.scalars(found).one_or_none()
