"""What the page about an absence shows; knows no Qt."""

from dataclasses import dataclass

from wijkteam_desk.casework.go_away import AwayFile
from wijkteam_desk.domain.absence import Absence
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.ui.common.asked import Group
from wijkteam_desk.ui.screens.absence.asked import agreed_deputies, turn_groups


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """`acting` says by household who acts, from and until when; `groups` are asked for other days.

    `missing`: how many have nobody.
    """

    who: str
    groups: tuple[Group, ...]
    proposed: dict[str, str]
    acting: tuple[tuple[str, str], ...] = ()
    missing: int = 0


def sheet_of(file: AwayFile) -> Sheet:
    """The page."""
    names = {one.household.id: one.household.name for one in file.turns}
    acts = {one.id: one.name for one in file.coaches}
    shown = [one for one in file.absences if one.household_id in names]
    return Sheet(
        who=file.coach.name,
        groups=turn_groups(file.turns, file.coaches),
        proposed=agreed_deputies(file.turns),
        acting=tuple((names[one.household_id], _acting(one, acts)) for one in shown),
        missing=sum(one.stand_in is None for one in shown),
    )


def _acting(absence: Absence, names: dict[str, str]) -> str:
    who = names.get(absence.stand_in or "", "Nog niemand")
    return f"{who}, van {full_date(absence.since)} tot en met {full_date(absence.until)}"
