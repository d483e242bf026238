"""A plan of six pages, against the same words drawn by reportlab without tags."""

from datetime import date
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from tests.bench.clock import side_by_side
from tests.bench.row import Row
from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAction, SheetAgreed, SheetGoal
from wijkteam_desk.paper.plan import plan_paper
from wijkteam_desk.shipped import shipped

PAGES = 6
WIDTHS = (85 * mm, 42 * mm, 43 * mm)
PLAIN = ParagraphStyle("plain", fontName="Plain", fontSize=12, leading=18)
STRONG = ParagraphStyle("strong", fontName="Strong", fontSize=14, leading=20, spaceBefore=12)
HEAD = ("Wat gaan we doen", "Wie", "Wanneer")


def papers(rounds: int) -> list[Row]:
    """Both warm: fonts are read once, as in a program that stays open."""
    sheet = _sheet()
    for name, font in (("Plain", "Regular"), ("Strong", "Bold")):
        file = shipped("fonts", f"AtkinsonHyperlegibleNext-{font}.ttf")
        registerFont(TTFont(name, str(file)))
    side_by_side(lambda: plan_paper(sheet), lambda: untagged(sheet), 2)
    ours, theirs = side_by_side(lambda: plan_paper(sheet), lambda: untagged(sheet), rounds)
    pages = f"{_pages(plan_paper(sheet))} pages, untagged {_pages(untagged(sheet))}"
    seen = f"{pages}; {ours:.0f} ms against {theirs:.0f} ms"
    return [
        Row(what="plan of 6 pages", value=ours / theirs, unit="x", limit=1.6, seen=seen),
    ]


def untagged(sheet: PlanSheet) -> bytes:
    """The same words with headings, text and tables, and nothing a screen reader could use."""
    parts: list[Flowable] = [Paragraph("Ons plan", STRONG), Paragraph(sheet.family, PLAIN)]
    parts += [Paragraph(words, PLAIN) for words in sheet.strengths]
    for number, goal in enumerate(sheet.goals, start=1):
        parts.append(Paragraph(f'{number}. "{goal.own_words}"', STRONG))
        parts.append(Paragraph(f"{' en '.join(goal.whose)} {goal.good_when}", PLAIN))
        rows = [HEAD, *((action.what, action.who, action.when) for action in goal.actions)]
        cells = [[Paragraph(text, PLAIN) for text in row] for row in rows]
        parts.append(Table(cells, colWidths=WIDTHS, repeatRows=1))
    made = BytesIO()
    SimpleDocTemplate(made, pagesize=A4, title="Ons plan").build(parts)
    return made.getvalue()


def _sheet() -> PlanSheet:
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
        agreed=SheetAgreed(status="concept", answers=(), evaluate_on=None),
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
