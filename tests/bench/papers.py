"""A plan of six pages, against the same words drawn by reportlab without tags."""

from collections.abc import Sequence
from datetime import date
from html import escape
from io import BytesIO
from itertools import groupby

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from tests.bench.clock import side_by_side
from tests.bench.row import Row
from tests.unit.paper.heard import Heard, heard
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAction, SheetAgreed, SheetGoal
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.shipped import shipped

PAGES = 6
WIDTHS = (85 * mm, 42 * mm, 43 * mm)
PLAIN = ParagraphStyle("plain", fontName="Plain", fontSize=12, leading=18)
STRONG = ParagraphStyle("strong", fontName="Strong", fontSize=14, leading=20, spaceBefore=12)


def papers(rounds: int) -> list[Row]:
    """Both warm: fonts are read once, as in a program that stays open."""
    sheet = six_pages()
    for name, font in (("Plain", "Regular"), ("Strong", "Bold")):
        file = shipped("fonts", f"AtkinsonHyperlegibleNext-{font}.ttf")
        registerFont(TTFont(name, str(file)))
    words = heard(plan_paper(sheet))
    side_by_side(lambda: plan_paper(sheet), lambda: untagged(words), 2)
    ours, theirs = side_by_side(lambda: plan_paper(sheet), lambda: untagged(words), rounds)
    pages = f"{_pages(plan_paper(sheet))} pages, untagged {_pages(untagged(words))}"
    seen = f"{pages}; {ours:.0f} ms against {theirs:.0f} ms"
    return [
        Row(what="plan of 6 pages", value=ours / theirs, unit="x", limit=1.6, seen=seen),
    ]


def untagged(words: Sequence[Heard]) -> bytes:
    """The same words with headings, text and tables, and nothing a screen reader could use."""
    parts: list[Flowable] = []
    for in_table, found in groupby(words, key=lambda one: "Table" in one.path):
        some = list(found)
        parts += [_table([one.text for one in some])] if in_table else map(_paragraph, some)
    made = BytesIO()
    SimpleDocTemplate(made, pagesize=A4, title="Ons plan").build(parts)
    return made.getvalue()


def _paragraph(one: Heard) -> Paragraph:
    return Paragraph(escape(one.text), STRONG if one.role.startswith("H") else PLAIN)


def _table(cells: list[str]) -> Table:
    drawn = [Paragraph(escape(text), PLAIN) for text in cells]
    rows = [drawn[at : at + len(WIDTHS)] for at in range(0, len(drawn), len(WIDTHS))]
    return Table(rows, colWidths=WIDTHS, repeatRows=1)


def six_pages() -> PlanSheet:
    """As many goals as fill six pages."""
    goals = 1
    while _pages(plan_paper(_with(goals))) < PAGES:
        goals += 1
    return _with(goals)


def _with(goals: int) -> PlanSheet:
    action = SheetAction(
        what="De post sorteren in drie stapels en een lijst maken van alle schulden",
        who="Fatima",
        when="elke dinsdag",
    )
    goal = SheetGoal(
        own_words="Ik wil dat de post geen angst meer geeft.",
        whose=("Fatima", "Mark"),
        good_when="alle post open is en elke schuld een afspraak heeft",
        actions=(action,) * 5,
    )
    return PlanSheet(
        readers=("Fatima",),
        family="Fatima en Mark Voorbeeld",
        household_name="Voorbeeld",
        reference="7K2F-4R",
        team="wijkteam Blokweer",
        agreed=SheetAgreed(status="concept", short="concept", answers=(), evaluate_on=None),
        regie=None,
        strengths=("Wij eten elke avond samen.", "Lina leest iedere dag."),
        worries=(),
        goals=(goal,) * goals,
        loose_actions=(),
        left_out=(),
        printed_on=date(2026, 11, 26),
        fictitious=True,
    )


def _pages(pdf: bytes) -> int:
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page ")
