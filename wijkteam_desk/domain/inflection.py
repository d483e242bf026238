"""The usual forms of a Dutch word by rule: rather one that nobody writes than one missed."""

import re
from collections.abc import Callable, Iterator, Mapping

_LONG = re.compile(r"(.*)([aeou])\2([bcdfgklmnprstvwxz])")
_SHORT = re.compile(r"(.*[^aeiouy])?([aeou])([bcdfgklmnprstvwxz])")
_VOICED = {"f": "v", "s": "z"}
_VOICELESS = {"v": "f", "z": "s"}
_MAKE_NOUNS = ("eren", "igen", "elen")
_PARTICLE = re.compile(
    r"aan|af|bij|door|in|mee|na|neer|om|onder|op|over|terug|toe|tegen|uit|voor|weer"
)


def noun(word: str) -> Iterator[str]:
    """`besluit`, `besluiten`; `taak`, `taken`; `motief`, `motieven`; `mogelijkheden`."""
    yield from (word, f"{word}s", f"{word}'s", f"{word}n")
    yield from (f"{stem}en" for stem in _opened(word))
    if word.endswith("heid"):
        yield f"{word[:-4]}heden"


def adjective(word: str) -> Iterator[str]:
    """`adequaat`, `adequate`, `adequater`; `passief`, `passieve`."""
    yield from (word, f"{word}s")
    for stem in _opened(word):
        yield from (f"{stem}e", f"{stem}er", f"{stem}ere")


def verb(infinitive: str) -> Iterator[str]:
    """`participeren`, `participeert`, `geparticipeerd`, `participerende`, `participering`.

    The strong ones are listed: no rule makes `verkreeg` from `verkrijgen`.
    """
    yield from (infinitive, f"{infinitive}d", f"{infinitive}de")
    if infinitive.endswith(_MAKE_NOUNS):
        yield from (f"{infinitive[:-2]}ing", f"{infinitive[:-2]}ingen")
    for stem in _closed(infinitive.removesuffix("en")):
        yield stem
        done = [stem, *(f"{stem}{end}" for end in "dt")]
        yield from done
        yield from (f"{one}{end}" for one in done for end in ("e", "en"))
        for one in done:
            for joined in _with_ge(one):
                yield from (joined, f"{joined}e")


def fixed(words: str) -> Iterator[str]:
    """Only as it is written."""
    yield words


BY_KIND: Mapping[str, Callable[[str], Iterator[str]]] = {
    "werkwoorden": verb,
    "naamwoorden": noun,
    "bijvoeglijk": adjective,
    "vast": fixed,
}


def _opened(word: str) -> set[str]:
    """What stands before an ending: `taak` gives `tak`, `proces` `process`, `motief` `motiev`."""
    stems = {word}
    if long := _LONG.fullmatch(word):
        stems.add(f"{long[1] or ''}{long[2]}{long[3]}")
    elif short := _SHORT.fullmatch(word):
        stems.add(f"{word}{short[3]}")
    return stems | {f"{stem[:-1]}{_VOICED[stem[-1]]}" for stem in stems if stem[-1] in _VOICED}


def _closed(stem: str) -> set[str]:
    """A verb without its ending: `participer` gives `participeer`, `verstrekk` `verstrek`."""
    ends = f"{stem[:-1]}{_VOICELESS.get(stem[-1], stem[-1])}"
    if stem[-1:] == stem[-2:-1]:
        return {stem[:-1]}
    if ends.endswith("er"):
        return {ends, f"{ends[:-1]}er"}
    if short := _SHORT.fullmatch(ends):
        return {ends, f"{short[1] or ''}{short[2] * 2}{short[3]}"}
    return {ends}


def _with_ge(done: str) -> Iterator[str]:
    yield f"ge{done}"
    if particle := _PARTICLE.match(done):
        yield f"{particle[0]}ge{done[particle.end() :]}"
