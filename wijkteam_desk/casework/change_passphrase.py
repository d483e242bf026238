"""The vault gets another passphrase."""

from wijkteam_desk.storage.unit_of_work import Work


def change_passphrase(work: Work) -> None:
    """Enters that the passphrase is changed; neither the old nor the new one is known here."""
    work.note = "new passphrase"
