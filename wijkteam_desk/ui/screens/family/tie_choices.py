"""How two people can be tied, in sentences to choose from; knows no Qt."""

from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.domain.family import Family
from wijkteam_desk.domain.household import Relation, age_of
from wijkteam_desk.domain.kinship import COUPLES, PARENTS, KinTieKind, KinTieTold
from wijkteam_desk.domain.network import NetworkPerson, NetworkTold
from wijkteam_desk.domain.told import told_of

_BOTH_WAYS = (KinTieKind.PARENT, KinTieKind.FOSTER_PARENT, KinTieKind.STEPPARENT)
_ONE_WAY = (KinTieKind.PARTNER, KinTieKind.FORMER_PARTNER, KinTieKind.SIBLING)
_GROWING = 16


@dataclass(frozen=True, kw_only=True)
class KinChoice:
    """A tie that can be drawn."""

    text: str
    told: KinTieTold


@dataclass(frozen=True, kw_only=True)
class SupportChoice:
    """For whom somebody of the network is there."""

    text: str
    person: str
    was: NetworkTold
    told: NetworkTold


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A tie that is there and can go."""

    text: str
    tie: str


@dataclass(frozen=True, kw_only=True)
class TieChoices:
    """What there is between two people, and what there could be."""

    title: str
    standing: tuple[Standing, ...]
    support: tuple[SupportChoice, ...]
    kin: tuple[KinChoice, ...]


def choices_between(family: Family, one: str, other: str, today: date) -> TieChoices:
    """The ties of these two, and those that are not drawn yet; what no child is comes last."""
    names = family.name_of(one), family.name_of(other)
    there = family.ties_between(one, other)
    known = {(tie.kind, tie.one) for tie in there}
    known |= {(tie.kind, tie.other) for tie in there if tie.kind in _ONE_WAY}
    pairs = [(kind, one, other) for kind in _ONE_WAY]
    for kind in _BOTH_WAYS:
        pairs += [(kind, one, other), (kind, other, one)]
    children = _children(family, today)
    pairs.sort(key=lambda pair: _is_odd(pair, children))
    return TieChoices(
        title=f"{names[0]} en {names[1]}",
        standing=tuple(
            Standing(text=_sentence(family, tie.kind, tie.one, tie.other), tie=tie.id)
            for tie in there
        ),
        support=_support(family, one, other),
        kin=tuple(
            KinChoice(text=_sentence(family, *pair), told=_kin(family, *pair))
            for pair in pairs
            if (pair[0], pair[1]) not in known
        ),
    )


def _children(family: Family, today: date) -> set[str]:
    ages = {member.id: age_of(member, today) for member in family.members}
    unknown = {
        member.id
        for member in family.members
        if ages[member.id] is None and member.relation is Relation.CHILD
    }
    return unknown | {one for one, age in ages.items() if age is not None and age < _GROWING}


def _is_odd(pair: tuple[KinTieKind, str, str], children: set[str]) -> bool:
    """Whether this makes a child a parent, or half of a couple."""
    kind, one, other = pair
    grown = {one, other} if kind in COUPLES else {one} if kind in PARENTS else set()
    return bool(grown & children)


def _support(family: Family, one: str, other: str) -> tuple[SupportChoice, ...]:
    person, member = family.in_network(one) or family.in_network(other), ""
    member = next((end for end in (one, other) if end in family.names), "")
    if person is None or not member:
        return ()
    if person.tied_to == member:
        return (_for(person, None, f"{person.name} is er voor het hele gezin"),)
    return (_for(person, member, f"{person.name} is er vooral voor {family.names[member]}"),)


def _for(person: NetworkPerson, member: str | None, text: str) -> SupportChoice:
    was = told_of(person, NetworkTold)
    return SupportChoice(text=text, person=person.id, was=was, told=replace(was, tied_to=member))


def _kin(family: Family, kind: KinTieKind, one: str, other: str) -> KinTieTold:
    own = family.names
    return KinTieTold(
        kind=kind,
        one_member=one if one in own else None,
        one_network=None if one in own else one,
        other_member=other if other in own else None,
        other_network=None if other in own else other,
    )


def _sentence(family: Family, kind: KinTieKind, one: str, other: str) -> str:
    return f"{family.name_of(one)} is {kind.label} {family.name_of(other)}"
