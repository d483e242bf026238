"""The briefje for school on paper: short, in the words of the parents, who carry it themselves."""

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.letter_sheet import LetterSheet
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import ALERT, LARGE, LEDE, Style
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.plan_words import FICTITIOUS_BAND, SIGN_HERE
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Briefje voor school"
_ASK_US = (
    "Dit briefje is van ons. Wilt u meer weten, vraag het dan aan ons. Het wijkteam mag er niets"
    " over zeggen."
)
_FICTITIOUS = "FICTIEF. Dit briefje is verzonnen, om te oefenen."
_LINES = 8


def letter_paper(sheet: LetterSheet) -> bytes:
    """The briefje as a PDF that a screen reader can read; without words: lines to write on."""
    about = About(title=_TITLE, subject="Briefje op papier", made_on=sheet.printed_on)
    warning = FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning))
    under: list[tuple[str, Style]] = [("van de ouders, om zelf te geven", LEDE)]
    if sheet.fictitious:
        under.append((_FICTITIOUS, ALERT))
    paper.opening(_TITLE, under, [full_date(sheet.printed_on)])
    for paragraph in filter(None, map(str.strip, sheet.words.split("\n"))):
        paper.text(paragraph, style=LARGE)
    if not sheet.words:
        paper.writing_lines(_LINES)
    paper.box(_ASK_US)
    paper.table([Column(name="De ouders", share=1)], [(SIGN_HERE,)], tall=True)
    return paper.finished()


def _foot(sheet: LetterSheet) -> list[str]:
    return [
        "Vertrouwelijk. Dit briefje is van de ouders zelf.",
        f"{_TITLE}. Afgedrukt op {full_date(sheet.printed_on)}.",
    ]
