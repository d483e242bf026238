"""Wrong tries are entered in the journal once somebody knew the passphrase."""

from datetime import datetime

from sqlalchemy import select

from wijkteam_desk.domain.wrong_tries import WrongTries
from wijkteam_desk.storage.unit_of_work import Work


def take_in_wrong_tries(work: Work, *, count: int, since: datetime) -> WrongTries:
    """Keeps how many there were; the same ones offered again are entered once."""
    known = work.session.scalar(select(WrongTries).filter_by(since=since))
    if known is None:
        return work.add(WrongTries(count=count, since=since))
    known.count = count
    return known
