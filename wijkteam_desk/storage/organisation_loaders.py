"""Named loaders of organisations and of who works there."""

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.storage.unit_of_work import Work


def organisations(work: Work) -> tuple[Organisation, ...]:
    """All of them, by name."""
    return tuple(work.session.scalars(select(Organisation).order_by(Organisation.folded)))


def contacts(work: Work) -> tuple[ContactPerson, ...]:
    """Everybody of every organisation, with that, by name."""
    found = select(ContactPerson).options(joinedload(ContactPerson.organisation))
    return tuple(work.session.scalars(found.order_by(ContactPerson.folded, ContactPerson.id)))


def contacts_at(work: Work, organisation_id: str) -> tuple[ContactPerson, ...]:
    """Who works or worked at one of them."""
    found = select(ContactPerson).filter_by(organisation_id=organisation_id)
    return tuple(work.session.scalars(found))
