"""`vault check`: is everything still whole."""

from collections.abc import Iterator
from datetime import datetime

from wijkteam_desk.cli.arguments import Asked
from wijkteam_desk.cli.opened import opened
from wijkteam_desk.cli.speak import say
from wijkteam_desk.desk.accepted import in_words
from wijkteam_desk.desk.backups import BackupState, now_utc, state_of
from wijkteam_desk.domain.dutch_date import said_moment
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
        for sentence in _said_backups(state_of(desk), now_utc()):
            say(sentence)
        for fault in faults:
            say(fault)
        if faults:
            raise VaultDamaged
    say("De kluis is heel.")
    return 0


def _said_backups(state: BackupState, now: datetime) -> Iterator[str]:
    yield _said_newest(state, now)
    for path in state.damaged:
        yield f"De reservekopie '{path.name}' is beschadigd en telt niet mee."
    for one in state.ahead_of(now):
        yield (
            f"De reservekopie '{one.path.name}' heeft een datum in de toekomst:"
            " de klok stond toen verkeerd."
        )


def _said_newest(state: BackupState, now: datetime) -> str:
    good = next(iter(state.made_by(now)), None)
    if good is None:
        return "Er is nog geen goede reservekopie."
    hours = int((now - good.made_at).total_seconds() // 3600)
    return f"De nieuwste goede reservekopie is van {said_moment(good.made_at)}, {hours} uur oud."
