"""Somebody comes to the table, or leaves it."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.conversation import Presence
from wijkteam_desk.storage.loaders import conversation_with_people, members_among
from wijkteam_desk.storage.unit_of_work import Work, still


def change_presence(
    work: Work, *, conversation_id: str, present: tuple[str, ...], was: tuple[str, ...]
) -> Changed:
    """Says who is at the table from now on; refused for somebody of another household.

    `was` are those whom the screen showed at the table; refused when that is not so any more.
    """
    conversation = conversation_with_people(work, conversation_id)
    there = {presence.member_id: presence for presence in conversation.presences}
    still(set(there), set(was))
    conversation.presences = [
        there.get(member.id) or Presence(member=member, since=work.now)
        for member in members_among(work, conversation.household_id, present)
    ]
    return Changed(household_id=conversation.household_id, entry=work.entry)
