"""Named loaders of organisations and of who works there."""

from collections.abc import Collection

from sqlalchemy import or_, select, union_all
from sqlalchemy.orm import joinedload

from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.storage.unit_of_work import Work


def organisations(work: Work) -> tuple[Organisation, ...]:
    """All of them, by name."""
    return tuple(work.session.scalars(select(Organisation).order_by(Organisation.folded)))


def is_organisation(work: Work, some_id: str) -> bool:
    """Whether that is the id of an organisation."""
    return work.session.scalars(select(Organisation.id).filter_by(id=some_id)).first() is not None


def contacts(work: Work) -> tuple[ContactPerson, ...]:
    """Everybody of every organisation, with that, by name."""
    found = select(ContactPerson).options(joinedload(ContactPerson.organisation))
    return tuple(work.session.scalars(found.order_by(ContactPerson.folded, ContactPerson.id)))


def contacts_named(work: Work, ids: Collection[str | None]) -> tuple[ContactPerson, ...]:
    """These, each with the organisation."""
    return tuple(one for one in contacts(work) if one.id in ids)


def contacts_at(work: Work, organisation_id: str) -> tuple[ContactPerson, ...]:
    """Who works or worked at one of them."""
    found = select(ContactPerson).filter_by(organisation_id=organisation_id)
    return tuple(work.session.scalars(found))


def contacts_for(work: Work, household_id: str) -> tuple[ContactPerson, ...]:
    """Who can be asked something today, who does something in this plan, and who has or had regie.

    In one statement.
    """
    asked = union_all(
        select(Action.owner_contact).where(Action.household_id == household_id),
        select(RegieAssignment.holder_contact).where(RegieAssignment.household_id == household_id),
    )
    ended = ContactPerson.ended_on
    found = (
        select(ContactPerson)
        .where(or_(ended.is_(None), ended >= work.today, ContactPerson.id.in_(asked)))
        .order_by(ContactPerson.folded, ContactPerson.id)
        .options(joinedload(ContactPerson.organisation))
    )
    return tuple(work.session.scalars(found))


def is_asked(work: Work, contact_id: str) -> bool:
    """Whether somebody does something in a plan, or has or had regie."""
    asked = (
        select(Action.id).filter_by(owner_contact=contact_id),
        select(RegieAssignment.id).filter_by(holder_contact=contact_id),
    )
    return any(work.session.scalars(found).first() for found in asked)
