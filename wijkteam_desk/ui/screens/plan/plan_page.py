"""What the plan's page shows, in words; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.organisation import ContactPerson, is_there
from wijkteam_desk.domain.plan import (
    Action,
    ActionStatus,
    Goal,
    GoalWords,
    goal_words,
    goes_on,
    nobody_in_words,
    owner_id,
    when_in_words,
)
from wijkteam_desk.ui.common.on_paper import on_paper
from wijkteam_desk.ui.screens.plan.carry_page import CarryPage, carry_page


@dataclass(frozen=True, kw_only=True)
class Pick:
    """One thing to choose: its id and its name."""

    key: str
    name: str


@dataclass(frozen=True, kw_only=True)
class ActionLine:
    """One action. `owner` is an id or empty; `when` is what the field shows, empty: no date.

    `status` is a code, empty while nothing was done yet.
    `nobody`: what the owner is called where there is none.
    `only_here`: the owner, where that is somebody who is offered nowhere else.
    """

    action_id: str
    what: str
    owner: str
    nobody: str
    only_here: tuple[Pick, ...]
    when: str
    due: date | None
    status: str
    reason: str
    ended: bool


@dataclass(frozen=True, kw_only=True)
class GoalLines:
    """One goal with its actions; `whose` and `on_paper` are sentences."""

    goal_id: str
    number: int
    words: GoalWords
    whose: str
    on_paper: str
    actions: tuple[ActionLine, ...]


@dataclass(frozen=True, kw_only=True)
class PlanPage:
    """The whole plan. `plan_id` is also what drafts of a new goal or loose action are about.

    `closed`: it is read and not written in.
    """

    plan_id: str
    closed: bool
    summary: str
    members: tuple[Pick, ...]
    owners: tuple[Pick, ...]
    goals: tuple[GoalLines, ...]
    loose: tuple[ActionLine, ...]
    carrying: CarryPage


def plan_page(file: HouseholdFile, today: date) -> PlanPage:
    """The plan as it stands in the file."""
    members = tuple(_pick(file, one.id) for one in file.members)
    asked = tuple(_pick(file, one.id) for one in file.approachable)
    around = tuple(Pick(key=one.id, name=_around(file, one)) for one in file.helpers)
    contacts = tuple(_contact(one) for one in file.contacts if is_there(one, today))
    coaches = tuple(Pick(key=one.id, name=f"{one.name}, {one.function}") for one in file.coaches)
    return PlanPage(
        plan_id=file.plan.id,
        closed=file.plan.closed_on is not None,
        summary=_summary(file),
        members=members,
        owners=asked + around + contacts + coaches,
        goals=tuple(_goal(file, goal, n, today) for n, goal in enumerate(file.goals, start=1)),
        loose=_actions(file, None, today),
        carrying=carry_page(file, today),
    )


def _goal(file: HouseholdFile, goal: Goal, number: int, today: date) -> GoalLines:
    names = tuple(file.names[member.id] for member in goal.for_members)
    return GoalLines(
        goal_id=goal.id,
        number=number,
        words=goal_words(goal),
        whose=f"Van {names_in_words(names)}" if names else "Van het hele gezin",
        on_paper=on_paper(
            file, [one.id for one in goal.for_members], goal.own_words, goal.good_when
        ),
        actions=_actions(file, goal.id, today),
    )


def _pick(file: HouseholdFile, member_id: str) -> Pick:
    return Pick(key=member_id, name=file.names[member_id])


def _around(file: HouseholdFile, person: NetworkPerson) -> str:
    name = file.names_around[person.id]
    return f"{name}, {person.relation}" if person.relation else name


def _contact(one: ContactPerson) -> Pick:
    return Pick(key=one.id, name=one.called)


def _actions(file: HouseholdFile, goal_id: str | None, today: date) -> tuple[ActionLine, ...]:
    left = {one.id for one in file.contacts if not is_there(one, today)}
    away = file.not_to_approach | left
    return tuple(
        ActionLine(
            action_id=action.id,
            what=action.what,
            owner=owner_id(action),
            nobody=nobody_in_words(action),
            only_here=tuple(
                Pick(key=one, name=file.doers[one]) for one in (owner_id(action),) if one in away
            ),
            when=_when(action, today),
            due=action.due,
            status="" if action.status is ActionStatus.OPEN else action.status.value,
            reason=action.reason,
            ended=not goes_on(action),
        )
        for action in file.actions
        if action.goal_id == goal_id
    )


def _when(action: Action, today: date) -> str:
    return when_in_words(action, today) if action.due or action.rhythm else ""


def _summary(file: HouseholdFile) -> str:
    """How much there is and what is missing; one owner and a date for each (R-1.11)."""
    goals, actions = len(file.goals), len(file.actions)
    said = [f"{counted(goals, 'doel', 'doelen')} en {counted(actions, 'actie', 'acties')}."]
    to_do = [action for action in file.actions if goes_on(action)]
    nobody = sum(not file.owner_of(action) for action in to_do)
    undated = sum(not action.due and not action.rhythm for action in to_do)
    done = sum(action.status is ActionStatus.DONE for action in file.actions)
    if done:
        said.append(f"{counted(done, 'actie is', 'acties zijn')} klaar.")
    if nobody:
        said.append(f"Bij {counted(nobody, 'actie', 'acties')} staat nog niet wie het doet.")
    if undated:
        said.append(f"Bij {counted(undated, 'actie', 'acties')} staat nog geen datum.")
    return " ".join(said) if goals or actions else ""
