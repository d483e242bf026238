"""What leaves the program is entered in the register before it gets its name (R-1.16)."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind
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
    """Enters what leaves, for whom, in which variant, and which exact document."""
    work.add(
        Disclosure(
            household_id=household_id,
            kind=kind,
            readers=readers,
            document_sha256=document_sha256,
            made_at=work.now,
            variant=variant,
        )
    )
    return Changed(household_id=household_id)
