"""The sheet with the recovery code of a vault: one page, to be kept away from the laptop."""

import re
from datetime import date

from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import CODE, LEDE
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Herstelcode"
_GROUP = 4
_GROUPS_ON_A_LINE = 4
_NO_BREAK = "\u00a0"

_WHAT_FOR = (
    "Weet je je wachtzin niet meer? Dan open je met deze code je kluis. "
    "Daarna kies je een nieuwe wachtzin."
)
_NO_OTHER_WAY = (
    "Zonder wachtzin en zonder deze code kan niemand de kluis openen. "
    "Ook de makers van het programma niet."
)
_HOW = (
    "Start Wijkteam Desk.",
    "Kies \u201cIk weet mijn wachtzin niet meer\u201d.",
    "Typ de code over. Hoofdletters, spaties en streepjes maken niet uit.",
    "Kies een nieuwe wachtzin.",
)
_WHERE = (
    "Achter slot, op een vaste plek. Bijvoorbeeld in een afgesloten kast op kantoor.",
    "Niet bij de laptop en niet in de laptoptas. Wie de laptop en dit blad heeft, kan alles lezen.",
    "Maak er geen foto van. Zet de code niet in een mail of op internet.",
    "Heb je dit blad als bestand bewaard? Druk het af en gooi het bestand weg.",
)
_LOST = (
    "Maak bij Instellingen meteen een nieuwe herstelcode: dan opent deze niets meer. "
    "Vertel het ook aan je teamleider of aan de beheerder van je laptop."
)


def recovery_sheet(code: str, owner: str, made_on: date) -> bytes:
    """The sheet for `owner`, a name, as a PDF. The code may have spaces or dashes in it."""
    about = About(title=_TITLE, subject="Blad om te bewaren", made_on=made_on)
    made = f"Gemaakt op {long_date(made_on)}."
    paper = Paper(
        about, margins=Margins(foot=[f"Vertrouwelijk. {_TITLE} van Wijkteam Desk. {made}"])
    )
    corner = ["Wijkteam Desk", "bewaar dit blad"]
    paper.opening(_TITLE, [(f"van de kluis van {owner}", LEDE)], corner)
    paper.box(_in_lines(code), style=CODE)
    paper.heading(2, "Waar is dit voor?")
    paper.text(_WHAT_FOR)
    paper.text(_NO_OTHER_WAY)
    paper.heading(2, "Zo gebruik je de code")
    paper.steps(_HOW)
    paper.heading(2, "Zo bewaar je dit blad")
    paper.bullets(_WHERE)
    paper.heading(2, "Is dit blad weg, of heeft iemand het gezien?")
    paper.text(_LOST)
    return paper.finished()


def _in_lines(code: str) -> str:
    """Groups of the code, as many on a line as the eye can hold."""
    groups = re.split(r"[\s-]+", code.strip())
    if len(groups) == 1:
        groups = re.findall(f".{{1,{_GROUP}}}", groups[0])
    starts = range(0, len(groups), _GROUPS_ON_A_LINE)
    lines = [groups[at : at + _GROUPS_ON_A_LINE] for at in starts]
    if len(lines) > 1 and len(lines[-1]) == 1:
        # The check character does not stand alone.
        lines[-2:] = [lines[-2] + lines[-1]]
    return " ".join((_NO_BREAK * 2).join(line) for line in lines)
