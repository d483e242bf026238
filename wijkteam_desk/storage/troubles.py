"""What the driver complains of, as troubles with a sentence."""

from wijkteam_desk.vault.trouble import DiskFull, VaultDamaged, VaultTrouble, VaultUnwritable

_TROUBLES: dict[str, type[VaultTrouble]] = {
    "disk is full": DiskFull,
    "readonly database": VaultUnwritable,
    "unable to open": VaultUnwritable,
    "disk I/O error": VaultUnwritable,
    "malformed": VaultDamaged,
    "not a database": VaultDamaged,
}


def trouble_behind(error: Exception) -> VaultTrouble | None:
    """The trouble behind an error of the driver; `None` when it is our own fault."""
    said = str(error)
    return next((trouble() for words, trouble in _TROUBLES.items() if words in said), None)
