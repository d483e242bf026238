"""The vault was opened with a key file that is older than the one it had."""

from wijkteam_desk.storage.unit_of_work import Work


def open_by_older_keys(work: Work, *, saved: int, known: int) -> None:
    """Enters how often the file had been written, and how often it should have been."""
    work.note = f"keys {saved}, known {known}"
