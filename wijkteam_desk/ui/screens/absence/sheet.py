"""What the page about an absence shows; knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

from wijkteam_desk.casework.go_away import AwayFile
from wijkteam_desk.domain.absence import Absence
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.ui.common.asked import Group
from wijkteam_desk.ui.screens.absence.asked import agreed_deputies, turn_groups


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """`away` says from and until when, with who acts where in `acting`; else `groups` are asked.

    `missing`: how many have nobody; `nothing`: there is nothing to hand over.
    """

    who: str
    groups: tuple[Group, ...]
    proposed: dict[str, str]
    away: str = ""
    acting: tuple[tuple[str, str], ...] = ()
    missing: int = 0
    nothing: bool = False


def sheet_of(file: AwayFile) -> Sheet:
    """The page."""
    names = {one.household.id: one.household.name for one in file.turns}
    acts = {one.id: one.name for one in file.coaches}
    acting = tuple(
        (names[one.household_id], acts.get(one.stand_in or "", "nog niemand"))
        for one in file.absences
        if one.household_id in names
    )
    return Sheet(
        who=file.coach.name,
        groups=() if file.absences else turn_groups(file.turns, file.coaches),
        proposed=agreed_deputies(file.turns),
        away=_days(file.absences),
        acting=acting,
        missing=sum(one.stand_in is None for one in file.absences),
        nothing=not file.turns,
    )


def _days(absences: Iterable[Absence]) -> str:
    days = [(one.since, one.until) for one in absences]
    if not days:
        return ""
    first = min(since for since, _ in days)
    last = max(until for _, until in days)
    return f"Van {full_date(first)} tot en met {full_date(last)}"
