"""Why no backup is made of an open vault: nobody can be sure of what is read in it."""

from wijkteam_desk.vault.trouble import (
    OnlyLooking,
    StoreSetBack,
    VaultTrouble,
    VaultUnwritable,
    WorkEnded,
    WritingBlocked,
)

_PAST_LOG = (
    "Zo wordt er geen reservekopie gemaakt: 'store.db-wal' hoort niet bij deze kluis en kan niet"
    " opzij. Zet de map van de kluis waar geschreven kan worden, en open hem daar."
)
_SET_BACK = "Zolang de kluis handelingen mist, komt er geen reservekopie van. Beslis eerst."


def refuse_unsure(blocked: WritingBlocked | None) -> None:
    """Raises it; a store that misses acts is whole, and may be copied elsewhere."""
    if isinstance(blocked, (OnlyLooking, WorkEnded)):
        raise blocked
    if blocked and blocked.past_log:
        raise VaultUnwritable(_PAST_LOG)


def refuse_backup(blocked: WritingBlocked | None) -> None:
    """Raises it, also of a store that misses acts: it would be the first choice of who restores."""
    refuse_unsure(blocked)
    if isinstance(blocked, StoreSetBack):
        raise StoreSetBack(_SET_BACK, lost=blocked.lost, only_read=blocked.only_read)


def may_be_backed_up(blocked: WritingBlocked | None) -> bool:
    """Whether nothing of this stands in the way."""
    try:
        refuse_backup(blocked)
    except VaultTrouble:
        return False
    return True
