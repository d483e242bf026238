"""Evaluations and closings of the plan, to a document and back."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from wijkteam_desk.domain.closing import ClosingTold, PlanClosing, fill_closing
from wijkteam_desk.domain.evaluated import Evaluated
from wijkteam_desk.domain.evaluation import (
    Evaluation,
    EvaluationTold,
    GoalEvaluation,
    GoalTold,
    fill_goal_evaluation,
    fill_meeting,
)
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import SupportPlan
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import day_in, id_in, ids_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree


def evaluated_rows(
    tree: Tree, plan: SupportPlan, members: Mapping[str, Member], today: date
) -> Evaluated:
    """The rows; what the domain refuses is refused with its place in the document.

    The plan becomes closed where its last closing stands.
    """
    evaluations, goals, closings = [], [], []
    for n, row in enumerate(tree.get("evaluations", ())):
        with at("evaluations", n):
            evaluations.append(_evaluation(row, plan.household_id, members, today))
    for n, row in enumerate(tree.get("goal_evaluations", ())):
        with at("goal_evaluations", n):
            goals.append(_goal(row, plan.household_id))
    for n, row in enumerate(tree.get("closings", ())):
        with at("closings", n):
            closings.append(_closing(row, plan, today))
    _refuse_overlap(closings)
    plan.closed_on = closings[-1].closed_on if closings and not closings[-1].reopened_on else None
    return Evaluated(evaluations=tuple(evaluations), goals=tuple(goals), closings=tuple(closings))


def evaluated_tree(evaluated: Evaluated) -> Tree:
    """The lists that hold something."""
    ordered = sorted(evaluated.evaluations, key=lambda one: (one.held_on, one.id))
    places = {one.id: place for place, one in enumerate(ordered)}
    lists: dict[str, list[Tree]] = {
        "evaluations": [
            {"id": one.id, "version_id": one.version_id}
            | told_tree(one, EvaluationTold)
            | {"present": [m.id for m in sorted(one.present, key=lambda m: m.position)]}
            for one in ordered
        ],
        "goal_evaluations": [
            {
                "id": one.id,
                "evaluation_id": one.evaluation_id,
                "position": one.position,
                "of": one.of,
                "words": one.words,
            }
            | ({"good_when": one.good_when} if one.good_when else {})
            | ({"whose": one.whose.split(",")} if one.whose else {})
            | told_tree(one, GoalTold)
            for one in sorted(
                evaluated.goals, key=lambda one: (places[one.evaluation_id], one.position)
            )
        ],
        "closings": [
            {"id": one.id} | told_tree(one, ClosingTold) | _reopened(one)
            for one in sorted(evaluated.closings, key=lambda one: (one.closed_on, one.id))
        ],
    }
    return {name: rows for name, rows in lists.items() if rows}


def _evaluation(
    row: Tree, household_id: str, members: Mapping[str, Member], today: date
) -> Evaluation:
    told = told_in(row, EvaluationTold)
    refuse_coming(told.held_on, today)
    made = Evaluation(
        id=known_id(row),
        household_id=household_id,
        version_id=id_in(row, "version_id") or "",
        held_on=told.held_on,
        outcome=told.outcome,
    )
    fill_meeting(made, told, [members[one] for one in ids_in(row, "present")])
    return made


def _goal(row: Tree, household_id: str) -> GoalEvaluation:
    told = told_in(row, GoalTold)
    made = GoalEvaluation(
        id=known_id(row),
        household_id=household_id,
        evaluation_id=id_in(row, "evaluation_id") or "",
        position=int(row["position"]),
        of=id_in(row, "of") or "",
        words=row["words"],
        good_when=row.get("good_when", ""),
        whose=",".join(ids_in(row, "whose")),
        status=told.status,
    )
    fill_goal_evaluation(made, told)
    return made


def _closing(row: Tree, plan: SupportPlan, today: date) -> PlanClosing:
    told, reopened_on = told_in(row, ClosingTold), day_in(row, "reopened_on")
    made = PlanClosing(
        id=known_id(row),
        household_id=plan.household_id,
        plan_id=plan.id,
        closed_on=told.closed_on,
        reopened_on=reopened_on,
        reopen_reason=row.get("reopen_reason", ""),
    )
    fill_closing(made, told, told.closed_on, today)
    if reopened_on:
        refuse_coming(reopened_on, today)
    return made


def _reopened(closing: PlanClosing) -> Tree:
    if closing.reopened_on is None:
        return {}
    return {
        "reopened_on": closing.reopened_on.isoformat(),
        "reopen_reason": closing.reopen_reason,
    }


def _refuse_overlap(closings: list[PlanClosing]) -> None:
    for before, after in pairwise(closings):
        if before.reopened_on is None or before.reopened_on > after.closed_on:
            raise Refusal("In closings sluit het plan terwijl het al dicht was. Kijk de dagen na.")
    for one in closings:
        if one.reopened_on and one.reopened_on < one.closed_on:
            raise Refusal("In closings gaat het plan open voordat het sloot. Kijk de dagen na.")
