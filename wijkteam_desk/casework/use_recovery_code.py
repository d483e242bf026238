"""The vault was opened with the recovery code."""

from wijkteam_desk.storage.unit_of_work import Work


def use_recovery_code(work: Work) -> None:
    """Enters that somebody with the paper came in and chose another passphrase."""
    work.note = "opened by recovery code"
