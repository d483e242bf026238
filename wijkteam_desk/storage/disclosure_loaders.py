"""Named loaders of the register of what left."""

from sqlalchemy import select

from wijkteam_desk.domain.disclosure import Disclosure, DisclosureLine, Disclosures
from wijkteam_desk.storage.unit_of_work import Work


def disclosures_of(work: Work, household_id: str) -> Disclosures:
    """All of a household, in two statements; each list in the order of its ids."""
    run, home = work.session.scalars, household_id
    return Disclosures(
        disclosures=tuple(
            run(select(Disclosure).filter_by(household_id=home).order_by(Disclosure.id))
        ),
        lines=tuple(
            run(select(DisclosureLine).filter_by(household_id=home).order_by(DisclosureLine.id))
        ),
    )


def reference_known(work: Work, household_id: str, organisation_id: str) -> str:
    """The kenmerk under which this organisation knows the household; nothing before the first."""
    theirs = (
        select(Disclosure.reference)
        .filter_by(household_id=household_id, organisation_id=organisation_id)
        .where(Disclosure.reference != "")
        .order_by(Disclosure.id)
        .limit(1)
    )
    return work.session.scalars(theirs).first() or ""


def names_in_register(work: Work, *, organisation_id: str = "", network_id: str = "") -> bool:
    """Whether something went to this organisation, or was about somebody of the network."""
    to_them = select(Disclosure.id).where(Disclosure.organisation_id == organisation_id)
    of_them = select(DisclosureLine.id).where(DisclosureLine.network_id == network_id)
    return any(
        work.session.scalars(found.limit(1)).first() is not None for found in (to_them, of_them)
    )
