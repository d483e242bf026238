"""How a member is reached changes."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.reaching import Reach, fill_reach
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "reach"


def set_reach(work: Work, *, member_id: str, told: Reach, was: Reach) -> Changed:
    """Replaces what the form showed; refused when stale."""
    member = work.one(Member, member_id)
    still(told_of(member, Reach), was)
    fill_reach(member, told)
    drop_draft(work, form=DRAFT_FORM, about=member_id)
    return Changed(household_id=member.household_id, entry=work.entry)
