"""A household gets another name."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.unit_of_work import Work, still


def rename_household(work: Work, *, household_id: str, name: str, was: str) -> Changed:
    """Changes the name; refused when empty or stale."""
    household = work.one(Household, household_id)
    still(household.name, was)
    if not name.strip():
        raise Refusal("Geef het huishouden een naam.")
    household.name = name.strip()
    return Changed(household_id=household.id)
