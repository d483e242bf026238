"""A member who was added by mistake goes."""

from sqlalchemy.exc import IntegrityError

from wijkteam_desk.casework.add_member import DRAFT_FORM
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def remove_member(work: Work, *, member_id: str) -> Changed:
    """Takes the member away; refused for the last one and where something still names them."""
    member = work.one(Member, member_id)
    if len(members_of(work, member.household_id)) == 1:
        raise Refusal("Een huishouden heeft minstens één gezinslid.")
    household_id = member.household_id
    work.session.delete(member)
    try:
        work.session.flush()
    except IntegrityError:
        raise Refusal(
            "Deze persoon staat al in een gesprek, in het plan of bij de regie en blijft daarom."
        ) from None
    drop_draft(work, form=DRAFT_FORM, about=member_id)
    return Changed(household_id=household_id, entry=work.entry)
