"""The practice vault: three fictional households in a throw-away folder."""

import contextlib
import shutil
from datetime import date
from pathlib import Path

from platformdirs import user_state_path

from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import create_vault, open_vault
from wijkteam_desk.desk.practice_owner import claim, is_abandoned
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.domain.dutch_date import today
from wijkteam_desk.domain.identity import new_id
from wijkteam_desk.exchange.dossier_json import read_dossier_file, shifted
from wijkteam_desk.shipped import shipped
from wijkteam_desk.vault.folder import second_head_path
from wijkteam_desk.vault.key_file import read_copies
from wijkteam_desk.vault.key_slots import SMALLEST

PASSPHRASE = "oefenen mag altijd opnieuw hier"  # noqa: S105 - shown on the screen: all is fiction
_WRITTEN_ON = date(2026, 1, 1)
_AUTHOR = CoachDetails(name="Noor Haddad", team="wijkteam Blokweer", phone="078 000 12 40")


def open_practice(folder: Path | None = None) -> Desk:
    """Opens that practice vault again after a lock, or makes a new one with dates from today."""
    if folder:
        return open_vault(folder, PASSPHRASE)
    _sweep()
    desk = _filled(practice_root() / new_id(), today())
    claim(desk.folder)
    return desk


def practice_root() -> Path:
    """Where practice vaults lie, apart from every real one."""
    return user_state_path("wijkteam-desk") / "oefenkluis"


def _filled(folder: Path, day: date) -> Desk:
    """A new vault with the households as they would be on that day."""
    desk = create_vault(folder, PASSPHRASE, _AUTHOR, kdf=SMALLEST).desk
    for source in sorted(shipped("demo").glob("*.json")):
        content = shifted(source.read_bytes(), (day - _WRITTEN_ON).days)
        desk.perform(take_in_dossier, dossier=read_dossier_file(content, day)).result()
    return desk


def _sweep() -> None:
    """Throws away what processes left that were killed."""
    with contextlib.suppress(OSError):
        for folder in [*practice_root().iterdir()]:
            if is_abandoned(folder):
                forget_practice(folder)


def forget_practice(folder: Path) -> None:
    """Throws the practice vault away; refuses to touch any other folder."""
    if folder.parent != practice_root():
        return
    for copy in read_copies(folder):
        second_head_path(copy.vault_id, folder).unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
