"""A backup takes the place of the store: entered in the journal of the backup itself."""

from datetime import datetime

from wijkteam_desk.domain.restoration import Restoration
from wijkteam_desk.storage.unit_of_work import Work


def restore_backup(work: Work, *, copy_made_at: datetime, entries_lost: int | None) -> Restoration:
    """Enters from when the backup is and how many journal entries are lost with it, if known."""
    return work.add(
        Restoration(copy_made_at=copy_made_at, restored_at=work.now, entries_lost=entries_lost)
    )
