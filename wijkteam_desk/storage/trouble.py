"""What a failing driver means for who works here."""

from wijkteam_desk.vault.trouble import (
    ActStopped,
    DiskFull,
    VaultDamaged,
    VaultTrouble,
    VaultUnwritable,
)

_TROUBLES: dict[str, type[VaultTrouble]] = {
    "interrupted": ActStopped,
    "disk is full": DiskFull,
    "readonly database": VaultUnwritable,
    "unable to open": VaultUnwritable,
    "disk I/O error": VaultUnwritable,
    "malformed": VaultDamaged,
    "not a database": VaultDamaged,
    "vtable constructor failed": VaultDamaged,  # the search index, of which a page is gone
}


def trouble_in(error: Exception) -> VaultTrouble | None:
    """The trouble behind an error of the driver, or nothing when it is our own mistake."""
    said = str(error)
    return next((trouble() for words, trouble in _TROUBLES.items() if words in said), None)
