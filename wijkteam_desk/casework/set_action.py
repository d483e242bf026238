"""An action is added to the plan, changed, or taken out."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.check_owner import check_owner
from wijkteam_desk.domain.plan import (
    Action,
    ActionWords,
    Goal,
    check_not_long_before,
    fill_action,
    owner_id,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import actions_of, running_plan_of
from wijkteam_desk.storage.unit_of_work import Work, next_position, still

DRAFT_FORM = "action"
"""A half-typed action is a draft about its goal or the plan, a change one about the action."""


def add_action(work: Work, *, household_id: str, words: ActionWords) -> Changed:
    """Adds the action after the others; refused without words or with two owners (R-1.11).

    Nobody who is not to be approached becomes its owner; who was that already may stay.
    """
    plan = running_plan_of(work, household_id)
    _check_owner_and_goal(work, household_id, words)
    check_not_long_before(words.due, plan)
    action = Action(
        household_id=household_id,
        plan_id=plan.id,
        position=next_position(actions_of(work, plan.id)),
        what="",
    )
    fill_action(action, words)
    work.add(action)
    drop_draft(work, form=DRAFT_FORM, about=words.goal_id or plan.id)
    return Changed(household_id=household_id, made=action.id)


def change_action(work: Work, *, action_id: str, words: ActionWords, was: ActionWords) -> Changed:
    """Replaces what the form showed; refused when stale or with two owners (R-1.11)."""
    action = work.one(Action, action_id)
    still(told_of(action, ActionWords), was)
    plan = running_plan_of(work, action.household_id)
    _check_owner_and_goal(work, action.household_id, words, owner_id(action))
    if words.due != was.due:
        check_not_long_before(words.due, plan)
    fill_action(action, words)
    return Changed(household_id=action.household_id, entry=work.entry)


def remove_action(work: Work, *, action_id: str) -> Changed:
    """Takes the action out of the plan."""
    action = work.one(Action, action_id)
    running_plan_of(work, action.household_id)
    work.session.delete(action)
    drop_draft(work, form=DRAFT_FORM, about=action.id)
    return Changed(household_id=action.household_id, entry=work.entry)


def _check_owner_and_goal(work: Work, household_id: str, words: ActionWords, was: str = "") -> None:
    if owner_id(words) != was:
        check_owner(work, household_id, words)
    if words.goal_id and work.one(Goal, words.goal_id).household_id != household_id:
        raise Refusal("Dat doel hoort bij een ander huishouden. Kies een doel uit dit plan.")
