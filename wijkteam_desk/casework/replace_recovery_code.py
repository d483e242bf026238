"""The vault gets another recovery code."""

from wijkteam_desk.storage.unit_of_work import Work


def replace_recovery_code(work: Work) -> None:
    """Enters that the old recovery code ends; neither of the codes is known here."""
    work.note = "new recovery code"
