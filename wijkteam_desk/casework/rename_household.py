"""A household gets another name."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household, check_household_name
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "household_name"


def rename_household(work: Work, *, household_id: str, name: str, was: str) -> Changed:
    """Changes the name; refused when empty or stale."""
    household = work.one(Household, household_id)
    still(household.name, was)
    check_household_name(name)
    household.name = name.strip()
    drop_draft(work, form=DRAFT_FORM, about=household.id)
    return Changed(household_id=household.id, entry=work.entry)
