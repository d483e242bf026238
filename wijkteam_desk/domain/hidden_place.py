"""What gives a hidden place away: an address, its words, a postcode, an area code (decision 11)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.phone import has_area_code
from wijkteam_desk.domain.protection import Protection, hides_place
from wijkteam_desk.domain.reaching import LivesHere

_POSTCODE = re.compile(r"\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b")
_BETWEEN = re.compile(r"[,;\n]|\b\d+\w*")
_FIGURES = re.compile(r"(?<!\w)\+?[\d(][\d ()./-]{7,}\d")
_SHORTEST = 2


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
        low = text.casefold()
        if any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", low) for word in self.words):
            return True
        return bool(_POSTCODE.search(text)) or any(map(has_area_code, _FIGURES.findall(text)))


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
    """`torenmolen` and `blokweer` of `Torenmolen 88, 1234 AB Blokweer`."""
    parts = (part.strip().casefold() for part in _BETWEEN.split(_POSTCODE.sub(",", told)))
    return (part for part in parts if len(part) >= _SHORTEST)
