"""A household gets its place, its people and its one plan."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Household, WhoIsWho, check_household_name, new_member
from wijkteam_desk.domain.plan import SupportPlan
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "new_household"
"""There is one such form, so its draft is about nothing."""


def make_household(work: Work, *, name: str, members: tuple[WhoIsWho, ...]) -> Changed:
    """Keeps household, members and an empty plan; refused without a name or a member (R-1.1)."""
    check_household_name(name)
    if not members:
        raise Refusal("Voeg minstens één gezinslid toe.")
    household = work.add(Household(name=name.strip(), opened_on=work.today))
    for position, told in enumerate(members, start=1):
        work.add(new_member(household.id, position, told, work.today))
    work.session.flush()
    work.add(SupportPlan(household_id=household.id, opened_on=work.today))
    drop_draft(work, form=DRAFT_FORM, about="")
    return Changed(household_id=household.id, made=household.id)
