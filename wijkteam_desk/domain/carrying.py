"""Wie draagt wat: who does what is to be done, on the ladder from near to far (DOMAIN 00.10)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.network import Group, NetworkPerson
from wijkteam_desk.domain.organisation import ContactPerson, OrganisationKind
from wijkteam_desk.domain.plan import Action, Goal, goes_on, owner_id

_MUCH = 3
_VOLUNTEERS = ("maatje", "vrijwillig")
_CARERS = ("mantelzorg", "oppas")


class Rung(Labelled):
    """The treden of the ladder, in the order of the law (Wmo 2.3.2 lid 4; DOMAIN 1.2.13)."""

    SELF = "eigen_kracht", "zelf"
    USUAL = "gebruikelijke_hulp", "thuis, voor elkaar"
    NETWORK = "netwerk", "familie, vrienden, buren"
    VOLUNTEER = "vrijwilliger", "vrijwilligers"
    GENERAL = "algemeen", "wijkteam en anderen"
    INDIVIDUAL = "individueel", "hulp op maat"
    NOBODY = "niemand", "nog niemand"


_MADE_TO_MEASURE = {OrganisationKind.WMO, OrganisationKind.YOUTH, OrganisationKind.CARE}
_FOR_ANOTHER = frozenset({Rung.USUAL, Rung.NETWORK, Rung.VOLUNTEER})
_UNPAID = _FOR_ANOTHER | {Rung.SELF}


@dataclass(frozen=True, kw_only=True)
class Carrier:
    """How many running actions somebody does on a rung; `who` is an id, empty for nobody."""

    rung: Rung
    who: str
    count: int


def carriers(
    goals: Iterable[Goal],
    actions: Iterable[Action],
    network: Iterable[NetworkPerson],
    contacts: Iterable[ContactPerson] = (),
) -> tuple[Carrier, ...]:
    """Who does what is still to be done, by rung; on a rung who does most comes first.

    What is done for safety stands on no ladder.
    """
    by_id = {goal.id: goal for goal in goals}
    rungs = {one.id: _rung_around(one) for one in network}
    rungs |= {one.id: _rung_of_kind(one.organisation.kind) for one in contacts}
    counts: Counter[tuple[Rung, str]] = Counter()
    for action in filter(goes_on, actions):
        goal = by_id.get(action.goal_id or "")
        if goal is None or goal.life_domain is not LifeDomain.SAFETY:
            counts[_rung(action, goal, rungs), owner_id(action)] += 1
    found = (Carrier(rung=rung, who=who, count=count) for (rung, who), count in counts.items())
    order = list(Rung)
    return tuple(sorted(found, key=lambda one: (order.index(one.rung), -one.count)))


def children_who_carry_much(
    found: Sequence[Carrier], children: Iterable[str]
) -> tuple[tuple[str, int], ...]:
    """Of these ids who does three things or more, or anything for another; with how many."""
    done = {who: (_done_by(found, who), _done_by(found, who, _FOR_ANOTHER)) for who in children}
    return tuple((who, all_) for who, (all_, others) in done.items() if all_ >= _MUCH or others)


def who_carries_most(found: Sequence[Carrier]) -> tuple[str, int, int] | None:
    """Who does three things or more for others and half of all that family and friends do.

    The id, how many that are, and how many there are.
    """
    unpaid = sum(one.count for one in found if one.rung in _UNPAID)
    helping = {one.who for one in found if _done_by(found, one.who, _FOR_ANOTHER) >= _MUCH}
    much = [(who, _done_by(found, who)) for who in helping]
    most = max(much, key=lambda one: one[1], default=None)
    return (*most, unpaid) if most and 2 * most[1] >= unpaid else None


def _done_by(found: Iterable[Carrier], who: str, rungs: Iterable[Rung] = frozenset(Rung)) -> int:
    return sum(one.count for one in found if one.who == who and one.rung in rungs)


def _rung(action: Action, goal: Goal | None, rungs: Mapping[str, Rung]) -> Rung:
    if action.owner_member:
        whose = {one.id for one in goal.for_members} if goal else set()
        return Rung.USUAL if whose and action.owner_member not in whose else Rung.SELF
    if action.owner_coach:
        return Rung.GENERAL
    return rungs.get(owner_id(action), Rung.NOBODY)


def _rung_of_kind(kind: OrganisationKind) -> Rung:
    if kind is OrganisationKind.VOLUNTEERS:
        return Rung.VOLUNTEER
    return Rung.INDIVIDUAL if kind in _MADE_TO_MEASURE else Rung.GENERAL


def _rung_around(person: NetworkPerson) -> Rung:
    called = person.relation.casefold()
    if any(word in called for word in _VOLUNTEERS):
        return Rung.VOLUNTEER
    if person.group is not Group.HELPERS or any(word in called for word in _CARERS):
        return Rung.NETWORK
    return Rung.GENERAL
