"""The organisations that are involved, from a checked document to rows."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.after_care import AfterCheck, AfterCheckTold, fill_check
from wijkteam_desk.domain.asking import AnswerTold, Asking, AskingTold, fill_answer, fill_asking
from wijkteam_desk.domain.beschikking import Beschikking, BeschikkingTold, fill_beschikking
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.involvement import (
    Involvement,
    InvolvementStep,
    InvolvementTold,
    StepTold,
    check_history,
    fill_involvement,
    fill_step,
)
from wijkteam_desk.domain.joining import Joining, JoiningTold, fill_joining
from wijkteam_desk.domain.leaving import (
    GoalResult,
    GoalResultTold,
    Leaving,
    LeavingTold,
    fill_leaving,
)
from wijkteam_desk.domain.plan import Goal
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperStep, TaperTold, fill_taper
from wijkteam_desk.domain.told import tell
from wijkteam_desk.domain.turn_views import TurnViewsTold, fill_turn_views
from wijkteam_desk.domain.waiting import Waiting, WaitingTold, fill_waiting
from wijkteam_desk.exchange.feedback_rows import feedback_rows
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import day_in, id_in, ids_in, known_id
from wijkteam_desk.exchange.told_rows import told_in

R = TypeVar("R")


@dataclass(frozen=True)
class _Home:
    """Where the rows belong, and whom and what they may name."""

    household_id: str
    members: Mapping[str, Member]
    goals: Mapping[str, Goal]
    today: date


def involved_rows(
    tree: Tree,
    household_id: str,
    members: Mapping[str, Member],
    goals: Iterable[Goal],
    today: date,
) -> Involved:
    """The rows; what the domain refuses is refused with its place in the document."""
    home = _Home(household_id, members, {one.id: one for one in goals}, today)
    involved = Involved(
        involvements=_each(tree, "involvements", home, _involvement),
        steps=_each(tree, "involvement_steps", home, _step),
        askings=_each(tree, "askings", home, _asking),
        joinings=_each(tree, "joinings", home, _joining),
        waitings=_each(tree, "waitings", home, _waiting),
        leavings=_each(tree, "leavings", home, _leaving),
        results=_each(tree, "goal_results", home, _result),
        tapering=_each(tree, "taper_steps", home, _taper),
        checks=_each(tree, "after_checks", home, _check),
        beschikkingen=_each(tree, "beschikkingen", home, _beschikking),
        feedback=feedback_rows(tree, household_id, today),
    )
    for n, one in enumerate(involved.involvements):
        with at("involvements", n):
            _check_whole(involved, one, today)
    return involved


def _each(tree: Tree, name: str, home: _Home, read: Callable[[Tree, _Home], R]) -> tuple[R, ...]:
    rows = []
    for n, row in enumerate(tree.get(name, ())):
        with at(name, n):
            rows.append(read(row, home))
    return tuple(rows)


def _check_whole(involved: Involved, one: Involvement, today: date) -> None:
    course = involved.course(one)
    check_history(course.steps, today)
    if sum(asking.is_open for asking in course.askings) > 1:
        raise Refusal("Hierover staat meer dan één vraag open. Daar hoort er hooguit één.")
    for rows in (involved.joinings, involved.waitings, involved.leavings):
        if sum(row.involvement_id == one.id for row in rows) > 1:
            raise Refusal("Joining, waiting en leaving staan er hooguit één keer bij.")


def _involvement(row: Tree, home: _Home) -> Involvement:
    told = told_in(row, InvolvementTold)
    made = Involvement(
        id=known_id(row),
        household_id=home.household_id,
        organisation_id=told.organisation_id,
        without_team_on=day_in(row, "without_team_on"),
    )
    fill_involvement(
        made,
        told,
        [home.members[one] for one in ids_in(row, "for_members")],
        [home.goals[one] for one in ids_in(row, "goals")],
    )
    fill_turn_views(made, told_in(row, TurnViewsTold), home.today)
    return made


def _step(row: Tree, home: _Home) -> InvolvementStep:
    told = told_in(row, StepTold)
    made = InvolvementStep(
        id=known_id(row),
        household_id=home.household_id,
        involvement_id=_of(row),
        stage=told.stage,
        since=told.since,
    )
    fill_step(made, told)
    return made


def _asking(row: Tree, home: _Home) -> Asking:
    told, answer = told_in(row, AskingTold), told_in(row, AnswerTold)
    made = Asking(
        id=known_id(row),
        household_id=home.household_id,
        involvement_id=_of(row),
        asked_on=told.asked_on,
        answer_by=told.answer_by,
    )
    fill_asking(made, told, (), home.today)
    if answer != AnswerTold():
        fill_answer(made, answer, home.today)
    return made


def _joining(row: Tree, home: _Home) -> Joining:
    made = Joining(id=known_id(row), household_id=home.household_id, involvement_id=_of(row))
    fill_joining(made, told_in(row, JoiningTold), home.today)
    return made


def _waiting(row: Tree, home: _Home) -> Waiting:
    made = Waiting(id=known_id(row), household_id=home.household_id, involvement_id=_of(row))
    fill_waiting(made, told_in(row, WaitingTold))
    return made


def _leaving(row: Tree, home: _Home) -> Leaving:
    made = Leaving(id=known_id(row), household_id=home.household_id, involvement_id=_of(row))
    fill_leaving(made, told_in(row, LeavingTold), home.today)
    return made


def _result(row: Tree, home: _Home) -> GoalResult:
    told = told_in(row, GoalResultTold)
    made = GoalResult(
        id=known_id(row),
        household_id=home.household_id,
        involvement_id=_of(row),
        of=id_in(row, "of") or "",
        words=row["words"],
        whose=",".join(ids_in(row, "whose")),
        status=told.status,
    )
    tell(made, told)
    return made


def _taper(row: Tree, home: _Home) -> TaperStep:
    told = told_in(row, TaperTold)
    made = TaperStep(
        id=known_id(row),
        household_id=home.household_id,
        involvement_id=_of(row),
        position=int(row["position"]),
    )
    fill_taper(made, told, home.today)
    return made


def _check(row: Tree, home: _Home) -> AfterCheck:
    told = told_in(row, AfterCheckTold)
    made = AfterCheck(
        id=known_id(row), household_id=home.household_id, involvement_id=_of(row), due=told.due
    )
    fill_check(made, told, home.today)
    return made


def _beschikking(row: Tree, home: _Home) -> Beschikking:
    told = told_in(row, BeschikkingTold)
    made = Beschikking(
        id=known_id(row),
        household_id=home.household_id,
        involvement_id=_of(row),
        starts_on=told.starts_on,
    )
    fill_beschikking(made, told, home.today)
    return made


def _of(row: Tree) -> str:
    return id_in(row, "involvement_id") or ""
