"""Gezin en netwerk on paper: the two drawings, each with the same in words."""

from collections.abc import Sequence

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.family_sheet import FamilySheet
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import ALERT, LEDE, TEXT_WIDTH, Style
from wijkteam_desk.paper.picture_ink import measured, painter_of, shrunk
from wijkteam_desk.paper.plan_words import FICTITIOUS_BAND
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.pictures.ecogram import ecogram
from wijkteam_desk.pictures.genogram import genogram
from wijkteam_desk.pictures.shapes import Picture
from wijkteam_desk.pictures.sheet import PAPER

_TITLE = "Uw gezin en wie eromheen staat"
_FICTITIOUS = "FICTIEF. Deze mensen zijn verzonnen, om te oefenen."
_WRONG = "Staat er iemand die u er niet bij wilt, of klopt er iets niet? Zeg het ons."


def family_paper(sheet: FamilySheet) -> bytes:
    """The drawings as a PDF that a screen reader can read. Nothing of `left_out` is in it."""
    about = About(title=_TITLE, subject="Tekening op papier", made_on=sheet.printed_on)
    warning = FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning))
    under: list[tuple[str, Style]] = [(f"van {sheet.whose}", LEDE)]
    if sheet.fictitious:
        under.append((_FICTITIOUS, ALERT))
    corner = [f"kenmerk {sheet.reference}", sheet.team]
    paper.opening(_TITLE, under, [line for line in corner if line])
    kin = genogram(sheet.family, sheet.printed_on, PAPER, measured)
    _drawing(paper, "Wie bij elkaar hoort", kin)
    _drawing(paper, "Wie er om u heen staat", ecogram(sheet.family, PAPER, measured))
    paper.text(_WRONG)
    return paper.finished()


def _drawing(paper: Paper, title: str, picture: Picture) -> None:
    paper.heading(2, title)
    height = picture.height * shrunk(picture, TEXT_WIDTH)
    paper.picture(painter_of(picture), height=height, alt=picture.as_text)
    if shrunk(picture, TEXT_WIDTH) < 1:  # its letters are under 12 points
        paper.bullets(picture.told)


def _foot(sheet: FamilySheet) -> Sequence[str]:
    return [
        f"Vertrouwelijk. Voor: {names_in_words(sheet.readers)}.",
        f"{_TITLE}, kenmerk {sheet.reference}. Afgedrukt op {full_date(sheet.printed_on)}.",
    ]
