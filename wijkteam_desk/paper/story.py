"""Ons verhaal on paper: in the words of the family, large enough to be read by anybody."""

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.story_sheet import StorySheet
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import ALERT, LARGE, LEDE, Style
from wijkteam_desk.paper.plan_words import FICTITIOUS_BAND
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_WHY = (
    "Wij vertellen ons verhaal liever één keer. Lees dit eerst, en vraag dan pas wat u nog mist."
    " Geef het niet verder zonder het ons te vragen."
)
_FICTITIOUS = "FICTIEF. Dit verhaal is verzonnen, om te oefenen."


def story_paper(sheet: StorySheet) -> bytes:
    """The story as a PDF that a screen reader can read."""
    about = About(title="Ons verhaal", subject="Verhaal op papier", made_on=sheet.printed_on)
    warning = FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning))
    under: list[tuple[str, Style]] = [(f"van {sheet.family}", LEDE)]
    if sheet.fictitious:
        under.append((_FICTITIOUS, ALERT))
    paper.opening("Ons verhaal", under, [f"versie {sheet.version}"])
    for paragraph in filter(None, map(str.strip, sheet.words.split("\n"))):
        paper.text(paragraph, style=LARGE)
    who = names_in_words(sheet.approved_by) if sheet.approved_by else sheet.family
    paper.box(f"Goedgekeurd door {who} op {full_date(sheet.approved_on)}.")
    paper.text(_WHY)
    return paper.finished()


def _foot(sheet: StorySheet) -> list[str]:
    printed = f"Afgedrukt op {full_date(sheet.printed_on)}."
    return [
        "Vertrouwelijk. Dit verhaal is van de familie zelf.",
        f"Ons verhaal, kenmerk {sheet.reference}, versie {sheet.version}. {printed}",
    ]
