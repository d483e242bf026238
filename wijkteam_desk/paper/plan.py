"""The plan on paper, as its readers get it (DOMAIN 1.5)."""

from collections.abc import Sequence

from wijkteam_desk.domain.plan_sheet import PlanSheet, SheetAction, SheetAgreed, SheetGoal
from wijkteam_desk.paper import plan_words
from wijkteam_desk.paper.builder import Column, Paper
from wijkteam_desk.paper.looks import ALERT, CLOSING, LEDE, SOFT_BODY, Style
from wijkteam_desk.paper.sheets import Margins
from wijkteam_desk.paper.tagging.about import About

_COLUMNS = (
    Column(name="Wat gaan we doen", share=0.50),
    Column(name="Wie", share=0.25, bold=True),
    Column(name="Wanneer", share=0.25),
)


def plan_paper(sheet: PlanSheet) -> bytes:
    """The plan as a PDF that a screen reader can read. Nothing of `left_out` is in it."""
    about = About(title="Ons plan", subject="Plan op papier", made_on=sheet.printed_on)
    warning = plan_words.FICTITIOUS_BAND if sheet.fictitious else ""
    paper = Paper(about, margins=Margins(foot=plan_words.foot(sheet), warning=warning))
    _opening(paper, sheet)
    _said(paper, "Wat goed gaat", sheet.strengths)
    _said(paper, "Zorgpunten", sheet.worries)
    for number, goal in enumerate(sheet.goals, start=1):
        _goal(paper, number, goal)
    if not sheet.goals:
        paper.heading(2, "Wat we willen bereiken")
        paper.text(plan_words.NO_GOALS)
    _loose_actions(paper, sheet)
    _agreed(paper, sheet.agreed)
    _closing(paper, sheet)
    return paper.finished()


def _opening(paper: Paper, sheet: PlanSheet) -> None:
    under: list[tuple[str, Style]] = [(f"van {sheet.family}", LEDE)]
    if sheet.fictitious:
        under.append((plan_words.FICTITIOUS, ALERT))
    corner = [sheet.agreed.status, f"kenmerk {sheet.reference}", sheet.team]
    paper.opening("Ons plan", under, [line for line in corner if line])
    paper.box(*plan_words.overview(sheet.regie), telephone=plan_words.can_call(sheet.regie))


def _said(paper: Paper, title: str, lines: Sequence[str]) -> None:
    if lines:
        paper.heading(2, title)
        paper.bullets(lines)


def _goal(paper: Paper, number: int, goal: SheetGoal) -> None:
    paper.heading(2, f"{number}. {plan_words.quoted(goal.own_words)}")
    about = " ".join(part for part in (goal.whose, goal.good_when) if part)
    if about:
        paper.text(about, style=SOFT_BODY, keep_next=True)
    if goal.actions:
        _actions(paper, goal.actions)
    else:
        paper.text(plan_words.NO_ACTIONS)


def _loose_actions(paper: Paper, sheet: PlanSheet) -> None:
    if sheet.loose_actions:
        paper.heading(2, "Verder spreken we af" if sheet.goals else "Dit spreken we af")
        _actions(paper, sheet.loose_actions)


def _agreed(paper: Paper, agreed: SheetAgreed) -> None:
    if agreed.answers:
        paper.heading(2, "Wat wij ervan vinden")
    for answer in agreed.answers:
        paper.text(f"{answer.who}: {answer.said}.")
        for paragraph in filter(str.strip, answer.statement.splitlines()):
            paper.text(plan_words.quoted(paragraph))
    paper.text(plan_words.evaluation(agreed.evaluate_on))


def _actions(paper: Paper, actions: Sequence[SheetAction]) -> None:
    paper.table(_COLUMNS, [(action.what, action.who, action.when) for action in actions])


def _closing(paper: Paper, sheet: PlanSheet) -> None:
    paper.text(*plan_words.when_wrong(sheet), style=CLOSING, keep_next=True)
    paper.text(plan_words.NO_DECISION)
