"""A vault that was made another day, for the many tests that need one and do not ask how. FICTIEF.

It is made once in each run; a second one in the same home is another vault.
"""

from pathlib import Path

from tests.kept_vault import KeptVault, keep_vault, put_vault
from wijkteam_desk.desk.opening import NewDesk, create_vault, open_vault
from wijkteam_desk.domain.coach import CoachDetails
from wijkteam_desk.vault.folder import remembered_vaults
from wijkteam_desk.vault.key_slots import SMALLEST

WORDS = "appel fiets lamp tuin wolk"
NOOR = CoachDetails(name="Noor Haddad", team="wijkteam Blokweer", phone="078 000 12 34")


_kept: list[tuple[KeptVault, str]] = []


def first_vault(folder: Path) -> NewDesk:
    """A vault of Noor with the cheapest keys, opened with its `WORDS`."""
    if not _kept:
        new = create_vault(folder, WORDS, NOOR, kdf=SMALLEST)
        _kept.append((keep_vault(new.desk), new.recovery_code))
        return NewDesk(desk=open_vault(folder, WORDS), recovery_code=new.recovery_code)
    kept, recovery_code = _kept[0]
    if kept.vault_id in remembered_vaults():
        return create_vault(folder, WORDS, NOOR, kdf=SMALLEST)
    put_vault(folder, kept)
    return NewDesk(desk=open_vault(folder, WORDS), recovery_code=recovery_code)
