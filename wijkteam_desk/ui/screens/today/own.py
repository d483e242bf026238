"""My households, and what I did not finish, in words; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.read_today import OwnHousehold, TodayFile
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.attention import day_words
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.party import Party
from wijkteam_desk.storage.drafts import Unfinished


@dataclass(frozen=True, kw_only=True)
class OwnShown:
    """One of my households: who has the regie, whose turn it is, how long nothing moved."""

    household_id: str
    name: str
    regie: str
    turn: str
    silent: str


_TURNS = {
    Party.TEAM: "wij",
    Party.PROVIDER: "aanbieder",
    Party.FAMILY: "gezin",
    Party.COLLEGE: "gemeente",
    None: "niemand",
}


def own_shown(one: OwnHousehold, file: TodayFile) -> OwnShown:
    """One line of them."""
    days = (file.day - one.now.moved_on).days
    return OwnShown(
        household_id=one.now.id,
        name=one.now.household.name,
        regie=_regie(one.now, file.author),
        turn=_TURNS[one.turn],
        silent=counted(days, "dag", "dagen") if days > 0 else "vandaag",
    )


def begun_words(one: Unfinished, day: date) -> str:
    """`nawerk, niet af sinds vandaag 16:52`."""
    at = one.kept_at.astimezone()
    return f"{one.kind.label}, niet af sinds {day_words(at.date(), day)} {at:%H:%M}"


def of_all(shown: int, count: int) -> str:
    """How many of them are shown, where that is not all."""
    return f"{shown} van {count}, langst stil eerst" if shown < count else str(count)


def _regie(now: HouseholdNow, author: str) -> str:
    held = now.current
    if held is None:
        return "niemand"
    if held.holder_coach == author:
        return "ik"
    return (
        "gezin"
        if held.holder_member
        else now.names.get(held.holder_coach or held.holder_contact or "", "een ander")
    )
