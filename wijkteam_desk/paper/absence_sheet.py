"""Who stands in for a colleague, on paper: a sheet that may be lost, so it names no resident.

Of each household only the kenmerk stands on it, and of what is to be done only what kind it is and
for when: what an action says may name somebody.
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from wijkteam_desk.casework.go_away import AwayLine, AwaySheet, TurnsHere
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import ALERT, BODY, LEDE, SOFT_BODY, Style
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.plan_words import FICTITIOUS_BAND, unbroken
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Wie neemt waar"
_COLUMNS = (
    Column(name="Kenmerk", share=0.25, bold=True),
    Column(name="Wat er loopt", share=0.75),
)
_FICTITIOUS = "FICTIEF. Verzonnen, om te oefenen."
_NO_NAMES = (
    "Op dit blad staan geen namen van inwoners. Bespreek het samen: wie bij welk kenmerk hoort,"
    " wat er speelt, en wie er mag bellen."
)


def absence_sheet(sheet: AwaySheet) -> bytes:
    """The sheet as a PDF that a screen reader can read; of the same days nobody comes first."""
    away = sheet.away
    about = About(title=_TITLE, subject="Blad voor wie waarneemt", made_on=sheet.written_on)
    fictitious = any(line.turns.household.fictitious for line in sheet.lines)
    warning = FICTITIOUS_BAND if fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning))
    under: list[tuple[str, Style]] = [(f"voor {away.name}, {away.function}", LEDE)]
    if fictitious:
        under.append((_FICTITIOUS, ALERT))
    paper.opening(_TITLE, under, [line for line in (away.team, away.phone) if line])
    paper.text(_NO_NAMES)
    paper.box(_written(sheet))
    for (days, name, reach), lines in groupby(sorted(sheet.lines, key=_order), key=_group):
        paper.heading(2, f"{name} neemt waar" if name else "Nog niemand neemt waar")
        paper.text(_reached(name, reach), style=BODY if name else ALERT, keep_next=True)
        paper.text(_days(days), style=SOFT_BODY, keep_next=True)
        paper.table(_COLUMNS, [(_reference(line), _turns(line.turns)) for line in lines])
    return paper.finished()


def _reached(name: str, reach: str) -> str:
    if not name:
        return "De teamleider is aan zet."
    return f"Te bereiken via {reach}." if reach else "Er staat geen telefoonnummer bij."


def _days(days: tuple[date, date]) -> str:
    since, until = map(full_date, days)
    return f"Van {since} tot en met {until}."


def _reference(line: AwayLine) -> str:
    return line.turns.household.reference


def _turns(turns: TurnsHere) -> str:
    parts = (
        turns.held_as,
        _first_of("actie", "acties", [one.due for one in turns.actions]),
        _first_of("afspraak over hulp", "afspraken over hulp", [one.by for one in turns.involved]),
    )
    said = "; ".join(filter(None, parts))
    return said[:1].upper() + said[1:]


def _first_of(one: str, more: str, days: Sequence[date | None]) -> str:
    """`2 acties, de eerste voor 25 november 2026`."""
    if not days:
        return ""
    due = [full_date(day) for day in days if day]
    first = f"voor {due[0]}" if due else "zonder datum"
    return f"{counted(len(days), one, more)}{', de eerste' if len(days) > 1 else ''} {first}"


def _written(sheet: AwaySheet) -> str:
    who, day = sheet.written_by.name, full_date(sheet.written_on)
    return unbroken(
        "Wie waarneemt heeft dit nog niet op de eigen laptop:"
        f" {who} schreef dit op {day} op. Daarna kan er iets veranderd zijn."
    )


def _foot(sheet: AwaySheet) -> Sequence[str]:
    last = max(line.days.until for line in sheet.lines)
    return [
        "Alleen voor wie waarneemt.",
        f"Vernietig dit blad na {full_date(last)}. Afgedrukt op {full_date(sheet.written_on)}.",
    ]


def _group(line: AwayLine) -> tuple[tuple[date, date], str, str]:
    deputy, days = line.turns.deputy, (line.days.since, line.days.until)
    return (days, deputy.name, line.turns.reach) if deputy else (days, "", "")


def _order(line: AwayLine) -> tuple[tuple[tuple[date, date], str, str], str]:
    return _group(line), _reference(line)
