"""Whether somebody can be the owner of an action of a household."""

from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.organisation import ContactPerson, is_there
from wijkteam_desk.domain.plan import ActionWords
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work


def check_owner(work: Work, household_id: str, words: ActionWords) -> None:
    """Refuses an owner of elsewhere, who left, or who is not to be approached (decision 11)."""
    if words.owner_coach:
        work.one(Coach, words.owner_coach)
    if words.owner_contact and not is_there(
        work.one(ContactPerson, words.owner_contact), work.today
    ):
        raise Refusal("Deze contactpersoon werkt daar niet meer. Kies iemand anders.")
    if words.owner_member:
        members_among(work, household_id, (words.owner_member,))
    around = {one.id for one in network_of(work, household_id)} if words.owner_network else set()
    if words.owner_network and words.owner_network not in around:
        raise Refusal("Deze persoon hoort niet bij het netwerk van dit gezin. Kies iemand anders.")
    asked = tuple(one for one in (words.owner_member, words.owner_network) if one)
    refuse_to_approach(protections_of(work, household_id), asked)
