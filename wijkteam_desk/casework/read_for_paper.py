"""A household as paper for its readers needs it: it names no organisation at a hidden place."""

from dataclasses import replace

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.storage.involved_loaders import organisations_around
from wijkteam_desk.storage.unit_of_work import Work


def read_for_paper(work: Work, household_id: str, *, reader: str = "") -> HouseholdFile:
    """The dossier, which hides the names of who helps as words of a place that is hidden.

    `reader`: the id of an organisation that reads it, and knows its own name.
    """
    dossier = read_household(work, household_id=household_id)
    if not dossier.hidden_place.hidden:
        return dossier
    around = organisations_around(work, household_id)
    names = tuple(one.name for one in around if one.id != reader)
    return replace(dossier, organisations=names)
