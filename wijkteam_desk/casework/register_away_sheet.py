"""A sheet with only kenmerken leaves the program: entered for every household on it."""

from collections.abc import Sequence

from wijkteam_desk.casework.register_disclosure import author_name
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind
from wijkteam_desk.storage.unit_of_work import Work


def register_away_sheet(
    work: Work,
    *,
    household_ids: Sequence[str],
    document_sha256: str,
    kind: DisclosureKind = DisclosureKind.STAND_IN,
) -> tuple[str, ...]:
    """Enters which households stand on it by their kenmerk, and which exact document it is.

    Gives the ids of what was entered.
    """
    by = author_name(work)
    entered = tuple(
        Disclosure(
            household_id=household_id,
            kind=kind,
            document_sha256=document_sha256,
            made_at=work.now,
            made_by=by,
        )
        for household_id in household_ids
    )
    return tuple(work.add(one).id for one in entered)
