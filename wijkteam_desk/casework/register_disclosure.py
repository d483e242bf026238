"""What leaves the program is entered in the register before it gets its name (R-1.16)."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind
from wijkteam_desk.storage.organisation_loaders import is_organisation
from wijkteam_desk.storage.unit_of_work import Work


def register_disclosure(
    work: Work,
    *,
    household_id: str,
    kind: DisclosureKind,
    readers: str,
    document_sha256: str,
    variant: str = "",
) -> Changed:
    """Enters what leaves, for whom, in which variant, and which exact document.

    `readers`: ids with a comma between, of members and of at most one organisation.
    """
    ids = [one for one in readers.split(",") if one]
    places = [one for one in ids if is_organisation(work, one)]
    work.add(
        Disclosure(
            household_id=household_id,
            kind=kind,
            readers=",".join(one for one in ids if one not in places),
            organisation_id=next(iter(places), None),
            document_sha256=document_sha256,
            made_at=work.now,
            made_by=author_name(work),
            variant=variant,
        )
    )
    return Changed(household_id=household_id)


def author_name(work: Work) -> str:
    """Who does this, by name."""
    coach = work.session.get(Coach, work.author)
    return coach.name if coach else ""
