"""The practice vault, made once in each run and put down for every other test. FICTIEF."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.kept_vault import KeptVault, keep_vault, put_vault
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.desk.opening import open_vault
from wijkteam_desk.desk.practice import PASSPHRASE
from wijkteam_desk.vault.folder import remembered_vaults

Filled = Callable[[Path, date], Desk]


def filled_once(fill: Filled) -> Filled:
    """Fills as `fill` does the first time on a day, and wherever that vault is known already."""
    kept: dict[date, KeptVault] = {}

    def filled(folder: Path, day: date) -> Desk:
        if day not in kept:
            kept[day] = keep_vault(fill(folder, day))
        elif kept[day].vault_id in remembered_vaults():
            return fill(folder, day)
        else:
            put_vault(folder, kept[day])
        return open_vault(folder, PASSPHRASE)

    return filled
