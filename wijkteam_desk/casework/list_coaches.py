"""The colleagues one can choose from."""

from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.storage.loaders import coaches
from wijkteam_desk.storage.unit_of_work import Work


def list_coaches(work: Work) -> tuple[Coach, ...]:
    """All colleagues by name."""
    return tuple(coaches(work))
