"""A goal is added to the plan, changed, or taken out."""

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.plan import Action, Goal, GoalWords, fill_goal, goal_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import goals_of, members_among, running_plan_of
from wijkteam_desk.storage.unit_of_work import Work, next_position, still

DRAFT_FORM = "goal"
"""A half-typed goal is a draft about the plan, a half-typed change one about the goal."""


def add_goal(work: Work, *, household_id: str, words: GoalWords) -> Changed:
    """Adds the goal after the others; refused without words."""
    plan = running_plan_of(work, household_id)
    goal = Goal(
        household_id=household_id,
        plan_id=plan.id,
        position=next_position(goals_of(work, plan.id)),
        own_words="",
    )
    fill_goal(goal, words, members_among(work, household_id, words.for_members))
    work.add(goal)
    drop_draft(work, form=DRAFT_FORM, about=plan.id)
    return Changed(household_id=household_id, made=goal.id)


def change_goal(work: Work, *, goal_id: str, words: GoalWords, was: GoalWords) -> Changed:
    """Replaces what the form showed; refused when stale."""
    goal = _goal(work, goal_id)
    still(goal_words(goal), was)
    running_plan_of(work, goal.household_id)
    fill_goal(goal, words, members_among(work, goal.household_id, words.for_members))
    return Changed(household_id=goal.household_id, entry=work.entry)


def remove_goal(work: Work, *, goal_id: str) -> Changed:
    """Takes the goal out of the plan; refused while actions hang under it."""
    goal = _goal(work, goal_id)
    running_plan_of(work, goal.household_id)
    if work.session.scalars(select(Action.id).where(Action.goal_id == goal.id)).first():
        raise Refusal("Onder dit doel staan nog acties. Haal die eerst weg of verplaats ze.")
    work.session.delete(goal)
    drop_draft(work, form=DRAFT_FORM, about=goal.id)
    return Changed(household_id=goal.household_id, entry=work.entry)


def _goal(work: Work, goal_id: str) -> Goal:
    return work.one(Goal, goal_id, selectinload(Goal.for_members))
