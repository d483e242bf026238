"""Where a household lives is noted."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "address"


def set_address(work: Work, *, household_id: str, address: str, was: str) -> Changed:
    """Replaces the address; empty where it is not known. Refused when stale or long."""
    household = work.one(Household, household_id)
    still(household.address, was)
    refuse_long_texts(address)
    household.address = address.strip()
    drop_draft(work, form=DRAFT_FORM, about=household.id)
    return Changed(household_id=household.id, entry=work.entry)
