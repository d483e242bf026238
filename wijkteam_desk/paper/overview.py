"""Wie weet wat over mij, on paper for one person (R-5.20, R-5.29)."""

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.overview_sheet import OverviewSheet, SheetLooked
from wijkteam_desk.paper import plan_words, regie_words
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.labels import DUTCH, TO_A_CHILD
from wijkteam_desk.paper.looks import LEDE
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_WHO, _WHAT = "Wie", "Wat"
_NOTHING = "Op dit blad staat hier niets."
"""Never that there is nothing: what is about safety may be left out (DOMAIN 00.5)."""


def overview_paper(sheet: OverviewSheet) -> bytes:
    """The paper as a PDF that a screen reader can read."""
    title = f"Wie weet wat over {sheet.about or 'mij'}"
    about = About(title=title, subject="Overzicht op papier", made_on=sheet.printed_on)
    warning = plan_words.FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=_foot(sheet, title), warning=warning))
    fictitious = [plan_words.FICTITIOUS] if sheet.fictitious else []
    paper.opening(
        title, [(f"voor {sheet.reader}", LEDE)], [f"kenmerk {sheet.reference}", *fictitious]
    )
    _knows(paper, sheet)
    _shared(paper, sheet)
    _looked(paper, sheet)
    _rights(paper, sheet)
    return paper.finished()


def _knows(paper: Paper, sheet: OverviewSheet) -> None:
    paper.heading(2, "Wie mag iets weten")
    if not sheet.knows:
        paper.text(_NOTHING)
        return
    names = {_WHO: 0.32, _WHAT: 0.27, "Waarom": 0.25, "Tot en met": 0.16}
    paper.table(_columns(names), plan_words.knows(sheet.knows))


def _shared(paper: Paper, sheet: OverviewSheet) -> None:
    paper.heading(2, "Wat is verteld of gegeven")
    if not sheet.shared:
        paper.text(_NOTHING)
        return
    names = {"Wanneer": 0.2, "Aan wie": 0.2, _WHAT: 0.2, "Waarom": 0.22, "Mag door": 0.18}
    rows = [(full_date(one.on), one.who, one.what, one.why, one.ground) for one in sheet.shared]
    paper.table(_columns(names), rows)


def _looked(paper: Paper, sheet: OverviewSheet) -> None:
    paper.heading(2, "Wie heeft het dossier gezien")
    paper.table(
        _columns({_WHO: 0.5, "Wanneer": 0.5}), [(one.who, _days(one)) for one in sheet.looked]
    )


def _days(one: SheetLooked) -> str:
    if one.days == 1:
        return f"op {full_date(one.first)}"
    return f"op {one.days} dagen, van {full_date(one.first)} tot en met {full_date(one.last)}"


def _rights(paper: Paper, sheet: OverviewSheet) -> None:
    you = "je" if sheet.young else "u"
    paper.heading(2, "Klopt dit niet?")
    labels = TO_A_CHILD if sheet.young else DUTCH
    paper.text(
        "Zeg het ons, dan verbeteren we het. Een ja mag altijd weer een nee worden."
        f" Dit is een overzicht: wil{'' if sheet.young else 't'} {you} het hele dossier zien, vraag"
        " ons dan om inzage.",
        keep_next=True,
    )
    paper.box(*labels.parts(*regie_words.overview(sheet.regie)))


def _columns(shares: dict[str, float]) -> list[Column]:
    return [
        Column(name=name, share=share, bold=place == 0)
        for place, (name, share) in enumerate(shares.items())
    ]


def _foot(sheet: OverviewSheet, title: str) -> list[str]:
    return [
        f"Vertrouwelijk. Voor {sheet.reader}.",
        f"{title}, kenmerk {sheet.reference}. Afgedrukt op {full_date(sheet.printed_on)}.",
    ]
