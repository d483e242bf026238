"""`vault check`: is everything still whole."""

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say
from wijkteam_desk.vault.trouble import StoreSetBack, VaultDamaged


def check(asked: Asked) -> int:
    """Names each fault on a line of its own; raises `VaultDamaged` when there is one.

    Raises `StoreSetBack` when acts are missing, unless it is asked to go on without them.
    """
    with opened(asked) as desk:
        if asked.accept_older:
            desk.accept_older_store().result()
        faults = desk.faults()
        for fault in faults:
            say(fault)
        if faults:
            raise VaultDamaged
        if isinstance(desk.blocked, StoreSetBack):
            raise desk.blocked
    say("De kluis is heel.")
    return 0
