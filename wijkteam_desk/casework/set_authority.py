"""The gezag over a child is noted, put right, or taken away."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.authority import Authority, AuthorityTold, fill_authority, refuse_adult
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "authority"
"""About the child, whichever line it changes."""


def add_authority(work: Work, *, told: AuthorityTold) -> Changed:
    """Notes who decides about the child; refused as by `fill_authority`."""
    child = work.one(Member, told.child)
    record = Authority(
        household_id=child.household_id, child=child.id, holder_name=told.holder_name
    )
    _fill(work, record, told)
    work.add(record)
    drop_draft(work, form=DRAFT_FORM, about=child.id)
    return Changed(household_id=child.household_id, made=record.id, entry=work.entry)


def change_authority(
    work: Work, *, authority_id: str, told: AuthorityTold, was: AuthorityTold
) -> Changed:
    """Replaces what the form showed; refused when stale."""
    record = work.one(Authority, authority_id)
    still(told_of(record, AuthorityTold), was)
    _fill(work, record, told)
    drop_draft(work, form=DRAFT_FORM, about=record.child)
    return Changed(household_id=record.household_id, entry=work.entry)


def remove_authority(work: Work, *, authority_id: str) -> Changed:
    """Takes the line away; it was a mistake."""
    record = work.one(Authority, authority_id)
    work.session.delete(record)
    return Changed(household_id=record.household_id, entry=work.entry)


def _fill(work: Work, record: Authority, told: AuthorityTold) -> None:
    involved = {told.child, told.holder or told.child}
    people = {one.id: one for one in members_among(work, record.household_id, tuple(involved))}
    refuse_adult(people[told.child], work.today)
    fill_authority(record, told, work.today)
