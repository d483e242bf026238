"""Who belongs to whom, and who stands around them."""

from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import names_apart
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.storage.around_loaders import (
    drawn_places_of,
    kin_ties_of,
    network_of,
    protections_of,
)
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def read_family(work: Work, *, household_id: str) -> Family:
    """Loads what the drawings of a dossier that is open are made from."""
    members = tuple(members_of(work, household_id))
    drawn = drawn_places_of(work, household_id)
    return Family(
        members=members,
        names=names_apart(members),
        network=tuple(network_of(work, household_id)),
        kin=tuple(kin_ties_of(work, household_id)),
        places={
            drawing: {
                place.person: (float(place.x), float(place.y))
                for place in drawn
                if place.drawing is drawing
            }
            for drawing in Drawing
        },
        not_to_approach=not_to_approach(protections_of(work, household_id)),
    )
