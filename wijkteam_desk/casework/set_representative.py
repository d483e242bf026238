"""Who acts for a member is noted, put right, or taken away."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.representation import (
    Representative,
    RepresentativeTold,
    fill_representative,
)
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "representative"


def add_representative(work: Work, *, member_id: str, told: RepresentativeTold) -> Changed:
    """Notes the representative; refused as by `fill_representative`."""
    member = work.one(Member, member_id)
    record = Representative(household_id=member.household_id, member_id=member_id, kind=told.kind)
    fill_representative(record, told, work.today)
    work.add(record)
    drop_draft(work, form=DRAFT_FORM, about=member_id)
    return Changed(household_id=member.household_id, made=record.id, entry=work.entry)


def change_representative(
    work: Work, *, representative_id: str, told: RepresentativeTold, was: RepresentativeTold
) -> Changed:
    """Replaces what the form showed; refused when stale, and as by `fill_representative`."""
    record = work.one(Representative, representative_id)
    still(told_of(record, RepresentativeTold), was)
    fill_representative(record, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=record.member_id)
    return Changed(household_id=record.household_id, entry=work.entry)


def remove_representative(work: Work, *, representative_id: str) -> Changed:
    """Takes the line away; it was a mistake. Who represents no more gets a last day instead."""
    record = work.one(Representative, representative_id)
    work.session.delete(record)
    return Changed(household_id=record.household_id, entry=work.entry)
