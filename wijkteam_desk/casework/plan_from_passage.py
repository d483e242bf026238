"""How goals and actions from a conversation enter, follow and leave the one plan."""

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from wijkteam_desk.domain.conversation import Passage, PassageKind
from wijkteam_desk.domain.length import refuse_long_lines
from wijkteam_desk.domain.plan import Action, Goal
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.reading_along import may_read_goal
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import (
    actions_of,
    conversation_with_people,
    goals_of,
    members_among,
    running_plan_of,
)
from wijkteam_desk.storage.unit_of_work import Work, next_position

_IN_PLAN = (PassageKind.GOAL, PassageKind.ACTION)
_WHOSE = "Kies eerst van wie dit doel is. Alleen diegene leest het dan op papier."


def into_plan(work: Work, passage: Passage) -> None:
    """Makes the goal or action of a passage so marked; other kinds stay in the conversation."""
    if passage.kind in _IN_PLAN:
        refuse_long_lines(passage.text)
    if passage.kind is PassageKind.GOAL:
        _add_goal(work, passage)
    if passage.kind is PassageKind.ACTION:
        _add_action(work, passage)


def out_of_plan(work: Work, passage: Passage) -> None:
    """Takes its goal or action away; refused while other actions hang under the goal."""
    goal, actions = _goal_of(work, passage), _actions_of(work, passage)
    if goal or actions:
        running_plan_of(work, passage.household_id)
    if goal:
        _refuse_if_in_use(work, goal)
        work.session.delete(goal)
    for action in actions:
        work.session.delete(action)
    work.session.flush()


def follow_in_plan(work: Work, old: Passage, new: Passage) -> None:
    """Gives the goal or action of a corrected passage the new words."""
    goal, actions = _goal_of(work, old), _actions_of(work, old)
    if goal or actions:
        running_plan_of(work, old.household_id)
        refuse_long_lines(new.text)
    if goal:
        if new.delicate and not new.said_by:
            raise Refusal(_WHOSE)
        goal.passage_id, goal.own_words, goal.life_domain = new.id, new.text, new.life_domain
    for action in actions:
        action.passage_id, action.what = new.id, new.text


def _goal_of(work: Work, passage: Passage) -> Goal | None:
    found = (
        select(Goal).where(Goal.passage_id == passage.id).options(selectinload(Goal.for_members))
    )
    return work.session.scalars(found).one_or_none()


def _actions_of(work: Work, passage: Passage) -> list[Action]:
    return list(work.session.scalars(select(Action).where(Action.passage_id == passage.id)))


def _refuse_if_in_use(work: Work, goal: Goal) -> None:
    if work.session.scalars(select(Action.id).where(Action.goal_id == goal.id)).first():
        raise Refusal("Onder dit doel staan acties in het plan. Haal die daar eerst weg.")


def _add_goal(work: Work, passage: Passage) -> None:
    plan = running_plan_of(work, passage.household_id)
    # Of who said it, else of who heard it; for the whole household only on purpose.
    if passage.delicate and not passage.said_by:
        raise Refusal(_WHOSE)
    talk = conversation_with_people(work, passage.conversation_id)
    heard = [one.id for one in talk.present if one.id not in talk.who_missed(passage)]
    if talk.present and not heard and not passage.said_by:
        raise Refusal(_WHOSE)
    whose = [passage.said_by] if passage.said_by else heard
    work.add(
        Goal(
            household_id=passage.household_id,
            plan_id=plan.id,
            position=next_position(goals_of(work, plan.id)),
            own_words=passage.text,
            life_domain=passage.life_domain,
            passage_id=passage.id,
            for_members=members_among(work, passage.household_id, tuple(whose)),
        )
    )


def _add_action(work: Work, passage: Passage) -> None:
    plan = running_plan_of(work, passage.household_id)
    owner = _proposed_owner(work, passage)
    work.add(
        Action(
            household_id=passage.household_id,
            plan_id=plan.id,
            position=next_position(actions_of(work, plan.id)),
            what=passage.text,
            goal_id=_goal_spoken_of(work, passage, owner),
            owner_member=owner,
            passage_id=passage.id,
        )
    )


def _proposed_owner(work: Work, passage: Passage) -> str | None:
    """Who said it does it, unless that is somebody who is not to be approached."""
    away = not_to_approach(protections_of(work, passage.household_id))
    return None if passage.said_by in away else passage.said_by


def _goal_spoken_of(work: Work, passage: Passage, owner: str | None) -> str | None:
    """The goal that was marked last in this conversation: the action most likely serves it.

    None where either was told alone, or who does it may not read that goal: an action is read
    with its goal, and without one by who does it.
    """
    found = (
        select(Goal, Passage)
        .join(Passage, Passage.id == Goal.passage_id)
        .where(Passage.conversation_id == passage.conversation_id)
        .order_by(Passage.position.desc())
        .options(selectinload(Goal.for_members))
        .limit(1)
    )
    row = work.session.execute(found).first()
    if row is None or row.Passage.delicate or passage.delicate:
        return None
    return row.Goal.id if may_read_goal(row.Goal, [owner] if owner else []) else None
