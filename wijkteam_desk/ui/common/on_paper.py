"""Who may read a goal of the plan on paper, in words; knows no Qt."""

from collections.abc import Collection

from wijkteam_desk.casework.open_household import HouseholdFile


def on_paper(file: HouseholdFile, whose: Collection[str], *said: str) -> str:
    """A goal of these members (nobody: the whole household) that says this (DOMAIN 00.11)."""
    readers = file.names_of(one for one in file.approachable if one.id in whose)
    unread = whose and not readers
    if unread or file.names_away(*said) or not file.hidden_place.may_tell(*said):
        return "Dit komt niet op papier."
    if is_of_all(file, whose):
        return "Op papier mag iedereen die meeleest dit zien."
    return f"Op papier alleen voor {readers}. Leest er een ander mee, dan staat dit er niet op."


def is_of_all(file: HouseholdFile, whose: Collection[str]) -> bool:
    """Whether a goal of these members is the whole household's; some may be gone since."""
    return not whose or {one.id for one in file.members}.issubset(whose)
