"""What was entered in the register and did not leave after all, as by a printer that will not."""

from collections.abc import Sequence

from sqlalchemy import delete

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureLine
from wijkteam_desk.storage.unit_of_work import Work


def not_handed(work: Work, *, entered: Sequence[str]) -> Changed:
    """Takes these out of the register, with their lines; the journal keeps that they were there."""
    run = work.session.execute
    run(delete(DisclosureLine).where(DisclosureLine.disclosure_id.in_(entered)))
    run(delete(Disclosure).where(Disclosure.id.in_(entered)))
    return Changed(household_id="")
