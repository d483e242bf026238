"""A colleague becomes known."""

from wijkteam_desk.domain.coach import Coach, introduce
from wijkteam_desk.storage.unit_of_work import Work


def introduce_coach(
    work: Work, *, name: str, function: str = "", team: str = "", phone: str = ""
) -> Coach:
    """Adds a colleague; refused without a name."""
    return work.add(introduce(name=name, function=function, team=team, phone=phone))
