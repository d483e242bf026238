"""What the page about an absence shows; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.go_away import AwayFile, AwayLine
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.name_order import order_key
from wijkteam_desk.ui.common.asked import Group
from wijkteam_desk.ui.common.dutch_day import short_day
from wijkteam_desk.ui.screens.absence.asked import SINCE, UNTIL, agreed_deputies, turn_groups

_NOBODY = "Nog niemand"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """`acting` says by household who acts, from and until when; `groups` are asked for other days.

    `missing`: how many have nobody. Of what became theirs later (`later`) only that is asked, for
    the days that are known.
    """

    who: str
    groups: tuple[Group, ...]
    proposed: dict[str, str]
    acting: tuple[tuple[str, str], ...] = ()
    missing: int = 0
    later: bool = False


def sheet_of(file: AwayFile, today: date) -> Sheet:
    """The page."""
    shown = sorted(
        file.lines, key=lambda one: (order_key(one.turns.household.name), one.days.since)
    )
    turns = file.forgotten or file.turns
    return Sheet(
        who=file.coach.name,
        groups=turn_groups(turns, file.coaches),
        proposed=agreed_deputies(turns) | _known_days(file, today),
        acting=(
            *((one.household.name, _NOBODY) for one in file.forgotten),
            *((one.turns.household.name, _acting(one)) for one in shown),
        ),
        missing=len(file.forgotten) + sum(one.turns.deputy is None for one in shown),
        later=bool(file.forgotten),
    )


def _known_days(file: AwayFile, today: date) -> dict[str, str]:
    """The days on which they are away, where something came that is not handed over."""
    if not file.forgotten:
        return {}
    first = min(file.absences, key=lambda one: one.since)
    since = max(first.since, today)
    return {SINCE: short_day(since), UNTIL: short_day(first.until)}


def _acting(line: AwayLine) -> str:
    who = line.turns.deputy.name if line.turns.deputy else _NOBODY
    return f"{who}, van {full_date(line.days.since)} tot en met {full_date(line.days.until)}"
