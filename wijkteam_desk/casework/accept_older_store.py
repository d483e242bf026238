"""Somebody goes on with a store that misses acts, knowing what is lost (DESIGN 5)."""

from wijkteam_desk.storage.unit_of_work import Work


def accept_older_store(work: Work, *, lost: int) -> None:
    """Enters how many acts were lost; none means that the history is another one."""
    work.note = f"lost {lost}"
