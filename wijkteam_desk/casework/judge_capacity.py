"""Somebody judged what a member can decide about."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.representation import Capacity, CapacityTold, fill_capacity
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "capacity"


def judge_capacity(work: Work, *, member_id: str, told: CapacityTold) -> Changed:
    """Adds the judgement about one matter; earlier ones stay. Refused as by `fill_capacity`."""
    member = work.one(Member, member_id)
    record = Capacity(household_id=member.household_id, member_id=member_id)
    fill_capacity(record, told, work.today)
    work.add(record)
    drop_draft(work, form=DRAFT_FORM, about=member_id)
    return Changed(household_id=member.household_id, made=record.id, entry=work.entry)


def remove_judgement(work: Work, *, capacity_id: str) -> Changed:
    """Takes the line away; it was a mistake."""
    record = work.one(Capacity, capacity_id)
    work.session.delete(record)
    return Changed(household_id=record.household_id, entry=work.entry)
