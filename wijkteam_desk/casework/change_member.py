"""What is known of a member changes."""

from wijkteam_desk.casework.add_member import DRAFT_FORM
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member, WhoIsWho, fill_member
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still


def change_member(work: Work, *, member_id: str, told: WhoIsWho, was: WhoIsWho) -> Changed:
    """Replaces what the form showed (`was`) by what it tells now; refused when stale or wrong."""
    member = work.one(Member, member_id)
    still(told_of(member, WhoIsWho), was)
    fill_member(member, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=member.id)
    return Changed(household_id=member.household_id, entry=work.entry)
