"""How each goal stood and how the plan was closed, for the paper of its readers."""

from collections.abc import Callable, Iterable, Sequence

from wijkteam_desk.casework.help_for_readers import help_that_goes_on
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.told_to_readers import told_to_readers
from wijkteam_desk.domain.evaluation import Evaluation, GoalEvaluation
from wijkteam_desk.domain.plan import BY_OTHERS, Action, Goal, GoalStatus
from wijkteam_desk.domain.plan_sheet import SheetClosed, SheetGoesOn, SheetStand
from wijkteam_desk.storage.evaluation_loaders import (
    closings_of,
    evaluations_of,
    goal_evaluations_of,
)
from wijkteam_desk.storage.unit_of_work import Work


def stands_for_readers(
    work: Work, dossier: HouseholdFile, goals: Iterable[Goal], readers: Sequence[str]
) -> dict[str, SheetStand]:
    """By the id of each goal that was ever looked at, how it stood last, and who was there.

    A goal that says something else since, or is good otherwise, was not looked at.
    """
    rows = goal_evaluations_of(work, dossier.household.id)
    may_tell = told_to_readers(dossier, readers)
    last = {
        row.of: (row, _stand(dossier, evaluation, row.status, readers, may_tell))
        for evaluation in evaluations_of(work, dossier.household.id)
        for row in rows
        if row.evaluation_id == evaluation.id
    }
    return {
        goal.id: last[goal.id][1]
        for goal in goals
        if goal.id in last and _says_the_same(goal, last[goal.id][0])
    }


def _stand(
    dossier: HouseholdFile,
    evaluation: Evaluation,
    status: GoalStatus,
    readers: Sequence[str],
    may_tell: Callable[[str], bool],
) -> SheetStand:
    there = {one.id: dossier.names[one.id] for one in evaluation.present}
    if there.keys() >= set(readers):
        return SheetStand(on=evaluation.held_on, status=status)
    others = evaluation.others.strip(" .")
    names = [name for key, name in there.items() if key not in dossier.not_to_approach]
    by = (*names, *filter(may_tell, filter(None, [others])))
    return SheetStand(on=evaluation.held_on, status=status, together=False, by=by)


def _says_the_same(goal: Goal, then: GoalEvaluation) -> bool:
    return (goal.own_words, goal.good_when) == (then.words, then.good_when)


def closed_for_readers(
    work: Work,
    dossier: HouseholdFile,
    actions: Iterable[Action],
    readers: Sequence[str],
) -> SheetClosed | None:
    """What goes on of these actions, and what to do at a relapse; nothing while the plan runs.

    Left out is what names a hidden place, who is not approached, or somebody
    around them whom a reader does not see.
    """
    if dossier.plan.closed_on is None:
        return None
    closing = closings_of(work, dossier.household.id)[-1]
    may_tell = told_to_readers(dossier, readers)

    def told(text: str) -> str:
        return text.rstrip(".") if may_tell(text) else ""

    actions_on = tuple(
        SheetGoesOn(what=one.what, who=told(one.reason))
        for one in actions
        if one.status in BY_OTHERS and told(one.reason)
    )
    return SheetClosed(
        on=dossier.plan.closed_on,
        goes_on=(*actions_on, *help_that_goes_on(work, dossier, readers)),
        relapse=closing.relapse if told(closing.relapse) else "",
        call=told(closing.call),
    )
