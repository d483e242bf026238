"""Who keeps the overview, since when, and who stands in: as it stands on paper (R-3.6)."""

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.plan_sheet import SheetRegie
from wijkteam_desk.domain.regie import RegieAssignment


def regie_for_paper(dossier: HouseholdFile) -> SheetRegie | None:
    """For who lives there, with the numbers that may be told."""
    regie = dossier.regie
    if regie is None:
        return None
    contact, deputy = dossier.coach(regie.contact_coach), dossier.coach(regie.deputy_coach)
    call, (holder, holder_phone) = dossier.hidden_place.phone, _holder(dossier, regie)
    numbers = (holder_phone, deputy.phone if deputy else "", contact.phone if contact else "")
    return SheetRegie(
        holder=holder,
        holder_phone=call(holder_phone),
        outside=bool(regie.holder_contact),
        deputy=deputy.name if deputy else "",
        deputy_phone=call(deputy.phone) if deputy else "",
        contact=contact.name if contact else "",
        contact_phone=call(contact.phone) if contact else "",
        since=regie.started_on,
        withheld=any(numbers) and not any(map(call, numbers)),
    )


def regie_for_provider(dossier: HouseholdFile) -> SheetRegie | None:
    """For an organisation: the colleague who holds it or whom one calls, and who stands in.

    Nobody of the household: that one of them holds it is theirs to tell.
    """
    regie = dossier.regie
    holder, contact = regie and dossier.coach(regie.holder_coach), None
    if regie and not holder:
        contact = dossier.coach(regie.contact_coach)
    if not regie or not (holder or contact):
        return None
    deputy, call = dossier.coach(regie.deputy_coach), dossier.hidden_place.phone
    return SheetRegie(
        holder=holder.name if holder else "",
        holder_phone=call(holder.phone) if holder else "",
        deputy=deputy.name if deputy else "",
        deputy_phone=call(deputy.phone) if deputy else "",
        contact=contact.name if contact else "",
        contact_phone=call(contact.phone) if contact else "",
        since=regie.started_on,
    )


def _holder(dossier: HouseholdFile, regie: RegieAssignment) -> tuple[str, str]:
    """Name and number; nobody of an organisation where that would tell a hidden place."""
    coach, outside = dossier.coach(regie.holder_coach), dossier.contact(regie.holder_contact)
    if coach:
        return coach.name, coach.phone
    if outside:
        return ("", "") if dossier.hidden_place.hidden else (outside.called, outside.phone)
    own = "" if regie.holder_member in dossier.not_to_approach else regie.holder_member
    return dossier.member_name(own), ""
