"""The family with who stands around it, as those at the table may see it."""

from dataclasses import replace

from wijkteam_desk.casework.read_family import read_family
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.reading_along import may_read_network
from wijkteam_desk.storage.loaders import conversation_with_people
from wijkteam_desk.storage.unit_of_work import Work


def family_at_table(work: Work, *, conversation_id: str) -> Family:
    """Loads it without who is there for one of them that does not sit there alone.

    While somebody from outside sits there, nobody else from outside is drawn.
    """
    talk = conversation_with_people(work, conversation_id)
    family = read_family(work, household_id=talk.household_id)
    guests = {one.id for one in talk.invited}
    shown = tuple(
        one
        for one in family.network
        if may_read_network(one, talk.there) and (not guests or one.id in guests)
    )
    return replace(family, network=shown)
