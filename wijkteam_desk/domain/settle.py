"""What is not known yet about these people: questions that stay until they are settled."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.authority import (
    Authority,
    AuthorityKind,
    contradicts_itself,
    is_settled,
)
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import (
    Member,
    age_of,
    birthday,
    is_adult,
    may_be_minor,
    names_apart,
)
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.representation import (
    Capable,
    RepresentativeKind,
    latest_judgements,
    stands,
)

LATELY = timedelta(weeks=8)
"""So long it is told that somebody turned 12, 16 or 18."""

_TURNS = {
    12: "Vanaf 12 beslist een kind mee.",
    16: "Vanaf 16 beslist een jongere zelf.",
    18: "Vanaf 18 heeft niemand meer gezag.",
}
_DECIDE_FOR_SOMEBODY = (RepresentativeKind.MENTOR, RepresentativeKind.CURATOR)


class Settle(StrEnum):
    """What a question is about, and so where it is settled."""

    AGE = "age"
    LANGUAGE = "language"
    AUTHORITY = "authority"
    CAPACITY = "capacity"
    BIRTHDAY = "birthday"
    HIDDEN = "hidden"


@dataclass(frozen=True, kw_only=True)
class Question:
    """One sentence about one member, or without an id about the household."""

    about: Settle
    member_id: str
    sentence: str


@dataclass(frozen=True)
class _People:
    around: Around
    names: dict[str, str]
    today: date


def to_settle(members: Sequence[Member], around: Around, today: date) -> tuple[Question, ...]:
    """The questions, member by member in their order; nobody is proposed to be asked."""
    people = _People(around, names_apart(members), today)
    not_asked = not_to_approach(around.protections)
    of_members = tuple(
        Question(about=about, member_id=member.id, sentence=sentence)
        for member in members
        for about, ask in _ASKED.items()
        if about not in _WITH_THEM or member.id not in not_asked
        for sentence in ask(member, people)
    )
    return (*_hidden(around), *of_members)


_WITH_THEM = frozenset({Settle.LANGUAGE, Settle.CAPACITY})
"""One settles these with the person: they are no question about who is not approached."""


def _hidden(around: Around) -> list[Question]:
    """A dossier that was taken in knows that an address is hidden, and not which words tell it."""
    if not any(one.hides_nothing for one in around.protections):
        return []
    sentence = "Welke school, straat of buurt verraadt het verborgen adres? Schrijf die woorden op."
    return [Question(about=Settle.HIDDEN, member_id="", sentence=sentence)]


def _age(member: Member, people: _People) -> list[str]:
    name, age = people.names[member.id], age_of(member, people.today)
    if age is None:
        return [f"Hoe oud is {name}, ongeveer?"] if may_be_minor(member, people.today) else []
    near = any(age in (limit - 1, limit) for limit in _TURNS)
    if member.birth_date or not near:
        return []
    return [f"Wanneer is {name} geboren? Op de dag van 12, 16 en 18 verandert wie beslist."]


def _language(member: Member, people: _People) -> list[str]:
    if not member.interpreter or member.language.strip():
        return []
    return [f"Welke taal spreekt {people.names[member.id]}? Er is een tolk nodig."]


def _authority(member: Member, people: _People) -> list[str]:
    known = [one for one in people.around.authority if one.child == member.id]
    if is_adult(member, people.today) or is_settled(known):
        return []
    return [f"{_who_has_it(member, known, people)} Kijk in het gezagsregister."]


def _who_has_it(member: Member, known: Sequence[Authority], people: _People) -> str:
    name = people.names[member.id]
    if contradicts_itself(known):
        return f"Het gezag over {name} kan zo niet kloppen."
    shared = [one for one in known if one.kind is AuthorityKind.JOINT]
    if len(shared) != 1:
        return f"Wie heeft het gezag over {name}?"
    holder = people.names.get(shared[0].holder or "", shared[0].holder_name)
    return f"Met wie heeft {holder} samen het gezag over {name}?"


def _capacity(member: Member, people: _People) -> list[str]:
    name = people.names[member.id]
    known = [one for one in people.around.capacity if one.member_id == member.id]
    doubted = [one.matter for one in latest_judgements(known) if one.capable is Capable.NOT_JUDGED]
    if known:
        return [
            f"Kan {name} zelf beslissen over “{matter}”? Dat is nog niet beoordeeld."
            for matter in doubted
        ]
    kinds = [
        one.kind
        for one in people.around.representatives
        if one.member_id == member.id
        and one.kind in _DECIDE_FOR_SOMEBODY
        and stands(one, people.today)
    ]
    return [f"{name} heeft een {kind.label}. Waarover beslist {name} zelf?" for kind in kinds[:1]]


def _birthday(member: Member, people: _People) -> list[str]:
    if member.birth_date is None:
        return []
    days = {age: birthday(member.birth_date, age) for age in _TURNS}
    return [
        f"{people.names[member.id]} is {age} sinds {full_date(day)}. {_TURNS[age]}"
        for age, day in days.items()
        if day <= people.today < day + LATELY
    ]


_ASKED: dict[Settle, Callable[[Member, _People], list[str]]] = {
    Settle.AGE: _age,
    Settle.LANGUAGE: _language,
    Settle.AUTHORITY: _authority,
    Settle.CAPACITY: _capacity,
    Settle.BIRTHDAY: _birthday,
}
