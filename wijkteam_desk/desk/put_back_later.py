"""A backup of which the putting back was cut off, and done by a later start: what is said of it."""

from pathlib import Path

from wijkteam_desk.domain.dutch_date import said_moment
from wijkteam_desk.vault.folder import replaced_path
from wijkteam_desk.vault.swap_plan import done_unheard


def said_of_later(folder: Path) -> str:
    """Which backup, what opens the vault, where the old one is; nothing where nothing is unheard.

    Can be asked of a closed vault: it says which passphrase to type.
    """
    done = done_unheard(folder)
    if done is None:
        return ""
    moment = said_moment(done.made_at)
    said = (
        f"Het terugzetten van de reservekopie van {moment} was onderbroken en is nu afgemaakt."
        " De wachtzin en de herstelcode van toen openen de kluis."
    )
    if not (replaced_path(folder) / done.replaced).is_dir():
        return said
    return (
        f"{said} Wat er stond, is 30 dagen te vinden in de map '{done.replaced}' in de map"
        " 'replaced' van de kluis."
    )
