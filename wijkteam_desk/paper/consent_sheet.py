"""Toestemming on paper: the question to read, then the answer as given or left open to sign."""

from wijkteam_desk.domain.consent_sheet import ConsentSheet, SheetAnswer
from wijkteam_desk.domain.consent_voice import Said
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.paper import plan_words, regie_words
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.labels import DUTCH
from wijkteam_desk.paper.looks import LEDE
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_TITLE = "Vraag om toestemming"
_OPEN = "ja  /  een deel  /  nee (omcirkel)"


def consent_paper(sheet: ConsentSheet) -> bytes:
    """The paper as a PDF that a screen reader can read."""
    about = About(title=_TITLE, subject="Vraag om te lezen", made_on=sheet.printed_on)
    warning = plan_words.FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet), warning=warning))
    fictitious = [plan_words.FICTITIOUS] if sheet.fictitious else []
    corner = [f"kenmerk {sheet.reference}", *fictitious]
    paper.opening(_TITLE, [(f"over {sheet.about}, voor {sheet.reader}", LEDE)], corner)
    asked = [Column(name="Vraag", share=0.27, bold=True), Column(name="Wat wij zeggen", share=0.73)]
    paper.table(asked, [(head, said.replace("\n", " ")) for head, said in sheet.asked])
    paper.box(*DUTCH.parts(*regie_words.overview(sheet.regie)))
    paper.heading(2, "Het antwoord")
    columns = [
        Column(name="Wie", share=0.3, bold=True),
        Column(name="Antwoord", share=0.4),
        Column(name="Getekend", share=0.3),
    ]
    paper.table(columns, [_row(sheet.answer)], tall=True)
    return paper.finished()


def _row(one: SheetAnswer) -> tuple[str, str, str]:
    signed = "" if one.said else plan_words.SIGN_HERE
    return f"{one.name} ({one.speaks.label})", _answer(one), signed


def _answer(one: SheetAnswer) -> str:
    if one.said is None or one.said_on is None:
        return _OPEN
    left = [category.label for category in one.left_out]
    without = f", niet over: {'; '.join(left)}" if left else ""
    ended = f". Ingetrokken op {full_date(one.withdrawn_on)}." if one.withdrawn_on else "."
    words = "nee" if one.said is Said.NO else one.said.label + without
    return f"{words}, op {full_date(one.said_on)}{ended}"


def _foot(sheet: ConsentSheet) -> list[str]:
    return [
        f"Vertrouwelijk. Voor {sheet.answer.name}.",
        f"{_TITLE}, kenmerk {sheet.reference}. Afgedrukt op {full_date(sheet.printed_on)}.",
    ]
