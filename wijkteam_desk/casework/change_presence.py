"""Somebody comes to the table, or leaves it."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.people_at_table import seat
from wijkteam_desk.storage.loaders import conversation_with_people
from wijkteam_desk.storage.unit_of_work import Work, still


def change_presence(
    work: Work, *, conversation_id: str, present: tuple[str, ...], was: tuple[str, ...]
) -> Changed:
    """Says who is at the table from now on; refused for somebody of another household.

    `was` are those whom the screen showed at the table; refused when that is not so any more.
    """
    talk = conversation_with_people(work, conversation_id)
    still(set(talk.there), set(was))
    seat(work, talk, present, since=work.now)
    return Changed(household_id=talk.household_id, entry=work.entry)
