"""How each goal stood and how the plan was closed, for the paper of its readers."""

from collections.abc import Iterable, Mapping

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.plan import BY_OTHERS, Action, is_named
from wijkteam_desk.domain.plan_sheet import SheetClosed, SheetGoesOn, SheetStand
from wijkteam_desk.storage.evaluation_loaders import (
    closings_of,
    evaluations_of,
    goal_evaluations_of,
)
from wijkteam_desk.storage.unit_of_work import Work


def stands_for_readers(work: Work, household_id: str) -> dict[str, SheetStand]:
    """By the id of each goal that was ever looked at, how it stood the last time."""
    rows = goal_evaluations_of(work, household_id)
    return {
        row.of: SheetStand(on=evaluation.held_on, status=row.status)
        for evaluation in evaluations_of(work, household_id)
        for row in rows
        if row.evaluation_id == evaluation.id
    }


def closed_for_readers(
    work: Work, dossier: HouseholdFile, actions: Iterable[Action], away: Mapping[str, str]
) -> SheetClosed | None:
    """What goes on of these actions, and what to do at a relapse; nothing while the plan runs.

    Left out is what names a hidden place or, by their name in `away`, who is not approached.
    """
    if dossier.plan.closed_on is None:
        return None
    closing = closings_of(work, dossier.household.id)[-1]

    def may_tell(text: str) -> bool:
        named = any(is_named(text, name) for name in away.values())
        return dossier.hidden_place.may_tell(text) and not named

    return SheetClosed(
        on=dossier.plan.closed_on,
        goes_on=tuple(
            SheetGoesOn(what=one.what, who=one.reason)
            for one in actions
            if one.status in BY_OTHERS and may_tell(one.reason)
        ),
        relapse=closing.relapse if may_tell(closing.relapse) else "",
        call=closing.call.rstrip(".") if may_tell(closing.call) else "",
    )
