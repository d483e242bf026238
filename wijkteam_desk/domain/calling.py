"""How one calls somebody safely: the only words in which a member's number is shown."""

from collections.abc import Sequence

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.phone import has_area_code
from wijkteam_desk.domain.protection import Protection, hides_place, not_to_approach


def how_to_call(member: Member, protections: Sequence[Protection]) -> str:
    """`06 00 00 00 11. Niet inspreken.`: the number, never without what was asked about it.

    Nothing of who is not approached. Of whose place is hidden no area code: that tells where.
    """
    if member.id in not_to_approach(protections):
        return ""
    hidden = hides_place(protections, member.id) and has_area_code(member.phone)
    phone, asked = "" if hidden else member.phone, member.safe_contact
    return f"{phone}. {asked}" if phone and asked else phone or asked
