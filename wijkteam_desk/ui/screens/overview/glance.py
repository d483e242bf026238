"""The household at a glance, in words; knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.calling import how_to_call
from wijkteam_desk.domain.household import Member, age_in_words
from wijkteam_desk.domain.plan import Action, Goal, Priority, goes_on, when_in_words
from wijkteam_desk.domain.protection import ProtectionKind, protecting
from wijkteam_desk.domain.reaching import LivesHere
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.ui.common.dutch_day import spoken_day
from wijkteam_desk.ui.common.quoted import quoted
from wijkteam_desk.ui.common.talk_line import (
    NO_KINDS,
    Kinds,
    TalkLine,
    held_lines,
    planned_lines,
)

LATEST = 3
"""How many conversations the overview shows."""

FIRST = 5
"""How many actions the overview shows."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a card: what it is about, in words, the small print under it, what protects."""

    about: str
    title: str
    under: str = ""
    protected: tuple[ProtectionKind, ...] = ()


@dataclass(frozen=True, kw_only=True)
class RegieLine:
    """Who has the regie, since when, who stands in; `holder` is empty where nobody has it.

    `deputy_late`: the day is past on which there would be somebody.
    """

    holder: str = ""
    since: str = ""
    deputy: str = ""
    deputy_due: str = ""
    deputy_late: bool = False
    contact: str = ""
    by_family: bool = False


@dataclass(frozen=True, kw_only=True)
class Glance:
    """What the cards show. `nobody` are the actions that nobody does yet, the rest `actions`.

    `more_actions` and `more_conversations` say how many there are besides.
    """

    members: tuple[Line, ...]
    regie: RegieLine
    goals: tuple[Line, ...]
    nobody: tuple[Line, ...]
    actions: tuple[Line, ...]
    more_actions: int
    planned: tuple[TalkLine, ...]
    conversations: tuple[TalkLine, ...]
    more_conversations: int


def glance_at(file: HouseholdFile, today: date, kinds: Kinds = NO_KINDS) -> Glance:
    """The cards of this household."""
    to_do = filter(goes_on, file.actions)
    first = sorted(to_do, key=lambda one: (bool(file.owner_of(one)), one.due or date.max))
    return Glance(
        members=tuple(_member(file, member, today) for member in file.members),
        regie=_regie(file, file.regie, today) if file.regie else RegieLine(),
        goals=tuple(_goal(file, goal) for goal in file.goals),
        nobody=_actions(file, first[:FIRST], today, owned=False),
        actions=_actions(file, first[:FIRST], today, owned=True),
        more_actions=max(0, len(first) - FIRST),
        planned=planned_lines(file, kinds),
        conversations=held_lines(file, kinds)[:LATEST],
        more_conversations=max(0, len(file.conversations) - LATEST),
    )


def _member(file: HouseholdFile, member: Member, today: date) -> Line:
    age = age_in_words(member, today)
    lives = "" if member.lives_here is LivesHere.YES else member.lives_here.label
    under = _joined([f"{age} jaar" if age else "", member.relation.label, lives])
    call = how_to_call(member, file.protections)
    return Line(
        about=member.id,
        title=file.full_names[member.id],
        under="\n".join(part for part in (under, call) if part),
        protected=protecting(file.protections, member.id),
    )


def _regie(file: HouseholdFile, regie: RegieAssignment, today: date) -> RegieLine:
    return RegieLine(
        holder=file.holder_of(regie),
        by_family=bool(regie.holder_member),
        since=spoken_day(regie.started_on, today),
        deputy=file.coach_name(regie.deputy_coach),
        deputy_due=spoken_day(regie.deputy_due, today) if regie.deputy_due else "",
        deputy_late=regie.deputy_is_late(today),
        contact=file.coach_name(regie.contact_coach),
    )


def _goal(file: HouseholdFile, goal: Goal) -> Line:
    names = file.names_of(goal.for_members)
    area = goal.life_domain.label.lower() if goal.life_domain else ""
    whose = names or "het hele gezin"
    turn = "" if goal.priority is Priority.NOW else goal.priority.label
    return Line(about=goal.id, title=quoted(goal.own_words), under=_joined([whose, area, turn]))


def _actions(
    file: HouseholdFile, first: list[Action], today: date, *, owned: bool
) -> tuple[Line, ...]:
    return tuple(
        Line(
            about=action.id,
            title=action.what,
            under=_joined([file.owner_of(action), when_in_words(action, today)]),
        )
        for action in first
        if bool(file.owner_of(action)) is owned
    )


def _joined(parts: Iterable[str]) -> str:
    return ", ".join(part for part in parts if part)
