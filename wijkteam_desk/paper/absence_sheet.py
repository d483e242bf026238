"""Who stands in for a colleague, on paper: a sheet that may be lost, so it names no resident.

Of each household only the kenmerk stands on it, and of what is to be done only what kind it is and
for when: what an action says may name somebody.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from wijkteam_desk.casework.go_away import AwayLine, AwaySheet, TurnsHere
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import ALERT, LEDE, Style
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.plan_words import FICTITIOUS_BAND
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Wie neemt waar"
_COLUMNS = (
    Column(name="Kenmerk", share=0.2, bold=True),
    Column(name="Wat er loopt", share=0.45),
    Column(name="Wanneer", share=0.35),
)
_NO_NAMES = (
    "Op dit blad staan geen namen van inwoners. Bespreek het samen: wie bij welk kenmerk hoort,"
    " wat er speelt, en wie er mag bellen."
)


def absence_sheet(sheet: AwaySheet) -> bytes:
    """The sheet as a PDF that a screen reader can read; who has nobody comes first."""
    away = sheet.away
    about = About(title=_TITLE, subject="Blad voor wie waarneemt", made_on=sheet.written_on)
    fictitious = any(line.turns.household.fictitious for line in sheet.lines)
    warning = FICTITIOUS_BAND if fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning))
    under: list[tuple[str, Style]] = [(f"voor {away.name}, {away.function}", LEDE)]
    paper.opening(_TITLE, under, [line for line in (away.team, away.phone) if line])
    paper.text(_NO_NAMES)
    paper.box(_written(sheet))
    for (name, reach), lines in groupby(sorted(sheet.lines, key=_order), key=_who):
        _stands_in(paper, name, reach, tuple(lines))
    return paper.finished()


def _stands_in(paper: Paper, name: str, reach: str, lines: Sequence[AwayLine]) -> None:
    if name:
        paper.heading(2, f"{name} neemt waar")
        reached = f"Te bereiken via {reach}." if reach else "Er staat geen telefoonnummer bij."
        paper.text(reached, keep_next=True)
    else:
        paper.heading(2, "Nog niemand neemt waar")
        paper.text("De teamleider is aan zet.", style=ALERT, keep_next=True)
    rows = [
        (line.turns.household.reference, "; ".join(_turns(line.turns)).capitalize(), _days(line))
        for line in lines
    ]
    paper.table(_COLUMNS, rows)


def _turns(turns: TurnsHere) -> Iterator[str]:
    if turns.held_as:
        yield turns.held_as
    if not turns.actions:
        return
    due = [one.due for one in turns.actions if one.due]
    many = counted(len(turns.actions), "actie", "acties")
    first = f"voor {full_date(due[0])}" if due else "zonder datum"
    yield f"{many}, {first}" if len(turns.actions) == 1 else f"{many}, de eerste {first}"


def _days(line: AwayLine) -> str:
    return f"{full_date(line.days.since)} tot en met {full_date(line.days.until)}"


def _written(sheet: AwaySheet) -> str:
    who, day = sheet.written_by.name, full_date(sheet.written_on)
    return (
        "Wie waarneemt heeft dit nog niet op de eigen laptop:"
        f" {who} schreef dit op, op {day}. Daarna kan er iets veranderd zijn."
    )


def _foot(sheet: AwaySheet) -> Sequence[str]:
    last = max(line.days.until for line in sheet.lines)
    return [
        "Alleen voor wie waarneemt.",
        f"Vernietig dit blad na {full_date(last)}. Afgedrukt op {full_date(sheet.written_on)}.",
    ]


def _who(line: AwayLine) -> tuple[str, str]:
    deputy = line.turns.deputy
    return (deputy.name, line.turns.reach) if deputy else ("", "")


def _order(line: AwayLine) -> tuple[tuple[str, str], str]:
    return _who(line), line.turns.household.reference
