"""The one ondersteuningsplan of a household: its goals and actions."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

from sqlalchemy import CheckConstraint, Column, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.dutch_date import before
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_lines, refuse_long_names
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.naming import Called, is_named
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class GoalStatus(Labelled):
    """How far a goal is (DOMAIN 1.3)."""

    OPEN = "open", "nog te beginnen"
    RUNNING = "loopt", "loopt"
    REACHED = "behaald", "behaald"
    PARTLY = "deels_behaald", "deels behaald"
    LET_GO = "losgelaten", "losgelaten"
    DROPPED = "vervallen", "niet meer nodig"


class Priority(Labelled):
    """When a goal has its turn (DOMAIN 1.3), the first to come first."""

    NOW = "nu", "nu"
    SOON = "straks", "straks"
    LATER = "later", "later"


class ActionStatus(Labelled):
    """How an action stands (DOMAIN 1.3)."""

    OPEN = "open", "nog te doen"
    BUSY = "bezig", "bezig"
    DONE = "klaar", "klaar"
    FAILED = "niet_gelukt", "niet gelukt"
    DROPPED = "vervallen", "niet meer nodig"
    ALONE = "loopt_door", "loopt door"
    HANDED_OVER = "overgedragen", "overgedragen"


_TURNS = tuple(Priority)
_BEFORE = timedelta(days=366)
_GOES_ON = frozenset({ActionStatus.OPEN, ActionStatus.BUSY})
BY_OTHERS = frozenset({ActionStatus.ALONE, ActionStatus.HANDED_OVER})
"""What goes on without the team; by whom stands in its reason."""
REASONED = frozenset({ActionStatus.FAILED, ActionStatus.DROPPED, *BY_OTHERS})
"""What has a reason."""
OWNER_FIELDS = ("owner_member", "owner_network", "owner_contact", "owner_coach")
"""Where the one who does an action stands: in one of these, or in none."""

goal_for = Table(
    "goal_member",
    Record.metadata,
    Column("goal_id", ForeignKey("goal.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", ForeignKey("member.id"), primary_key=True, index=True),
)


class SupportPlan(Identified, Record):
    """The plan; a household has exactly one, which is closed and opened again (R-1.1)."""

    __tablename__ = "support_plan"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), unique=True)
    opened_on: Mapped[date] = mapped_column()
    closed_on: Mapped[date | None] = mapped_column(default=None)
    evaluate_on: Mapped[date | None] = mapped_column(default=None)


class Goal(Identified, Record):
    """A doel in own words. For nobody in particular means: for the whole household."""

    __tablename__ = "goal"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    plan_id: Mapped[str] = mapped_column(ForeignKey("support_plan.id"), index=True)
    position: Mapped[int] = mapped_column()
    own_words: Mapped[str] = mapped_column()
    good_when: Mapped[str] = mapped_column(default="")
    life_domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    priority: Mapped[Priority] = mapped_column(default=Priority.NOW)
    status: Mapped[GoalStatus] = mapped_column(default=GoalStatus.OPEN)
    passage_id: Mapped[str | None] = mapped_column(
        ForeignKey("passage.id"), default=None, index=True
    )
    for_members: Mapped[list[Member]] = relationship(
        secondary=goal_for, lazy="raise", default_factory=list, order_by=Member.position
    )


class Action(Identified, Record):
    """An actie with one owner, never two (R-1.11).

    A member, somebody around them, a contact of an organisation, or a coach.
    """

    __tablename__ = "action"
    __table_args__ = (
        CheckConstraint(
            "(owner_member IS NOT NULL) + (owner_network IS NOT NULL)"
            " + (owner_contact IS NOT NULL) + (owner_coach IS NOT NULL) <= 1",
            name="one_owner",
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    plan_id: Mapped[str] = mapped_column(ForeignKey("support_plan.id"), index=True)
    position: Mapped[int] = mapped_column()
    what: Mapped[str] = mapped_column()
    goal_id: Mapped[str | None] = mapped_column(ForeignKey("goal.id"), default=None, index=True)
    owner_member: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    owner_network: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    owner_contact: Mapped[str | None] = mapped_column(
        ForeignKey("contact_person.id"), default=None, index=True
    )
    owner_coach: Mapped[str | None] = mapped_column(
        ForeignKey("coach.id"), default=None, index=True
    )
    due: Mapped[date | None] = mapped_column(default=None)
    rhythm: Mapped[str] = mapped_column(default="")
    promised_to: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    status: Mapped[ActionStatus] = mapped_column(default=ActionStatus.OPEN)
    reason: Mapped[str] = mapped_column(default="")
    passage_id: Mapped[str | None] = mapped_column(
        ForeignKey("passage.id"), default=None, index=True
    )


@dataclass(frozen=True, kw_only=True)
class GoalWords:
    """What a form tells about a goal, and what an edit says it replaces."""

    own_words: str
    good_when: str = ""
    life_domain: LifeDomain | None = None
    priority: Priority = Priority.NOW
    status: GoalStatus = GoalStatus.OPEN
    for_members: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ActionWords:
    """What a form tells about an action, and what an edit says it replaces."""

    what: str
    goal_id: str | None = None
    owner_member: str | None = None
    owner_network: str | None = None
    owner_contact: str | None = None
    owner_coach: str | None = None
    due: date | None = None
    rhythm: str = ""
    promised_to: str | None = None
    status: ActionStatus = ActionStatus.OPEN
    reason: str = ""


def goal_words(goal: Goal) -> GoalWords:
    """What the goal's form shows."""
    return GoalWords(
        own_words=goal.own_words,
        good_when=goal.good_when,
        life_domain=goal.life_domain,
        priority=goal.priority,
        status=goal.status,
        for_members=tuple(member.id for member in goal.for_members),
    )


def fill_goal(goal: Goal, words: GoalWords, members: list[Member]) -> None:
    """Writes the words into the goal; refused without any."""
    if not words.own_words.strip():
        raise Refusal("Schrijf het doel op, liefst in eigen woorden.")
    refuse_long_lines(words.own_words, words.good_when)
    goal.own_words = words.own_words.strip()
    goal.good_when = words.good_when.strip()
    goal.life_domain, goal.status = words.life_domain, words.status
    goal.priority, goal.for_members = words.priority, members


def by_priority(goals: Iterable[Goal]) -> tuple[Goal, ...]:
    """Who has its turn first stands first; within a turn the order stays."""
    return tuple(sorted(goals, key=lambda one: _TURNS.index(one.priority)))


def fill_action(action: Action, words: ActionWords) -> None:
    """Writes the words into the action; refused without words or with two owners (R-1.11)."""
    if not words.what.strip():
        raise Refusal("Schrijf op wat er gaat gebeuren.")
    if sum(bool(getattr(words, one)) for one in OWNER_FIELDS) > 1:
        raise Refusal("Een actie heeft één eigenaar. Kies wie het doet.")
    refuse_long_lines(words.what, words.reason)
    refuse_long_names(words.rhythm)
    tell(action, words)


def owner_id(action: Action | ActionWords) -> str:
    """The id of who does it, whatever that person is, or nothing."""
    return next(filter(None, (getattr(action, one) for one in OWNER_FIELDS)), "")


@dataclass(frozen=True, kw_only=True)
class Owners:
    """The ids of those who can do something; whoever is none of them is a coach."""

    members: Container[str]
    network: Container[str]
    contacts: Container[str]


def owned_by(words: ActionWords, who: str, owners: Owners) -> ActionWords:
    """The same, done by this one; or by nobody."""
    others = not (who in owners.members or who in owners.network or who in owners.contacts)
    return replace(
        words,
        owner_member=who if who in owners.members else None,
        owner_network=who if who in owners.network else None,
        owner_contact=who if who in owners.contacts else None,
        owner_coach=who if who and others else None,
    )


def concerns(action: Action, person_id: str, names: Called) -> bool:
    """Whether somebody who is called so does it, was promised it, or is named in its words."""
    if person_id in (owner_id(action), action.promised_to):
        return True
    return is_named(action.what, names) or is_named(action.rhythm, names)


def check_not_long_before(day: date | None, plan: SupportPlan) -> None:
    """Refuses a day that is more than a year before the plan: it may have begun on paper."""
    if day and day < plan.opened_on - _BEFORE:
        raise Refusal("Deze dag ligt ver voor het begin van dit plan. Kijk het jaar na.")


def check_evaluation(on: date | None, today: date) -> None:
    """Refuses a day that is over; without a day the plan says so everywhere (R-1.13)."""
    if on and on < today:
        raise Refusal("Deze dag is al geweest. Kies wanneer jullie het plan weer bekijken.")


class Dated(Protocol):
    """What is done by a day, or again and again."""

    @property
    def due(self) -> date | None:
        """By when."""

    @property
    def rhythm(self) -> str:
        """How often, in words."""


def goes_on(action: Action) -> bool:
    """Whether there is still something to do."""
    return action.status in _GOES_ON


def nobody_in_words(action: Action) -> str:
    """What stands where nobody does it; of what has ended nobody is looked for any more."""
    return "nog niemand" if goes_on(action) else "niet opgeschreven"


def standing_of(action: Action, today: date) -> str:
    """By when it is done, or what became of it."""
    return when_in_words(action, today) if goes_on(action) else action.status.label


def when_in_words(action: Action | Dated, today: date) -> str:
    """`voor 28 november`, `elke dinsdag`, `elke dinsdag, tot 24 december`, `nog geen datum`."""
    if action.rhythm and action.due:
        return f"{action.rhythm}, {before(action.due, today).replace('voor', 'tot', 1)}"
    return action.rhythm or (before(action.due, today) if action.due else "nog geen datum")
