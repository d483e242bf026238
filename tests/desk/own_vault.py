"""A small vault of one coach, and what one does in it. FICTIEF."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from wijkteam_desk.casework.list_households import list_households
from wijkteam_desk.casework.make_household import make_household
from wijkteam_desk.desk.backups import make_backup
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.household import WhoIsWho
from wijkteam_desk.vault.backups import Backup
from wijkteam_desk.vault.key_slots import SMALLEST

WORDS = "appel fiets lamp tuin wolk"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def new_desk(folder: Path) -> Desk:
    """A new vault, open."""
    return create_vault(folder, WORDS, CoachDetails(name="Noor Haddad"), kdf=SMALLEST).desk


def keep(desk: Desk, name: str) -> None:
    """One more household."""
    desk.perform(make_household, name=name, members=(WhoIsWho(given_name="Fatima"),)).result()


def names(desk: Desk) -> list[str]:
    """The households that are there."""
    return sorted(line.name for line in desk.perform(list_households).result())


def names_in(folder: Path) -> list[str]:
    """The households in a closed vault."""
    desk = open_vault(folder, WORDS)
    try:
        return names(desk)
    finally:
        desk.close()


def backed_up(desk: Desk, *, hours: float = 0.0) -> Backup:
    """A backup, made so many hours after noon."""
    return make_backup(desk.folder, desk.keys, NOON + timedelta(hours=hours), lambda _: None)


def with_backup(folder: Path) -> tuple[Path, Backup]:
    """A closed vault with two households, and a backup from when there was one."""
    desk = new_desk(folder)
    keep(desk, "Eerst")
    made = backed_up(desk)
    keep(desk, "Later")
    desk.close()
    return folder, made
