"""How one calls somebody safely: the only words in which a member's number is shown."""

from collections.abc import Sequence

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.protection import Protection, hides_place, not_to_approach


def how_to_call(member: Member, protections: Sequence[Protection]) -> str:
    """`06 00 00 00 11. Niet inspreken.`: the number, never without what was asked about it.

    Nothing of who is not approached, and nothing of whose place is hidden: a number tells that.
    """
    if hides_place(protections, member.id) or member.id in not_to_approach(protections):
        return ""
    asked = member.safe_contact
    return f"{member.phone}. {asked}" if member.phone and asked else member.phone or asked
