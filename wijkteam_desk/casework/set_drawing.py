"""Somebody is put elsewhere in a drawing, or everybody back where the drawing puts them."""

from dataclasses import replace

from sqlalchemy import delete

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.drawing import Drawing, DrawnPlace, PlaceTold, fill_drawn_place
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import drawn_places_of, network_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


def move_in_drawing(
    work: Work, *, household_id: str, drawing: Drawing, person: str, to: tuple[int, int]
) -> Changed:
    """Keeps the place of a member or of somebody of the network, in the unit of the drawing."""
    household = work.one(Household, household_id)
    told = _told(work, household_id, drawing, person, to)
    kept = drawn_places_of(work, household_id)
    found = (one for one in kept if (one.drawing, one.person) == (drawing, person))
    place = next(found, None) or DrawnPlace(household_id=household.id, drawing=drawing, x=0, y=0)
    fill_drawn_place(place, told)
    if place not in kept:
        work.add(place)
    return Changed(household_id=household_id, entry=work.entry)


def put_in_place(work: Work, *, household_id: str, drawing: Drawing) -> Changed:
    """Forgets where people were put by hand in this drawing; refused when nobody was."""
    if not any(one.drawing is drawing for one in drawn_places_of(work, household_id)):
        raise Refusal("Alles staat al op zijn plek.")
    of_drawing = DrawnPlace.household_id == household_id, DrawnPlace.drawing == drawing
    work.session.execute(delete(DrawnPlace).where(*of_drawing))
    return Changed(household_id=household_id, entry=work.entry)


def _told(
    work: Work, household_id: str, drawing: Drawing, person: str, to: tuple[int, int]
) -> PlaceTold:
    told = PlaceTold(drawing=drawing, x=to[0], y=to[1])
    if any(one.id == person for one in members_of(work, household_id)):
        return replace(told, member_id=person)
    if any(one.id == person for one in network_of(work, household_id)):
        return replace(told, network_id=person)
    raise Refusal("Deze persoon staat niet meer op de tekening.")
