"""The BSN of a client is noted, looked at, or taken away (R-8.1)."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.bsn import Bsn, BsnGround, bsn_number, masked
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import bsn_of, is_client
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "bsn"


def set_bsn(work: Work, *, member_id: str, typed: str, was: str, ground: BsnGround) -> Changed:
    """Notes the number on that ground; `was` is the masked one that the form showed.

    Refused for who is no client, when stale, and as by `bsn_number`. A client is who has a goal of
    their own in the plan: for the other people at home the municipality arranges nothing.
    """
    member = work.one(Member, member_id)
    noted = bsn_of(work, member_id)
    still(masked(noted.number) if noted else "", was)
    if not is_client(work, member_id):
        raise Refusal("Een BSN is er alleen van een cliënt: iemand die zelf een doel heeft.")
    number = bsn_number(typed)
    if noted is None:
        new = Bsn(
            household_id=member.household_id, member_id=member_id, number=number, ground=ground
        )
        work.add(new)
    else:
        noted.number, noted.ground = number, ground
    drop_draft(work, form=DRAFT_FORM, about=member_id)
    return Changed(household_id=member.household_id, entry=work.entry)


def look_at_bsn(work: Work, *, member_id: str) -> str:
    """The whole number; the journal notes who was looked at, so where that cannot be, it is not."""
    member = work.one(Member, member_id)
    noted = bsn_of(work, member_id)
    if noted is None:
        raise Refusal("Er staat geen BSN meer.")
    work.look_into(member.household_id)
    work.note = f"looked at {member_id}"
    return noted.number


def remove_bsn(work: Work, *, member_id: str) -> Changed:
    """Takes the number away."""
    member = work.one(Member, member_id)
    noted = bsn_of(work, member_id)
    if noted:
        work.session.delete(noted)
    return Changed(household_id=member.household_id, entry=work.entry)
