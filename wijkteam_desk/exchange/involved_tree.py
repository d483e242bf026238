"""The organisations that are involved, to a document."""

from collections.abc import Iterable
from typing import Any, TypeVar

from wijkteam_desk.domain.after_care import AfterCheckTold
from wijkteam_desk.domain.asking import AnswerTold, AskingTold
from wijkteam_desk.domain.beschikking import BeschikkingTold
from wijkteam_desk.domain.feedback import AgreementTold, ChaseTold, FeedbackTold
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.involvement import Involvement, InvolvementTold, StepTold
from wijkteam_desk.domain.joining import JoiningTold
from wijkteam_desk.domain.leaving import GoalResult, GoalResultTold, LeavingTold
from wijkteam_desk.domain.record import Identified, Searchable
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.domain.turn_views import TurnViewsTold
from wijkteam_desk.domain.waiting import WaitingTold
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.told_rows import told_tree

R = TypeVar("R", bound=Identified | Searchable)


def involved_tree(involved: Involved) -> Tree:
    """The lists that hold something, each in the order of its ids."""
    lists: dict[str, list[Tree]] = {
        "involvements": [_involvement(one) for one in _by_id(involved.involvements)],
        "involvement_steps": _told(involved.steps, StepTold),
        "askings": _told(involved.askings, AskingTold, AnswerTold),
        "joinings": _told(involved.joinings, JoiningTold),
        "waitings": _told(involved.waitings, WaitingTold),
        "leavings": _told(involved.leavings, LeavingTold),
        "goal_results": [_result(one) for one in _by_id(involved.results)],
        "taper_steps": [
            _row(one, TaperTold) | {"position": one.position} for one in _by_id(involved.tapering)
        ],
        "after_checks": _told(involved.checks, AfterCheckTold),
        "beschikkingen": _told(involved.beschikkingen, BeschikkingTold),
        **_feedback(involved),
    }
    return {name: rows for name, rows in lists.items() if rows}


def _told(records: Iterable[Identified], *kinds: type[Any]) -> list[Tree]:
    return [_row(one, *kinds) for one in _by_id(records)]


def _row(one: Identified, *kinds: type[Any]) -> Tree:
    row: Tree = {"id": one.id, "involvement_id": vars(one)["involvement_id"]}
    for kind in kinds:
        row |= told_tree(one, kind)
    return row


def _feedback(involved: Involved) -> dict[str, list[Tree]]:
    agreed = involved.feedback
    heard = _by_id(told for one in agreed for told in one.heard)
    chases = _by_id(told for one in agreed for told in one.chases)
    return {
        "feedback_agreements": [
            _pointing(one, "involvement_id", "melding_id") | told_tree(one, AgreementTold)
            for one in _by_id(agreed)
        ],
        "feedback": [
            _pointing(one, "agreement_id") | told_tree(one, FeedbackTold) for one in heard
        ],
        "feedback_chases": [
            _pointing(one, "agreement_id") | told_tree(one, ChaseTold) for one in chases
        ],
    }


def _pointing(one: Identified | Searchable, *names: str) -> Tree:
    return {"id": one.id} | {name: vars(one)[name] for name in names if vars(one)[name]}


def _involvement(one: Involvement) -> Tree:
    row: Tree = {"id": one.id} | told_tree(one, InvolvementTold) | told_tree(one, TurnViewsTold)
    if one.for_members:
        row["for_members"] = [
            member.id for member in sorted(one.for_members, key=lambda each: each.position)
        ]
    if one.goals:
        row["goals"] = [goal.id for goal in sorted(one.goals, key=lambda each: each.position)]
    if one.without_team_on:
        row["without_team_on"] = one.without_team_on.isoformat()
    return row


def _result(one: GoalResult) -> Tree:
    row = _row(one, GoalResultTold) | {"of": one.of, "words": one.words}
    return row | ({"whose": one.whose.split(",")} if one.whose else {})


def _by_id(records: Iterable[R]) -> list[R]:
    return sorted(records, key=lambda one: one.id)
