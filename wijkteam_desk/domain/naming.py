"""Whether words name somebody: by first name, surname or all of the name, however it is written."""

import re
import unicodedata
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
_TOLD_APART = re.compile(rf"{_SEVERAL.pattern}|[.+|\n]|\bof\b|\s[-\u2010-\u2015]\s", re.IGNORECASE)
FATHER = frozenset({"papa", "pap", "pa", "paps", "pappa", "papi", "papie", "pappie", "vader"})
MOTHER = frozenset({"mama", "mam", "ma", "mams", "mamma", "mami", "mamie", "mammie", "moeder"})
EX = frozenset({"ex", "exman", "exvriend", "exvrouw", "exvriendin", "expartner", "exechtgenoot"})
"""Words for one person: who tells one of them means the others too."""
_ENDINGS = ("s", "je", "jes", "tje", "tjes", "pje", "pjes")
_SHORT = 2
_SPELLED_OUT = str.maketrans({"ö": "oe", "ø": "oe", "ü": "ue", "ä": "ae", "å": "aa"})
_ARTICLES = frozenset({"de", "het", "een", "t"})
_WHOSE = frozenset(
    (
        *("mijn", "m", "n", "je", "jouw", "jullie", "uw", "onze", "ons"),
        *("zijn", "z", "haar", "d", "r", "hun"),
    )
)
_LEADS = _ARTICLES | _WHOSE
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
    if not told:
        return {}
    others = {way for one in members if one.id not in told for way in _surname(one)}
    ways = {one.id: _member(one) for one in members}
    ways |= {one.id: called_around(one.name) for one in network}
    return {key: (way - others) | told[key] for key, way in ways.items() if key in told}


def called_around(name: str) -> Called:
    """What somebody around them is called who is told as `Oom Kees`, `Ria en Jan`, `de buurman`.

    Never by `oom` alone; who has no name is known by all of the words.
    """
    ways = {way for one in _SEVERAL.split(name) for words in _spelled(one) for way in _ways(words)}
    whole = {_bare(words) or words for words in _spelled(name)}
    return frozenset((ways | whole) - {()})


def is_named(text: str, names: Called) -> bool:
    """Whether the words name somebody who is called so, also as `Marks`, `Mark’s` or `Markje`.

    `Jan-Willem`, `Jan Willem` and `Janwillem` are one name, `Jörg` and `Joerg` too.

    Too much that is taken for a name harms nobody: it stays off a paper, and the coach hears so.
    """
    sought = {one for name in names for one in _with_endings("".join(name))}
    longest = max(map(len, sought), default=0)
    return any(not sought.isdisjoint(_written_on(words, longest)) for words in _spelled(text))


def is_title(word: str) -> bool:
    """Whether it says who somebody is to others, as `oma`, `mijn` or `mevrouw`."""
    return _TITLES.union(_WHOSE, _ARTICLES).issuperset(plain_words(word))


def told_apart(words: str) -> tuple[str, ...]:
    """`papa`, `ex` and `Mo` of `papa, mijn ex of Mo`: each as it stands, whoever says it."""
    parts = (_whoever(one) for one in _TOLD_APART.split(words))
    return tuple(one for one in parts if not _names_nobody(one))


def _with_endings(name: str) -> tuple[str, ...]:
    """`mark`, `marks`, `markje`; of `pa` no `pas`, which is another word."""
    if len(name) <= _SHORT and name[-1:] in "aeiou":
        return (name,)
    return (name, *(f"{name}{ending}" for ending in _ENDINGS))


def _spelled(text: str) -> set[tuple[str, ...]]:
    """Its plain words: `jorg`, and where the language writes it so `joerg`."""
    whole = unicodedata.normalize("NFKC", text.casefold())
    return {plain_words(text), plain_words(whole.translate(_SPELLED_OUT))}


def _written_on(words: tuple[str, ...], longest: int) -> Iterator[str]:
    """From each word, that word and those after it as one, up to so many letters."""
    for at in range(len(words)):
        run = accumulate(words[at : at + longest])
        yield from takewhile(lambda letters: len(letters) <= longest, run)


def _member(member: Member) -> Called:
    given = [(_untitled(words) or words) for words in _spelled(member.given_name)]
    return frozenset({*given, *(own[:1] for own in given), *_surname(member)} - {()})


def _told(words: str) -> Called:
    ways = {way for one in told_apart(words) for way in _spelled(one)}
    joined = {"".join(way) for way in ways}
    also = {(word,) for same in (FATHER, MOTHER, EX) if same & joined for word in same}
    return frozenset((ways | also) - {()})


def _whoever(words: str) -> str:
    """`ex` of `m'n ex`; of `haar` alone, that."""
    left = dropwhile(lambda word: _LEADS.issuperset(plain_words(word)), words.split())
    return " ".join(left) or words.strip()


def _names_nobody(told: str) -> bool:
    """Whether only `dhr` or a letter stands there."""
    return all(word in _POLITE or len(word) == 1 for word in plain_words(told))


def _surname(member: Member) -> set[tuple[str, ...]]:
    return _spelled(f"{member.prefix} {member.family_name}") if member.family_name else set()


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
