"""A full check of the vault."""

from wijkteam_desk.desk.desk import Desk


def check_vault(desk: Desk) -> list[str]:
    """What is wrong, in Dutch sentences; empty when store, journal and head are all well."""
    return desk.faults()
