"""Vandaag on a sheet, and the week for a calendar: only kenmerken, no names."""

from wijkteam_desk.casework.read_author import read_author
from wijkteam_desk.casework.read_today import TodayFile, read_today
from wijkteam_desk.desk.away_paper import AwayPaper
from wijkteam_desk.desk.desk import Desk
from wijkteam_desk.domain.disclosure import DisclosureKind
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.exchange.week_calendar import week_calendar
from wijkteam_desk.paper.day_sheet import day_sheet


def draw_day(desk: Desk, policy: Policy) -> AwayPaper:
    """The list of today as it stands on the screen, whole."""
    file = desk.perform(read_today, policy=policy).result()
    author = desk.perform(read_author).result()
    return AwayPaper(
        households=_on_it(file), content=day_sheet(file, author), kind=DisclosureKind.DAY
    )


def draw_week(desk: Desk, policy: Policy) -> AwayPaper:
    """The talks and last days of the week; refused where there are none."""
    file = desk.perform(read_today, policy=policy).result()
    content = week_calendar(file)
    return AwayPaper(households=_on_it(file), content=content, kind=DisclosureKind.WEEK)


def _on_it(file: TodayFile) -> tuple[str, ...]:
    return tuple(file.households)
