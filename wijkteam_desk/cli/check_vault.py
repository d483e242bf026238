"""`vault check`: is everything still whole."""

from datetime import datetime

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.accepted import in_words
from wijkteam_desk.desk.backups import now_utc, state_of
from wijkteam_desk.domain.dutch_date import said_moment
from wijkteam_desk.vault.backups import Backup, is_whole
from wijkteam_desk.vault.trouble import StoreSetBack, VaultDamaged


def check(asked: Asked) -> int:
    """Names each fault on a line of its own; raises `VaultDamaged` when there is one.

    Raises `StoreSetBack` when acts are missing, unless it is asked to go on without them.
    """
    with opened(asked) as desk:
        if asked.accept_older:
            accepted = desk.accept_older_store().result()
            say(in_words(accepted) if accepted else "De kluis mist niets.")
        faults = desk.faults()
        if isinstance(desk.blocked, StoreSetBack) and not faults:
            raise desk.blocked
        say(_said_newest(state_of(desk).backups, now_utc()))
        for fault in faults:
            say(fault)
        if faults:
            raise VaultDamaged
    say("De kluis is heel.")
    return 0


def _said_newest(backups: tuple[Backup, ...], now: datetime) -> str:
    good = next((one for one in backups if is_whole(one)), None)
    if good is None:
        return "Er is nog geen goede reservekopie."
    hours = max(0, int((now - good.made_at).total_seconds() // 3600))
    return f"De nieuwste goede reservekopie is van {said_moment(good.made_at)}, {hours} uur oud."
