"""What was chosen to share, as one reader gets it: marked with who that is on every page."""

from itertools import groupby

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.share_sheet import ShareSheet, SheetThing
from wijkteam_desk.domain.shareable import ShareableKind
from wijkteam_desk.domain.without_names import SOMEBODY
from wijkteam_desk.paper import plan_words
from wijkteam_desk.paper.builder import Paper
from wijkteam_desk.paper.looks import LEDE, SOFT_BODY
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.paper.typesetting.words import Bold

_TITLE = "Informatie van het wijkteam"
_HEADS = {
    ShareableKind.MEMBER: "Om wie het gaat",
    ShareableKind.GOAL: "Doelen",
    ShareableKind.ACTION: "Wat er gebeurt",
    ShareableKind.PASSAGE: "Wat er is verteld",
    ShareableKind.NETWORK: "Wie er helpt",
}


def share_paper(sheet: ShareSheet) -> bytes:
    """The paper as a PDF that a screen reader can read; nothing is in it that was not chosen."""
    about = About(title=_TITLE, subject="Gedeeld met één lezer", made_on=sheet.made_on)
    warning = plan_words.FICTITIOUS_BAND if sheet.fictitious else ""
    reader = _reader(sheet)
    margins = Margins(foot=_foot(sheet, reader), warning=warning, mark=f"alleen voor {sheet.to}")
    paper = Paper(about, margins=margins)
    fictitious = [plan_words.FICTITIOUS] if sheet.fictitious else []
    paper.opening(
        "Ter informatie",
        [(f"van het wijkteam, voor {reader}", LEDE)],
        [f"kenmerk {sheet.reference}", *fictitious],
    )
    paper.text("Dit gaat over ", Bold(names_in_words(sheet.about)), ".")
    paper.text("Het is nodig voor: ", Bold(sheet.purpose.label), ".", style=SOFT_BODY)
    paper.box(
        "Alleen voor wie hierboven staat. Geef het niet door. Noem in een mail alleen kenmerk ",
        Bold(sheet.reference),
        ", dan hoeft er geen naam in.",
    )
    for kind, things in groupby(_in_order(sheet), key=lambda one: one.kind):
        paper.heading(2, _HEADS[kind])
        paper.bullets([one.words.replace("\n", " ") for one in things])
    if sheet.without:
        paper.text(
            f"Waar {SOMEBODY} staat, is een naam weggelaten: die persoon is niets gevraagd.",
            style=SOFT_BODY,
        )
    paper.heading(2, "Een vraag hierover?")
    paper.box(*_call(sheet), telephone=bool(sheet.phone))
    return paper.finished()


def _in_order(sheet: ShareSheet) -> list[SheetThing]:
    order = list(_HEADS)
    return sorted(sheet.things, key=lambda one: order.index(one.kind))


def _reader(sheet: ShareSheet) -> str:
    return f"{sheet.function} van {sheet.to}" if sheet.function else sheet.to


def _call(sheet: ShareSheet) -> list[str]:
    team = f", {sheet.team}" if sheet.team else ""
    phone = f": {sheet.phone}" if sheet.phone else ""
    return ["Bel ", Bold(sheet.sender), f"{team}{phone}."]


def _foot(sheet: ShareSheet, reader: str) -> list[str]:
    return [
        f"Vertrouwelijk. Alleen voor {reader}.",
        f"Kenmerk {sheet.reference}. Gemaakt op {full_date(sheet.made_on)}.",
    ]
