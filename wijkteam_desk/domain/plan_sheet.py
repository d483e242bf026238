"""The plan as one reader, or several together, may read it on paper (DOMAIN 00.11)."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.plan import (
    Action,
    Goal,
    GoalStatus,
    Priority,
    goes_on,
    standing_of,
)
from wijkteam_desk.domain.timeline import Lane


@dataclass(frozen=True, kw_only=True)
class SheetAction:
    """An agreed action in words for residents; `key` and `due` are for a calendar."""

    what: str
    who: str
    when: str
    key: str = ""
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class SheetStand:
    """How a goal stood when it was looked at last.

    `together`: every reader was there; else `by` is who was, empty where none may be named.
    """

    on: date
    status: GoalStatus
    together: bool = True
    by: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SheetGoal:
    """A goal in own words; of the whole family when `whose` names nobody."""

    own_words: str
    whose: tuple[str, ...]
    good_when: str
    actions: tuple[SheetAction, ...]
    stand: SheetStand | None = None
    priority: Priority = Priority.NOW


@dataclass(frozen=True, kw_only=True)
class SheetRegie:
    """Who keeps the overview and who can be called; empty where unknown, or not to be told.

    `outside`: the holder works at an organisation, so that one calls the contact, if there is one.
    `withheld`: there is a number to call, and none may be told.
    """

    holder: str
    holder_phone: str
    deputy: str
    deputy_phone: str
    contact: str
    contact_phone: str
    since: date
    outside: bool = False
    withheld: bool = False


@dataclass(frozen=True, kw_only=True)
class SheetHelp:
    """An organisation that helps, may begin or stopped not long ago, with its days.

    `who`: with whom one speaks there. `stops`, `at_relapse`: what was agreed, empty where nothing
    was or a reader may not see it. `goes_on`: whether it has not stopped.
    """

    who: str
    lane: Lane
    stops: LeavingTold
    at_relapse: str
    goes_on: bool


@dataclass(frozen=True, kw_only=True)
class SheetAnswer:
    """What a reader said of a version, and when; the statement word for word (R-1.10).

    `signature` as in domain/signature.py. `wrote_at`: the version to which an own statement belongs
    that does not stand any more since this answer, or 0.
    """

    who: str
    said: str
    statement: str
    version: int
    on: date
    signature: str = ""
    wrote_at: int = 0


@dataclass(frozen=True, kw_only=True)
class SheetAgreed:
    """How far the plan is, what the readers said of it, and when it is looked at again.

    `status`: `versie 1, vastgesteld op 3 maart 2026`; `short` is that without a day.
    """

    status: str
    short: str
    answers: tuple[SheetAnswer, ...]
    evaluate_on: date | None


@dataclass(frozen=True, kw_only=True)
class SheetGoesOn:
    """What goes on without the team, and by whom."""

    what: str
    who: str


@dataclass(frozen=True, kw_only=True)
class SheetClosed:
    """How the plan was closed; `relapse` and `call` in the words of that day, or empty."""

    on: date
    goes_on: tuple[SheetGoesOn, ...]
    relapse: str
    call: str


@dataclass(frozen=True, kw_only=True)
class SheetKnows:
    """Who may hear something new about somebody, what about, why, and the last day of it."""

    who: str
    what: str
    because: str
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class SheetTalk:
    """The next conversation; `time` is `14:30` or empty."""

    key: str
    day: date
    time: str
    place: Place


@dataclass(frozen=True, kw_only=True)
class PlanSheet:
    """All words of the printed plan. `left_out` is for the coach's eyes, never for paper.

    `knows`: who may hear something of the one reader. `young`: one reads it who is called `je`.
    `phone`: of the team, for while nobody keeps the overview; empty where it may not be told.
    `provider`: an organisation reads it, that finds what it does itself and nothing else.
    `talk_unseen`: a talk is planned, that not every reader may know of.
    """

    readers: tuple[str, ...]
    family: str
    household_name: str
    reference: str
    team: str
    agreed: SheetAgreed
    regie: SheetRegie | None
    strengths: tuple[str, ...]
    worries: tuple[str, ...]
    goals: tuple[SheetGoal, ...]
    loose_actions: tuple[SheetAction, ...]
    left_out: tuple[str, ...]
    printed_on: date
    fictitious: bool
    next_talk: SheetTalk | None = None
    talk_unseen: bool = False
    closed: SheetClosed | None = None
    wishes: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()
    help: tuple[SheetHelp, ...] = ()
    knows: tuple[SheetKnows, ...] = ()
    young: bool = False
    provider: bool = False
    phone: str = ""


def action_sheet(action: Action, who: str, today: date) -> SheetAction:
    """The action as it comes on paper, done by who is called so."""
    return SheetAction(
        what=action.what,
        who=who,
        when=standing_of(action, today),
        key=action.id,
        due=action.due if goes_on(action) else None,
    )


def goal_sheet(goal: Goal, whose: tuple[str, ...], actions: tuple[SheetAction, ...]) -> SheetGoal:
    """The goal as it comes on paper, of who are called so."""
    return SheetGoal(
        own_words=goal.own_words,
        whose=whose,
        good_when=goal.good_when.rstrip("."),
        actions=actions,
        priority=goal.priority,
    )
