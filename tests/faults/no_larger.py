"""A system that lets no file grow any more: a full disk, as any user can have one."""

from pathlib import Path

from tests.faults.outcome import Outcome
from tests.faults.room import outcome
from tests.unit.vault.closed_vault import no_file_larger_than
from wijkteam_desk.vault.trouble import DiskFull, VaultUnwritable

LONG = 100
SHORT = 1
CALM = {DiskFull.default, VaultUnwritable.default}


def run(count: int, folder: Path) -> Outcome:
    """Lets no file grow beyond some size, so many times."""
    return outcome(count, folder, "no file could grow", no_file_larger_than, CALM)
