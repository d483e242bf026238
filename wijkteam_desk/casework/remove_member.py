"""A member who was added by mistake goes."""

from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from wijkteam_desk.casework.add_member import DRAFT_FORM
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.set_plan_text import draft_form
from wijkteam_desk.domain.authority import Authority
from wijkteam_desk.domain.bsn import Bsn
from wijkteam_desk.domain.drawing import DrawnPlace
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plan_text import PERSONAL
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import Capacity, Representative
from wijkteam_desk.domain.situation import Situation
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work

_ABOUT = (
    *(Authority.child, Authority.holder, Representative.member_id, Capacity.member_id),
    *(Situation.member_id, KinTie.one_member, KinTie.other_member, DrawnPlace.member_id),
    Bsn.member_id,
)
"""The lines that say nothing once the person is gone."""


def remove_member(work: Work, *, member_id: str) -> Changed:
    """Takes the member away; refused for the last one and where something still names them."""
    member = work.one(Member, member_id)
    if len(members_of(work, member.household_id)) == 1:
        raise Refusal("Een huishouden heeft minstens één gezinslid.")
    household_id = member.household_id
    drop_lines_about(work, member_id)
    work.session.delete(member)
    try:
        work.session.flush()
    except IntegrityError:
        raise Refusal(
            "Deze persoon staat al in een gesprek, het plan, een toestemming,"
            " de regie of hulp en blijft daarom."
        ) from None
    for form in (DRAFT_FORM, *map(draft_form, PERSONAL)):
        drop_draft(work, form=form, about=member_id)
    return Changed(household_id=household_id, entry=work.entry)


def drop_lines_about(work: Work, member_id: str) -> None:
    """Takes away what is noted of nobody but this member; what the family did or said stays."""
    for column in _ABOUT:
        work.session.execute(delete(column.class_).where(column == member_id))
    for column in (NetworkPerson.tied_to, NetworkPerson.wished_by):
        named = update(NetworkPerson).where(column == member_id)
        work.session.execute(named.values({column: None}))
