"""Something was explained to a household, or was not after all."""

from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.explained import Explained, Explanation
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import explained_to
from wijkteam_desk.storage.unit_of_work import Work


def set_explained(
    work: Work, *, household_id: str, item: Explanation, told_on: date | None
) -> Changed:
    """Notes the day on which it was explained last; without a day, that it was not."""
    if told_on and told_on > work.today:
        raise Refusal("Uitgelegd kan iets pas zijn op een dag die geweest is.")
    household = work.one(Household, household_id)
    found = [one for one in explained_to(work, household_id) if one.item is item]
    for record in found:
        if told_on is None:
            work.session.delete(record)
        else:
            record.told_on = told_on
    if told_on and not found:
        work.add(Explained(household_id=household.id, item=item, told_on=told_on))
    return Changed(household_id=household_id, entry=work.entry)
