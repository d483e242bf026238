"""What gives a hidden place away: an address, its words, a postcode, an area code (decision 11)."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.domain.phone import has_area_code
from wijkteam_desk.domain.plain_words import even, plain_words
from wijkteam_desk.domain.protection import Protection, ProtectionKind, hides_place
from wijkteam_desk.domain.reaching import LivesHere

# small words that follow a year or a number in a sentence: "in 2026 ga ik"
_NO_POSTCODE = "SA|SD|SS|(?:a[fl]|de|e[nr]|ga|i[kns]|je|k[gm]|me|n[au]|o[fmp]|te|uw|we|z[eo])\\b"
_POSTCODE = re.compile(rf"(?<!\w)[1-9]\d{{3}}[ -]{{0,2}}(?!{_NO_POSTCODE})[A-Za-z]{{2}}(?!\w)")
# a year that belongs to the name of a street is no house number: Laan van 1940, Plein 1944 5
_YEAR_IN_NAME = r"(?!(?<=\bvan\s)(?:1\d|20)\d\d(?!\w)|(?:1\d|20)\d\d\s+\d)"
_BETWEEN = re.compile(rf"[,;\n]|\b{_YEAR_IN_NAME}(?>\d+\w*(?:[-/]\w+)*)", re.IGNORECASE)
_FIGURES = re.compile(r"(?<!\w)\+?[\d(][\d ()./,:-]{7,}\d")
# 14 078: the number of a gemeente
_OF_GEMEENTE = re.compile(
    r"(?<!\w)(?:14[ (-]{0,3}0[1-9]\d{1,2}|net(?:nr|nummer)\.?[ (:]{0,3}0[1-9]\d{1,2})(?!\w)",
    re.IGNORECASE,
)
_ARTICLES = frozenset({"de", "het", "een", "t"})
_SORTS = frozenset(
    (
        *("school", "basisschool", "obs", "cbs", "rkbs", "college", "lyceum", "mavo", "havo"),
        *("vso", "sbo", "mbo", "roc", "kdv", "bso", "opvang", "kinderopvang", "creche"),
        *("sportclub", "club", "vereniging", "voetbalclub", "sportschool", "sporthal", "zwembad"),
        *("huisarts", "huisartsenpraktijk", "praktijk", "gezondheidscentrum", "tandarts"),
        *("apotheek", "ziekenhuis", "kliniek", "consultatiebureau", "blijfhuis", "huis", "azc"),
        *("straat", "laan", "weg", "plein", "kade", "wijk", "buurt", "dorp", "stad", "gemeente"),
        *("kerk", "moskee", "buurthuis", "bibliotheek", "winkel", "supermarkt", "station"),
        *("jeugdhulp", "jeugdzorg", "thuiszorg", "zorg", "schuldhulp", "wonen", "welzijn"),
        *("werk", "stichting", "maatschappelijk"),
        *("in", "bij", "op", "aan", "te", "naast", "achter", "tegenover", "en"),
    )
)
"""What a place is, and where: not what it is called."""
_TELLS_NOTHING_ALONE = frozenset(
    (
        *("grote", "kleine", "nieuwe", "oude", "korte", "lange", "hoge", "eerste", "tweede"),
        *("van", "der", "den", "ten", "ter", "voor", "met", "om", "noord", "zuid", "oost", "west"),
        *("derde", "noorder", "zuider", "ooster", "wester", "prins", "prinses", "koning"),
        *("koningin", "willem", "johan", "maria", "dokter", "meester", "burgemeester", "centrum"),
        "professor",
    )
)
_IN_FULL = {"pln": "plein", "str": "straat", "ln": "laan", "wg": "weg"}
_SHORTENED = re.compile(rf"({'|'.join(_IN_FULL)})$")
_WHOLE_IN_FULL = {
    "st": "sint",
    "bgm": "burgemeester",
    "burg": "burgemeester",
    "dr": "dokter",
    "doctor": "dokter",
    "kon": "koning",
    "koningin": "koning",
    "mr": "meester",
    "prof": "professor",
}
_TWO_NAMES = {"s gravenhage": "den haag", "s hertogenbosch": "den bosch"}
_OTHER_NAME = re.compile(rf"\b({'|'.join(_TWO_NAMES)})\b")
_LIKE_A_YEAR = re.compile(r"(?:19|20)")
_ONE_OF = {
    OrganisationKind.COLLEGE: "een gemeente",
    OrganisationKind.WMO: "een Wmo-aanbieder",
    OrganisationKind.YOUTH: "een jeugdhulpaanbieder",
    OrganisationKind.CARE: "een zorgverlener",
    OrganisationKind.DEBTS: "een organisatie voor schuldhulp",
    OrganisationKind.SCHOOL: "een school",
    OrganisationKind.HOUSING: "een woningcorporatie",
    OrganisationKind.POLICE: "de politie",
    OrganisationKind.VOLUNTEERS: "een vrijwilligersorganisatie",
    OrganisationKind.SAFE_HOME: "Veilig Thuis",
    OrganisationKind.INSTITUTION: "een gecertificeerde instelling",
    OrganisationKind.CHILD_HEALTH: "de jeugdgezondheidszorg",
    OrganisationKind.OTHER: "een organisatie",
}
_FIGURES_OF_POSTCODE = 4
_SHORTEST = 2
_NUMBER = 10
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

    def organisation(self, name: str, kind: OrganisationKind) -> str:
        """The name of who helps, or of what kind it is: its name tells where it is."""
        return _ONE_OF[kind] if self.hidden else name

    def _named(self, text: str) -> bool:
        clean, plain = even(text), _plain(text)
        return (
            any(_stands_in(plain, word) for word in self.words)
            or bool(_POSTCODE.search(clean))
            or bool(_OF_GEMEENTE.search(clean))
            or any(map(_tells_area, _FIGURES.findall(clean)))
        )


def _tells_area(figures: str) -> bool:
    """Whether a number with an area code is among these figures, whatever stands beside it."""
    digits = re.sub(r"\D", "", figures)
    starts = (at for at, digit in enumerate(digits) if digit == "0")
    return has_area_code(figures) or any(has_area_code(digits[at : at + _NUMBER]) for at in starts)


def hidden_place(
    protections: Sequence[Protection],
    household: Household,
    members: Iterable[Member],
    organisations: Iterable[str] = (),
) -> HiddenPlace:
    """What the protections that stand hide: for one member as for all, or the sender would tell.

    `organisations`: what those who help are called, where that is to be hidden as well.
    """
    members = tuple(members)
    hiding = [one for one in members if hides_place(protections, one.id)]
    if not hiding and not hides_place(protections):
        return HiddenPlace(hidden=False)
    told = [one.words for one in protections if one.kind is ProtectionKind.HIDDEN and one.stands]
    told += [one.address for one in hiding]
    if hides_home(protections, hiding):
        told.append(household.address)
    people = {word for one in members for word in plain_words(one.full_name)}
    words = {word for one in told for word in _words(one, people)}
    words |= {
        word
        for one in organisations
        for word in _words(one, people)
        if not _SORTS.issuperset(word.split())
    }
    return HiddenPlace(hidden=True, words=tuple(sorted(words)))


def hides_home(protections: Sequence[Protection], members: Iterable[Member]) -> bool:
    """Whether the address is hidden: of the whole household, or of somebody who lives there."""
    return hides_place(protections) or any(
        hides_place(protections, one.id) and one.lives_here is not LivesHere.NO for one in members
    )


def _words(told: str, people: Collection[str]) -> Iterator[str]:
    """`torenmolen`, `1234 ab`, `1234` and `blokweer` of `Torenmolen 88, 1234 AB Blokweer`.

    Of a place of several words each part that is its own as well: `sint jan` of `Basisschool Sint
    Jan`; `galenstraat` of `Jan van Galenstraat`. Not the names of these `people`.
    """
    clean = even(told)
    postcodes = _POSTCODE.findall(clean)
    figures = (one[:_FIGURES_OF_POSTCODE] for one in postcodes if not _LIKE_A_YEAR.match(one))
    parts = (*postcodes, *figures, *_BETWEEN.split(_POSTCODE.sub(",", clean)))
    for part in map(_plain, parts):
        if len(part) >= _SHORTEST:
            yield part
        alone = [[word] for word in part.split() if len(word) >= _LONG and word not in _SORTS]
        for words in (*alone, *_runs(part)):
            nothing = {*_TELLS_NOTHING_ALONE, *people, *filter(str.isdecimal, words)}
            if not nothing.issuperset(words):
                yield " ".join(words)


def _runs(part: str) -> Iterator[list[str]]:
    """What stands between words that only say what a place is: `vlinder` of `opvang vlinder`."""
    for is_sort, words in groupby(part.split(), _SORTS.__contains__):
        if not is_sort:
            yield [*words]


def _plain(text: str) -> str:
    """Its plain words without articles, one space between, each in full: `St.` is `sint`."""
    words = " ".join(_in_full(one) for one in plain_words(text) if one not in _ARTICLES)
    return _OTHER_NAME.sub(lambda found: _TWO_NAMES[found[0]], words)


def _in_full(word: str) -> str:
    if word in _WHOLE_IN_FULL:
        return _WHOLE_IN_FULL[word]
    return _SHORTENED.sub(lambda found: _IN_FULL[found[0]], word)


def _stands_in(plain: str, word: str) -> bool:
    """A long word also written apart, together, or as part of another; a short one on its own."""
    joined = word.replace(" ", "")
    if len(joined) < _LONG:
        return f" {word} " in f" {plain} "
    return joined in plain.replace(" ", "")
