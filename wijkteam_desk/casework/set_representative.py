"""Who acts for a member is noted, or ends."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.representation import (
    Representative,
    RepresentativeTold,
    fill_representative,
)
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "representative"


def add_representative(work: Work, *, member_id: str, told: RepresentativeTold) -> Changed:
    """Notes the representative; refused as by `fill_representative`."""
    member = work.one(Member, member_id)
    record = Representative(household_id=member.household_id, member_id=member_id, kind=told.kind)
    fill_representative(record, told, work.today)
    work.add(record)
    drop_draft(work, form=DRAFT_FORM, about=member_id)
    return Changed(household_id=member.household_id, made=record.id)


def remove_representative(work: Work, *, representative_id: str) -> Changed:
    """Takes the representative away: the say has ended."""
    record = work.one(Representative, representative_id)
    work.session.delete(record)
    return Changed(household_id=record.household_id)
