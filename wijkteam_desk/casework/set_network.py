"""Somebody comes into the network, changes, or goes out of it."""

from sqlalchemy import delete, or_, select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.conversation import Guest, Passage
from wijkteam_desk.domain.drawing import DrawnPlace
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.network import NetworkPerson, NetworkTold, fill_network_person
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.consent_loaders import names_in_consent
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work, next_position, still

DRAFT_FORM = "network"


def add_network_person(work: Work, *, household_id: str, told: NetworkTold) -> Changed:
    """Adds somebody whom the family wants named; refused without a name."""
    household = work.one(Household, household_id)
    person = NetworkPerson(
        household_id=household.id, position=next_position(network_of(work, household_id))
    )
    _fill(work, person, told)
    work.add(person)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=person.id, entry=work.entry)


def change_network_person(
    work: Work, *, person_id: str, told: NetworkTold, was: NetworkTold
) -> Changed:
    """Replaces what the form showed; refused when stale."""
    person = work.one(NetworkPerson, person_id)
    still(told_of(person, NetworkTold), was)
    _fill(work, person, told)
    drop_draft(work, form=DRAFT_FORM, about=person_id)
    return Changed(household_id=person.household_id, entry=work.entry)


def remove_network_person(work: Work, *, person_id: str) -> Changed:
    """Takes somebody out, with the kin ties and the places in drawings of this person.

    Refused for who said something at a table: that would be of nobody then (R-2.2); for who does
    something in the plan; for who ever was not to be approached, and of whom a yes was asked.
    """
    person = work.one(NetworkPerson, person_id)
    if any(one.network_id == person_id for one in protections_of(work, person.household_id)):
        raise Refusal("Bij deze persoon is niet benaderen vastgelegd. Dat blijft bewaard.")
    if work.session.scalars(select(Passage.id).filter_by(said_by_network=person_id)).first():
        raise Refusal(
            "Wat deze persoon zei staat in een gesprek. Laat de naam staan en kies: verder weg."
        )
    if work.session.scalars(select(Action.id).filter_by(owner_network=person_id)).first():
        raise Refusal("Deze persoon doet iets in het plan. Kies daar eerst wie dat nu doet.")
    work.session.execute(delete(Guest).where(Guest.person_id == person_id))
    if names_in_consent(work, network_id=person_id):
        raise Refusal("Over deze persoon is toestemming gevraagd. Dat blijft bewaard.")
    ends = or_(KinTie.one_network == person_id, KinTie.other_network == person_id)
    work.session.execute(delete(KinTie).where(ends))
    work.session.execute(delete(DrawnPlace).where(DrawnPlace.network_id == person_id))
    work.session.delete(person)
    drop_draft(work, form=DRAFT_FORM, about=person_id)
    return Changed(household_id=person.household_id, entry=work.entry)


def _fill(work: Work, person: NetworkPerson, told: NetworkTold) -> None:
    members = tuple({one for one in (told.tied_to, told.wished_by) if one})
    members_among(work, person.household_id, members)
    fill_network_person(person, told)
