"""Somebody joins the household."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household, WhoIsWho, new_member
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work, next_position

DRAFT_FORM = "member"
"""Somebody new is a draft about the household, a change one about the member."""


def add_member(work: Work, *, household_id: str, told: WhoIsWho) -> Changed:
    """Adds the member after the others and drops its draft; refused as by `check_member`."""
    household = work.one(Household, household_id)
    position = next_position(members_of(work, household.id))
    member = work.add(new_member(household.id, position, told, work.today))
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household.id, made=member.id)
