"""What something in the plan said before, field by field: who wrote it, and when."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.take_in_dossier import take_in_dossier
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.plan import (
    OWNER_FIELDS,
    Action,
    ActionStatus,
    ActionWords,
    Goal,
    GoalStatus,
    GoalWords,
    Priority,
    SupportPlan,
    goal_words,
)
from wijkteam_desk.domain.plan_text import PERSONAL, PlanText, PlanTextKind, PlanTextWords
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.written import Written, written_in

W = TypeVar("W", GoalWords, ActionWords, PlanTextWords)
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
    "who": OWNER_FIELDS,
    "when": ("due", "rhythm"),
    "status": ("status", "reason"),
}
OF_TEXT: Fields = {"text": ("text",)}
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
    written = written_in(work, goal.household_id, Goal.__tablename__, goal_id)
    stood = list(_stood(written, _goal, goal_words(goal)))
    return _history(work, goal.household_id, stood, OF_GOAL)


def read_action_history(work: Work, *, action_id: str) -> History[ActionWords]:
    """Of one action of a dossier that is open."""
    action = work.one(Action, action_id)
    written = written_in(work, action.household_id, Action.__tablename__, action_id)
    stood = list(_stood(written, _action, told_of(action, ActionWords)))
    return _history(work, action.household_id, stood, OF_ACTION)


def read_text_history(work: Work, *, kind: PlanTextKind, about: str) -> History[PlanTextWords]:
    """Of the text of that kind; `about`: the id of whose it is, or of the plan.

    A text that is taken out and written again is another row and the same text.
    """
    who = work.one(Member, about) if kind in PERSONAL else None
    household_id = (who or work.one(SupportPlan, about)).household_id
    nothing = PlanTextWords(kind=kind, member_id=who.id if who else None)
    whose = {"kind": kind.value, "member_id": nothing.member_id}
    written = [
        one
        for one in written_in(work, household_id, PlanText.__tablename__)
        if whose.items() <= (one.change.before or one.change.after or {}).items()
    ]
    found = select(PlanText).filter_by(household_id=household_id, kind=kind)
    row = work.session.scalars(found.filter_by(member_id=nothing.member_id)).first()
    now = replace(nothing, text=row.text) if row else nothing
    stood = list(_stood(written, lambda kept: replace(nothing, text=kept["text"]), now, nothing))
    return _history(work, household_id, stood, OF_TEXT)


def _history(work: Work, household_id: str, stood: list[Wording[W]], of: Fields) -> History[W]:
    return History(
        file=read_household(work, household_id=household_id),
        now=stood[-1].words,
        wordings={field: _of_field(stood, names) for field, names in of.items()},
        of=of,
    )


def _stood(
    written: list[Written],
    read: Callable[[dict[str, Any]], W],
    now: W,
    nothing: W | None = None,
) -> Iterator[Wording[W]]:
    """Also what stood there before a change, and now: what came in between may be erased.

    `nothing`: what stands there once the row is taken out; without it that leaves no trace.
    """
    for one in written:
        before, after = one.change.before, one.change.after
        if before:
            yield Wording(words=read(before))
        words = read(after) if after else nothing
        if words:
            yield Wording(
                words=words,
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
