"""Named loaders of the register of what left."""

from sqlalchemy import select

from wijkteam_desk.domain.disclosure import Disclosure, DisclosureLine, Disclosures
from wijkteam_desk.domain.identity import new_reference
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


def references_of(work: Work, household_id: str) -> dict[str, str]:
    """By the id of an organisation, the kenmerk under which it knows the household (R-4.8)."""
    theirs = (
        select(Disclosure.organisation_id, Disclosure.reference)
        .filter_by(household_id=household_id)
        .where(Disclosure.organisation_id.is_not(None), Disclosure.reference != "")
        .order_by(Disclosure.id.desc())
    )
    return {place or "": said for place, said in work.session.execute(theirs)}


def reference_for(work: Work, household_id: str, organisation_id: str, otherwise: str = "") -> str:
    """What stands on paper for this organisation: its own kenmerk, or the one it is given now."""
    return references_of(work, household_id).get(organisation_id) or otherwise or new_reference()


def names_in_register(work: Work, *, organisation_id: str = "", network_id: str = "") -> bool:
    """Whether something went to this organisation, or was about somebody of the network."""
    to_them = select(Disclosure.id).where(Disclosure.organisation_id == organisation_id)
    of_them = select(DisclosureLine.id).where(DisclosureLine.network_id == network_id)
    return any(
        work.session.scalars(found.limit(1)).first() is not None for found in (to_them, of_them)
    )
