"""Who sits at a table, of the household and of its network."""

from datetime import datetime

from wijkteam_desk.domain.conversation import Conversation, Guest, Presence
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.storage.around_loaders import network_among, protections_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def seat(
    work: Work, talk: Conversation, there: tuple[str, ...], since: datetime | None = None
) -> None:
    """Lets just these people sit there; refused for somebody from elsewhere.

    Nobody who is not to be approached is planned to come; that somebody came is a fact.
    Who sat there already keeps the moment of coming; who comes now came at `since`.
    """
    family = [member for member in members_of(work, talk.household_id) if member.id in there]
    others = set(there) - {member.id for member in family}
    network = network_among(work, talk.household_id, others) if others else []
    if talk.planned:
        coming = tuple(set(there) - set(talk.there))
        refuse_to_approach(protections_of(work, talk.household_id), coming)
    was = {one.member.id: one for one in talk.presences}
    guests = {one.person.id: one for one in talk.guests}
    talk.presences = [was.get(one.id) or Presence(member=one, since=since) for one in family]
    talk.guests = [guests.get(one.id) or Guest(person=one, since=since) for one in network]
