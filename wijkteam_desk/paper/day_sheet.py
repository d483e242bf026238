"""Vandaag on paper: a sheet that may be lost, so it names no resident.

Of each household only the kenmerk stands on it, and of what is to be done only what kind it is and
for when.
"""

from wijkteam_desk.casework.read_today import TodayFile
from wijkteam_desk.domain.attention import AttentionItem, Group, day_words
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.dutch_date import full_date, long_date
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import ALERT, LEDE, Style
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.plan_words import FICTITIOUS_BAND
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Vandaag"
_COLUMNS = (
    Column(name="Kenmerk", share=0.22, bold=True),
    Column(name="Waarover", share=0.48),
    Column(name="Voor wanneer", share=0.30),
)
_TALKS = (
    Column(name="Kenmerk", share=0.22, bold=True),
    Column(name="Hoe laat", share=0.18),
    Column(name="Waar", share=0.60),
)
_NOTHING = "Niets vraagt vandaag aandacht."


def day_sheet(file: TodayFile, author: Coach) -> bytes:
    """The list as a PDF that a screen reader can read."""
    about = About(title=_TITLE, subject="Blad van de dag", made_on=file.day)
    fictitious = any(one.fictitious for one in file.households.values())
    warning = FICTITIOUS_BAND if fictitious else ""
    foot = f"Vernietig dit blad vanavond. Afgedrukt op {full_date(file.day)}."
    paper = Paper(about, margins=Margins(foot=[foot], warning=warning))
    under: list[tuple[str, Style]] = [(f"{long_date(file.day)}, voor {author.name}", LEDE)]
    if fictitious:
        under.append(("FICTIEF", ALERT))
    paper.opening(_TITLE, under, [])
    if file.talks:
        paper.heading(2, "Gesprekken")
        rows = [
            (one.household.reference, one.talk.at_time or "geen tijd", one.talk.place.label)
            for one in file.talks
        ]
        paper.table(_TALKS, rows)
    for group in Group:
        if found := file.under(group):
            paper.heading(2, group.label)
            paper.table(_COLUMNS, [_row(file, one) for one in found])
    if not file.items and not file.talks:
        paper.text(_NOTHING)
    return paper.finished()


def _row(file: TodayFile, item: AttentionItem) -> tuple[str, str, str]:
    by = day_words(item.due, file.day) if item.due else "geen dag"
    return file.households[item.household_id].reference, item.kind.label.capitalize(), by
