"""Whether words name somebody: by first name, surname or all of the name, however it is written."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, dropwhile, takewhile

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.protection import Protection, ProtectionKind

Called = frozenset[tuple[str, ...]]
"""What somebody is called, each way as plain words."""
NOBODY: Called = frozenset()

_SEVERAL = re.compile(r"[,;/&()]|\ben\b", re.IGNORECASE)
_ARTICLES = frozenset({"de", "het", "een", "t"})
_WHOSE = frozenset(
    (
        *("mijn", "m", "n", "je", "jouw", "jullie", "uw", "onze", "ons"),
        *("zijn", "z", "haar", "d", "r", "hun"),
    )
)
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
    protections: Iterable[Protection],
    members: Sequence[Member],
    network: Iterable[NetworkPerson],
) -> dict[str, Called]:
    """By the id of each who is not to be approached, what they are called.

    A surname counts where nobody else in the household bears it, or where it was told.
    """
    told = {
        one.person_id: _told(one.words)
        for one in protections
        if one.kind is ProtectionKind.NO_CONTACT and one.stands
    }
    others = {_surname(one) for one in members if one.id not in told}
    ways = {one.id: _member(one) for one in members}
    ways |= {one.id: called_around(one.name) for one in network}
    return {key: (way - others) | told[key] for key, way in ways.items() if key in told}


def called_around(name: str) -> Called:
    """What somebody around them is called who is told as `Oom Kees`, `Ria en Jan`, `de buurman`.

    Never by `oom` alone; who has no name is known by all of the words.
    """
    ways = {way for one in _SEVERAL.split(name) for way in _ways(plain_words(one))}
    whole = plain_words(name)
    return frozenset({_bare(whole) or whole, *ways} - {()})


def is_named(text: str, names: Called) -> bool:
    """Whether the words name somebody who is called so, also as `Marks` or `Mark’s`.

    `Jan-Willem`, `Jan Willem` and `Janwillem` are one name.

    Too much that is taken for a name harms nobody: it stays off a paper, and the coach hears so.
    """
    sought = {f"{''.join(name)}{ending}" for name in names for ending in ("", "s")}
    longest = max(map(len, sought), default=0)
    return not sought.isdisjoint(_written_on(plain_words(text), longest))


def _written_on(words: tuple[str, ...], longest: int) -> Iterator[str]:
    """From each word, that word and those after it as one, up to so many letters."""
    for at in range(len(words)):
        run = accumulate(words[at : at + longest])
        yield from takewhile(lambda letters: len(letters) <= longest, run)


def _member(member: Member) -> Called:
    given = plain_words(member.given_name)
    own = _untitled(given) or given
    return frozenset({own[:1], own, _surname(member)} - {()})


def _told(words: str) -> Called:
    """`papa`, `ex` and `mo` of `papa, mijn ex en Mo`: each as it stands, whoever says it."""
    return frozenset({_whoever(plain_words(one)) for one in _SEVERAL.split(words)} - {()})


def _whoever(words: tuple[str, ...]) -> tuple[str, ...]:
    left = tuple(dropwhile((_ARTICLES | _WHOSE).__contains__, words))
    return left or words


def _surname(member: Member) -> tuple[str, ...]:
    return plain_words(f"{member.prefix} {member.family_name}") if member.family_name else ()


def _ways(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """`kees` and `van dam` of `Kees van Dam`; `van dam` of `Meneer van Dam`."""
    name = _untitled(words)
    if name[:1] == ("van",) and not _POLITE.issuperset(words[: -len(name)]):
        return  # `de oma van Sem` is not called Van Sem
    if name and name[0] in _PREFIXES:
        yield name
    else:
        for at, word in enumerate(name, start=1):
            if word not in _PREFIXES:
                yield name[:at]
                yield _untitled(name[at:])


def _untitled(words: tuple[str, ...]) -> tuple[str, ...]:
    """What is left after `de`, `oom` and the like; an article before a name belongs to it."""
    left = _bare(words)
    if left[:1] and left[0] in _TITLES:
        return _untitled(left[1:])
    return words


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[1:] if words[:1] and words[0] in _ARTICLES else words
