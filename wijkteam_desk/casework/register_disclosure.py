"""What leaves the program is entered in the register before it gets its name (R-1.16)."""

from dataclasses import dataclass

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind
from wijkteam_desk.storage.organisation_loaders import is_organisation
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Document:
    """What leaves, for whom, in which variant, and which exact document.

    `readers`: ids with a comma between, of members and of at most one organisation; `reference`:
    the kenmerk by which that organisation knows the household.
    """

    kind: DisclosureKind
    readers: str
    sha256: str
    variant: str = ""
    reference: str = ""


def register_disclosure(work: Work, *, household_id: str, document: Document) -> Changed:
    """Enters what leaves."""
    ids = [one for one in document.readers.split(",") if one]
    places = [one for one in ids if is_organisation(work, one)]
    entered = Disclosure(
        household_id=household_id,
        kind=document.kind,
        readers=",".join(one for one in ids if one not in places),
        organisation_id=next(iter(places), None),
        reference=document.reference,
        document_sha256=document.sha256,
        made_at=work.now,
        made_by=author_name(work),
        variant=document.variant,
    )
    work.add(entered)
    return Changed(household_id=household_id, made=entered.id)


def author_name(work: Work) -> str:
    """Who does this, by name."""
    coach = work.session.get(Coach, work.author)
    return coach.name if coach else ""
