"""`vault check`: is everything still whole."""

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say
from wijkteam_desk.vault.trouble import VaultDamaged


def check(asked: Asked) -> int:
    """Names each fault on a line of its own; raises `VaultDamaged` when there is one."""
    with opened(asked) as desk:
        faults = desk.faults()
    for fault in faults:
        say(fault)
    if faults:
        raise VaultDamaged
    say("De kluis is heel.")
    return 0
