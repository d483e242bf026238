"""Whether words name somebody: by first name, surname or all of the name, however it is written."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plain_words import plain_words

Called = frozenset[tuple[str, ...]]
"""What somebody is called, each way as plain words."""
NOBODY: Called = frozenset()

_SEVERAL = re.compile(r"[,;/&()]|\ben\b", re.IGNORECASE)
_ARTICLES = frozenset({"de", "het", "een", "t"})
_POLITE = frozenset(
    (
        *("meneer", "mijnheer", "heer", "mevrouw", "dhr", "mw", "mevr", "mr", "dr", "drs"),
        *("familie", "fam"),
    )
)
_TITLES = _POLITE | frozenset(
    (
        *("mijn", "onze", "ons", "zijn", "haar", "ex", "oud", "stief", "schoon", "peet", "pleeg"),
        *("oom", "tante", "oma", "opa", "opoe", "mama", "papa", "moeder", "vader", "zus", "zusje"),
        *("broer", "broertje", "nicht", "neef", "zwager", "schoonzus", "partner", "man", "vrouw"),
        *("vriend", "vriendin", "kennis", "collega", "buur", "buurman", "buurvrouw", "buren"),
        *("juf", "juffrouw", "meester", "leraar", "lerares", "mentor", "dokter", "huisarts"),
        *("begeleider", "begeleidster", "coach", "maatje", "oppas", "trainer"),
    )
)
_PREFIXES = frozenset(
    (
        *("van", "von", "de", "den", "der", "ter", "ten", "te"),
        *("del", "da", "di", "el", "al", "la", "le"),
    )
)


def called(
    whom: Container[str], members: Sequence[Member], network: Iterable[NetworkPerson]
) -> dict[str, Called]:
    """By the id of each of these people, what they are called.

    A surname counts where nobody else in the household bears it.
    """
    others = {_surname(one) for one in members if one.id not in whom}
    ways = {one.id: _member(one) - others for one in members if one.id in whom}
    around = {one.id: called_around(one.name) - others for one in network if one.id in whom}
    return ways | around


def called_around(name: str) -> Called:
    """What somebody around them is called who is told as `Oom Kees`, `Ria en Jan`, `de buurman`.

    Never by `oom` alone; who has no name is known by all of the words.
    """
    ways = {way for one in _SEVERAL.split(name) for way in _ways(plain_words(one))}
    whole = plain_words(name)
    return frozenset({_bare(whole) or whole, *ways} - {()})


def is_named(text: str, names: Called) -> bool:
    """Whether the words name somebody who is called so, also as `Marks` or `Mark’s`.

    Too much that is taken for a name harms nobody: it stays off a paper, and the coach hears so.
    """
    words = plain_words(text)
    return any(
        words[at : at + len(name) - 1] == name[:-1]
        and words[at + len(name) - 1] in (name[-1], f"{name[-1]}s")
        for name in names
        for at in range(len(words) - len(name) + 1)
    )


def _member(member: Member) -> Called:
    given = plain_words(member.given_name)
    return frozenset({(_untitled(given) or given)[:1], _surname(member)} - {()})


def _surname(member: Member) -> tuple[str, ...]:
    return plain_words(f"{member.prefix} {member.family_name}") if member.family_name else ()


def _ways(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """`kees` and `van dam` of `Kees van Dam`; `van dam` of `Meneer van Dam`."""
    name = _untitled(words)
    if name[:1] == ("van",) and not _POLITE.issuperset(words[: -len(name)]):
        return  # `de oma van Sem` is not called Van Sem
    if name and name[0] in _PREFIXES:
        yield name
    elif name:
        yield name[:1]
        yield _untitled(name[1:])


def _untitled(words: tuple[str, ...]) -> tuple[str, ...]:
    """What is left after `de`, `oom` and the like; an article before a name belongs to it."""
    left = _bare(words)
    if left[:1] and left[0] in _TITLES:
        return _untitled(left[1:])
    return words


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[:1] and words[0] in _ARTICLES else words
