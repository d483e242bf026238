"""An organisation with somebody who works there is noted, changed, or goes."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.organisation import (
    ContactPerson,
    ContactTold,
    Organisation,
    OrganisationTold,
    fill_contact,
    fill_organisation,
    folded,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.consent_loaders import names_in_consent
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import is_involved
from wijkteam_desk.storage.organisation_loaders import contacts_at, is_asked
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "organisation"
NEW = "new"
"""What the draft of an organisation that is not known yet is about."""


@dataclass(frozen=True, kw_only=True)
class OrganisationNoted:
    """An organisation and, in one go, one contact there or nobody."""

    organisation: OrganisationTold
    contact: ContactTold | None = None


def add_organisation(work: Work, *, told: OrganisationNoted) -> Changed:
    """Adds both; refused when an organisation of that name is known."""
    organisation = Organisation()
    _fill(work, organisation, told.organisation)
    work.add(organisation)
    if told.contact:
        _add_contact(work, organisation, told.contact)
    drop_draft(work, form=DRAFT_FORM, about=NEW)
    return Changed(household_id="", made=organisation.id, entry=work.entry)


def change_organisation(
    work: Work,
    *,
    organisation_id: str,
    contact_id: str,
    told: OrganisationNoted,
    was: OrganisationNoted,
) -> Changed:
    """Replaces what the form showed; refused when stale. Without `contact_id` the contact is new.

    A contact goes by `remove_contact` only, so one whose name was emptied is refused.
    """
    organisation = work.one(Organisation, organisation_id)
    still(told_of(organisation, OrganisationTold), was.organisation)
    _fill(work, organisation, told.organisation)
    if contact_id:
        contact = work.one(ContactPerson, contact_id)
        still(told_of(contact, ContactTold), was.contact)
        _fill_contact(work, contact, told.contact or ContactTold(name=""))
    elif told.contact:
        _add_contact(work, organisation, told.contact)
    drop_draft(work, form=DRAFT_FORM, about=contact_id or organisation_id)
    return Changed(household_id="", made=organisation_id, entry=work.entry)


def remove_contact(work: Work, *, contact_id: str) -> Changed:
    """Takes somebody out; refused for who does something in a plan, or is involved."""
    contact = work.one(ContactPerson, contact_id)
    _refuse_asked(work, contact)
    work.session.delete(contact)
    drop_draft(work, form=DRAFT_FORM, about=contact_id)
    return Changed(household_id="", entry=work.entry)


def remove_organisation(work: Work, *, organisation_id: str) -> Changed:
    """Takes it out with who works there; refused when it, or one of them, is asked or involved."""
    organisation = work.one(Organisation, organisation_id)
    if is_involved(work, organisation_id=organisation_id):
        raise Refusal("Deze organisatie is betrokken bij een gezin en blijft daarom staan.")
    if names_in_consent(work, organisation_id=organisation_id):
        raise Refusal("Er is toestemming gevraagd voor deze organisatie. Dat blijft bewaard.")
    for contact in contacts_at(work, organisation_id):
        _refuse_asked(work, contact)
        work.session.delete(contact)
        drop_draft(work, form=DRAFT_FORM, about=contact.id)
    work.session.flush()
    work.session.delete(organisation)
    drop_draft(work, form=DRAFT_FORM, about=organisation_id)
    return Changed(household_id="", entry=work.entry)


def placed(work: Work, noted: OrganisationNoted) -> tuple[Organisation, ContactPerson | None]:
    """Both as they are known by their names, else noted along. Part of acts."""
    same = select(Organisation).filter_by(folded=folded(noted.organisation.name))
    organisation = work.session.scalars(same).one_or_none()
    if organisation is None:
        organisation = Organisation()
        _fill(work, organisation, noted.organisation)
        work.add(organisation)
        work.session.flush()
    if noted.contact is None:
        return organisation, None
    there = select(ContactPerson).filter_by(
        organisation_id=organisation.id, folded=folded(noted.contact.name)
    )
    contact = work.session.scalars(there).one_or_none()
    if contact is None:
        contact = _add_contact(work, organisation, noted.contact)
    elif noted.contact.phone and not contact.phone:
        _fill_contact(
            work, contact, replace(told_of(contact, ContactTold), phone=noted.contact.phone)
        )
    work.session.flush()
    return organisation, contact


def _fill(work: Work, organisation: Organisation, told: OrganisationTold) -> None:
    fill_organisation(organisation, told)
    same = select(Organisation.id).filter_by(folded=folded(told.name))
    with work.session.no_autoflush:
        others = set(work.session.scalars(same)) - {organisation.id}
    if others:
        raise Refusal("Deze organisatie staat al in de lijst. Kies haar daar.")


def _add_contact(work: Work, organisation: Organisation, told: ContactTold) -> ContactPerson:
    contact = ContactPerson(organisation_id=organisation.id)
    _fill_contact(work, contact, told)
    work.session.flush()
    return work.add(contact)


def _fill_contact(work: Work, contact: ContactPerson, told: ContactTold) -> None:
    fill_contact(contact, told)
    same = select(ContactPerson.id).filter_by(
        organisation_id=contact.organisation_id, folded=folded(told.name)
    )
    with work.session.no_autoflush:
        others = set(work.session.scalars(same)) - {contact.id}
    if others:
        raise Refusal("Zo heet daar al iemand. Zet er iets bij, zoals de achternaam.")


def _refuse_asked(work: Work, contact: ContactPerson) -> None:
    if is_asked(work, contact.id) or is_involved(work, contact_id=contact.id):
        raise Refusal(
            "Deze contactpersoon doet iets bij een gezin en blijft daarom staan."
            " Vul in wat de laatste dag hier was."
        )
