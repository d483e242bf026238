"""The keys of the vault are put back out of a backup; what is in the store stays."""

from wijkteam_desk.storage.unit_of_work import Work


def put_keys_back(work: Work) -> None:
    """Enters it: the passphrase and the recovery code may be those of an earlier day again."""
    work.note = "keys out of a backup"
