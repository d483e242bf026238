"""What a goal or an action of the plan said before, field by field: who wrote it, and when."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import selectinload

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import (
    Action,
    ActionStatus,
    ActionWords,
    Goal,
    GoalStatus,
    GoalWords,
    Priority,
    goal_words,
)
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.written import Written, written_in

W = TypeVar("W", GoalWords, ActionWords)
Fields = Mapping[str, tuple[str, ...]]

OF_GOAL: Fields = {
    "own_words": ("own_words",),
    "good_when": ("good_when",),
    "life_domain": ("life_domain",),
    "priority": ("priority",),
    "status": ("status",),
}
OF_ACTION: Fields = {
    "what": ("what",),
    "who": ("owner_member", "owner_network", "owner_coach"),
    "when": ("due", "rhythm"),
    "status": ("status", "reason"),
}
"""What a person sees as one field, and what is kept of it."""


@dataclass(frozen=True, kw_only=True)
class Wording(Generic[W]):
    """What stood in a field; of `words` only that field counts.

    Without an author (an id) and a moment the journal does not know, or no more. `taken_in`: it
    came from a file, and the author is who took that in.
    """

    words: W
    author: str = ""
    at: datetime | None = None
    taken_in: bool = False


@dataclass(frozen=True, kw_only=True)
class History(Generic[W]):
    """Every wording by field, the newest first: that is what stands there `now`."""

    file: HouseholdFile
    now: W
    wordings: Mapping[str, tuple[Wording[W], ...]]
    of: Fields

    def again(self, field: str, wording: Wording[W]) -> W:
        """The words of now, with that field as it was then."""
        said = {name: getattr(wording.words, name) for name in self.of[field]}
        return replace(self.now, **said)


def read_goal_history(work: Work, *, goal_id: str) -> History[GoalWords]:
    """Of one goal of a dossier that is open; whose it is stands in rows of its own."""
    goal = work.one(Goal, goal_id, selectinload(Goal.for_members))
    return _history(work, goal, goal_words(goal), _goal, OF_GOAL)


def read_action_history(work: Work, *, action_id: str) -> History[ActionWords]:
    """Of one action of a dossier that is open."""
    action = work.one(Action, action_id)
    return _history(work, action, told_of(action, ActionWords), _action, OF_ACTION)


def _history(
    work: Work, row: Goal | Action, now: W, read: Callable[[dict[str, Any]], W], of: Fields
) -> History[W]:
    written = written_in(work, row.household_id, row.__tablename__, row.id)
    stood = list(_stood(written, read, now))
    return History(
        file=read_household(work, household_id=row.household_id),
        now=now,
        wordings={field: _of_field(stood, names) for field, names in of.items()},
        of=of,
    )


def _stood(
    written: list[Written], read: Callable[[dict[str, Any]], W], now: W
) -> Iterator[Wording[W]]:
    """Also what stood there before a change, and now: what came in between may be erased."""
    for one in written:
        if one.change.before:
            yield Wording(words=read(one.change.before))
        if one.change.after:
            yield Wording(
                words=read(one.change.after),
                author=one.author,
                at=one.at,
                taken_in=one.act == take_in_dossier.__name__,
            )
    yield Wording(words=now)


def _of_field(stood: list[Wording[W]], names: tuple[str, ...]) -> tuple[Wording[W], ...]:
    said = groupby(stood, lambda one: [getattr(one.words, name) for name in names])
    return tuple(reversed([next(same) for _, same in said]))


def _goal(row: dict[str, Any]) -> GoalWords:
    domain = row["life_domain"]
    return GoalWords(
        own_words=row["own_words"],
        good_when=row["good_when"],
        life_domain=LifeDomain.coded(domain) if domain else None,
        priority=Priority.coded(row["priority"]),
        status=GoalStatus.coded(row["status"]),
    )


def _action(row: dict[str, Any]) -> ActionWords:
    told = {field.name: row[field.name] for field in fields(ActionWords)}
    told["due"] = date.fromisoformat(row["due"]) if row["due"] else None
    told["status"] = ActionStatus.coded(row["status"])
    return ActionWords(**told)
