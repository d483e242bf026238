"""The vault was opened while nothing remembered how far it was (DESIGN 5)."""

from wijkteam_desk.storage.unit_of_work import Work


def open_unwatched(work: Work) -> None:
    """Enters that both heads were missing: an older store would not have been noticed."""
    work.note = "no head"
