"""Organisations and who works there: noted once, changed, taken out. FICTIEF."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.household_store import new_store
from wijkteam_desk.casework.read_organisations import Organisations, read_organisations
from wijkteam_desk.casework.set_organisation import (
    OrganisationNoted,
    add_organisation,
    change_organisation,
    remove_contact,
    remove_organisation,
)
from wijkteam_desk.casework.undo import undo
from wijkteam_desk.domain.organisation import ContactTold, OrganisationKind, OrganisationTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.store import Store

BRIDGE = OrganisationTold(name="De Brug", kind=OrganisationKind.WMO, phone="078 000 12 34")
SANNE = ContactTold(name="Sanne Vos", function="ambulant begeleider", phone="06 12 34 56 78")
BOTH = OrganisationNoted(organisation=BRIDGE, contact=SANNE)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def known(store: Store) -> Organisations:
    return store.perform(read_organisations)


def add(store: Store, organisation: OrganisationTold, *contacts: ContactTold) -> str:
    """The organisation with all of these; its id."""
    first = contacts[0] if contacts else None
    told = OrganisationNoted(organisation=organisation, contact=first)
    made = store.perform(add_organisation, told=told).made
    was = OrganisationNoted(organisation=organisation)
    for contact in contacts[1:]:
        change(store, made, replace(was, contact=contact), was)
    return made


def change(
    store: Store, organisation: str, told: OrganisationNoted, was: OrganisationNoted, who: str = ""
) -> str:
    return store.perform(
        change_organisation, organisation_id=organisation, contact_id=who, told=told, was=was
    ).entry


def test_both_are_noted_in_one_go_and_undone_in_one_go(store: Store) -> None:
    made = store.perform(add_organisation, told=BOTH)
    (organisation,), (contact,) = known(store).organisations, known(store).contacts
    assert (organisation.name, organisation.kind) == ("De Brug", OrganisationKind.WMO)
    assert (contact.called, contact.phone) == ("Sanne Vos, De Brug", "06 12 34 56 78")
    back = store.perform(undo, entry=made.entry)
    assert known(store) == Organisations(organisations=(), contacts=())
    store.perform(undo, entry=back.entry)
    assert [one.called for one in known(store).contacts] == ["Sanne Vos, De Brug"]


@pytest.mark.parametrize("name", ["De Brug", "  de   BRUG ", "Dé Brug"])
def test_a_name_stands_there_once(store: Store, name: str) -> None:
    add(store, BRIDGE)
    with pytest.raises(Refusal, match="staat al in de lijst"):
        add(store, replace(BRIDGE, name=name))
    other = add(store, replace(BRIDGE, name="De Horizon"))
    was = OrganisationNoted(organisation=replace(BRIDGE, name="De Horizon"))
    with pytest.raises(Refusal, match="staat al in de lijst"):
        change(store, other, OrganisationNoted(organisation=replace(BRIDGE, name=name)), was)


def test_the_own_name_can_be_written_otherwise(store: Store) -> None:
    made = add(store, BRIDGE)
    was = OrganisationNoted(organisation=BRIDGE)
    change(store, made, OrganisationNoted(organisation=replace(BRIDGE, name="de Brug")), was)
    assert known(store).organisations[0].name == "de Brug"


def test_two_contacts_of_one_name_are_told_apart(store: Store) -> None:
    made, was = add(store, BRIDGE, SANNE), OrganisationNoted(organisation=BRIDGE)
    with pytest.raises(Refusal, match="Zo heet daar al iemand"):
        change(store, made, replace(was, contact=ContactTold(name="sanne vos")), was)
    add(store, replace(BRIDGE, name="De Horizon"), SANNE)
    assert [one.called for one in known(store).contacts] == [
        "Sanne Vos, De Brug",
        "Sanne Vos, De Horizon",
    ]


def test_who_shows_what_is_no_longer_so_is_refused(store: Store) -> None:
    made = add(store, BRIDGE, SANNE)
    (contact,) = known(store).contacts
    left = replace(SANNE, ended_on=date(2026, 11, 1))
    change(store, made, replace(BOTH, contact=left), BOTH, contact.id)
    with pytest.raises(Refusal, match="intussen veranderd"):
        change(store, made, replace(BOTH, contact=SANNE), BOTH, contact.id)
    nobody = OrganisationNoted(organisation=BRIDGE)
    with pytest.raises(Refusal, match="hoe de contactpersoon heet"):
        change(store, made, nobody, replace(BOTH, contact=left), contact.id)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (replace(BRIDGE, name="  "), "hoe de organisatie heet"),
        (replace(BRIDGE, name="a\0b"), "wat je niet ziet"),
        (replace(BRIDGE, name="x" * 1_001), "te lang"),
        (replace(BRIDGE, kind=None), "wat voor organisatie"),
        (replace(BRIDGE, phone="078 12"), "geen telefoonnummer"),
        (replace(BRIDGE, life_domains="geld,vis"), "uit de lijst"),
        (replace(BRIDGE, age_groups="0-99"), "uit de lijst"),
    ],
)
def test_what_cannot_be_is_refused(store: Store, told: OrganisationTold, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        add(store, told)
    assert not known(store).organisations


def test_a_contact_does_not_leave_before_coming(store: Store) -> None:
    came, went = date(2026, 5, 1), date(2026, 4, 30)
    with pytest.raises(Refusal, match="voor de eerste"):
        add(store, BRIDGE, replace(SANNE, started_on=came, ended_on=went))
    assert not known(store).organisations


def test_a_name_of_200_characters_is_a_name(store: Store) -> None:
    add(store, replace(BRIDGE, name="Stichting " + "z" * 190), replace(SANNE, name="a" * 200))
    assert len(known(store).organisations[0].name) == len(known(store).contacts[0].name) == 200


def test_what_an_organisation_is_there_for_is_kept_in_one_order(store: Store) -> None:
    add(store, replace(BRIDGE, life_domains="wonen, geld,geld", age_groups="67+,12-18"))
    (organisation,) = known(store).organisations
    assert (organisation.life_domains, organisation.age_groups) == ("geld,wonen", "12-18,67+")


def test_who_is_taken_out_comes_back_by_undoing(store: Store) -> None:
    made = add(store, BRIDGE, SANNE, replace(SANNE, name="Piet Bos"))
    piet = next(one for one in known(store).contacts if one.name == "Piet Bos")
    store.perform(remove_contact, contact_id=piet.id)
    assert [one.name for one in known(store).contacts] == ["Sanne Vos"]
    gone = store.perform(remove_organisation, organisation_id=made)
    assert known(store) == Organisations(organisations=(), contacts=())
    store.perform(undo, entry=gone.entry)
    assert [one.called for one in known(store).contacts] == ["Sanne Vos, De Brug"]
