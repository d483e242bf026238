"""What gives a hidden place away: an address, its words, a postcode, an area code (decision 11)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.phone import has_area_code
from wijkteam_desk.domain.plain_words import even, plain_words
from wijkteam_desk.domain.protection import Protection, hides_place
from wijkteam_desk.domain.reaching import LivesHere

# small words that follow a year or a number in a sentence: "in 2026 ga ik"
_NO_POSTCODE = "SA|SD|SS|(?:a[fl]|de|e[nr]|ga|i[kns]|je|k[gm]|me|n[au]|o[fmp]|te|uw|we|z[eo])\\b"
_POSTCODE = re.compile(rf"(?<!\w)[1-9]\d{{3}}[ -]{{0,2}}(?!{_NO_POSTCODE})[A-Za-z]{{2}}(?!\w)")
# a year that belongs to the name of a street is no house number: Laan van 1940, Plein 1944 5
_YEAR_IN_NAME = r"(?!(?<=\bvan\s)(?:1\d|20)\d\d(?!\w)|(?:1\d|20)\d\d\s+\d)"
_BETWEEN = re.compile(rf"[,;\n]|\b{_YEAR_IN_NAME}(?>\d+\w*(?:[-/]\w+)*)", re.IGNORECASE)
_FIGURES = re.compile(r"(?<!\w)\+?[\d(][\d ()./-]{7,}\d")
_ARTICLES = frozenset({"de", "het", "een", "t"})
_SHORTEST = 2
_LONG = 5
"""From here a word counts wherever its letters stand: too much left out harms nobody."""


@dataclass(frozen=True)
class HiddenPlace:
    """What may be told outside; without a protection that stands, everything."""

    hidden: bool
    words: tuple[str, ...] = ()

    def may_tell(self, *texts: str) -> bool:
        """Whether none of these texts names a hidden place."""
        return not self.hidden or not any(self._named(text) for text in texts)

    def phone(self, number: str) -> str:
        """The number, or nothing when its area code tells where."""
        return "" if self.hidden and has_area_code(number) else number

    def sender(self, name: str) -> str:
        """The name of a team or office, or nothing: it tells in which part of the country."""
        return "" if self.hidden else name

    def _named(self, text: str) -> bool:
        clean, plain = even(text), _plain(text)
        return (
            any(_stands_in(plain, word) for word in self.words)
            or bool(_POSTCODE.search(clean))
            or any(map(has_area_code, _FIGURES.findall(clean)))
        )


def hidden_place(
    protections: Sequence[Protection], household: Household, members: Iterable[Member]
) -> HiddenPlace:
    """What the protections that stand hide: for one member as for all, or the sender would tell."""
    hiding = [one for one in members if hides_place(protections, one.id)]
    if not hiding and not hides_place(protections):
        return HiddenPlace(hidden=False)
    told = [one.places for one in protections if one.stands]
    told += [one.address for one in hiding]
    if hides_home(protections, hiding):
        told.append(household.address)
    return HiddenPlace(hidden=True, words=tuple(sorted({w for t in told for w in _words(t)})))


def hides_home(protections: Sequence[Protection], members: Iterable[Member]) -> bool:
    """Whether the address is hidden: of the whole household, or of somebody who lives there."""
    return hides_place(protections) or any(
        hides_place(protections, one.id) and one.lives_here is not LivesHere.NO for one in members
    )


def _words(told: str) -> Iterable[str]:
    """`torenmolen`, `1234 ab` and `blokweer` of `Torenmolen 88, 1234 AB Blokweer`."""
    clean = even(told)
    parts = (*_POSTCODE.findall(clean), *_BETWEEN.split(_POSTCODE.sub(",", clean)))
    return (word for word in map(_plain, parts) if len(word) >= _SHORTEST)


def _plain(text: str) -> str:
    """Its plain words without articles, one space between."""
    return " ".join(one for one in plain_words(text) if one not in _ARTICLES)


def _stands_in(plain: str, word: str) -> bool:
    """A long word also written apart, together, or as part of another; a short one on its own."""
    joined = word.replace(" ", "")
    if len(joined) < _LONG:
        return f" {word} " in f" {plain} "
    return joined in plain.replace(" ", "")
