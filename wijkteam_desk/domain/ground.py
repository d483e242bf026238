"""A ground: by which rule something may go from one to another, as dated data (DOMAIN 5.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any, TypeVar

from wijkteam_desk.domain.basis import Basis, Lifts
from wijkteam_desk.domain.involvement import Law, Stage
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rule_file import Row

L = TypeVar("L", bound=Labelled)


class Side(Labelled):
    """Who tells, or who hears; organisations under the codes of `OrganisationKind`."""

    COLLEGE = "college", "het college"
    WMO = "wmo", "een Wmo-aanbieder"
    YOUTH = "jeugd", "een jeugdhulpaanbieder"
    CARE = "zvw", "een zorgaanbieder of zorgverzekeraar"
    DEBTS = "wgs", "de schuldhulp"
    SCHOOL = "school", "een school"
    HOUSING = "wonen", "een woningcorporatie"
    POLICE = "politie", "de politie"
    VOLUNTEERS = "vrijwilligers", "vrijwilligers"
    OTHER = "anders", "een andere organisatie"
    SAFE_HOME = "veilig_thuis", "Veilig Thuis"
    INSTITUTION = "gi", "een gecertificeerde instelling"
    CHILD_HEALTH = "jgz", "de jeugdgezondheidszorg"
    INDEX = "verwijsindex", "de verwijsindex"
    SELF = "zelf", "wie het over gaat"
    PARENT = "ouder", "een ouder met gezag"
    RELATIVE = "naaste", "iemand uit het gezin of het netwerk"


class Asks(Labelled):
    """Whether a ground needs a yes of the person it is about."""

    NOTHING = "geen", "geen toestemming nodig"
    CONSENT = "gewoon", "toestemming"
    EXPLICIT = "uitdrukkelijk", "uitdrukkelijke toestemming"


class Fact(Labelled):
    """What must be so about the person before a ground holds."""

    WEIGHED = "gewogen", "het conflict van plichten is gewogen"
    UNABLE = "onmachtig", "acuut gevaar, en zelf niet in staat iets te zeggen"
    SUPERVISED = "ots", "er is een ondertoezichtstelling"
    AT_RISK = "risico", "een redelijk vermoeden van een risico"


class Sort(Labelled):
    """What kind of thing would be told; some go by a narrow road only."""

    ANY = "gewoon", "een gegeven"
    NOTE = "werkaantekening", "een werkaantekening"
    MELDCODE = "meldcode", "iets uit de meldcode"
    PLACE = "schuiladres", "een verborgen adres"
    HELP = "hulp", "de hulp die iemand geeft"
    RECEIPT = "ontvangst", "dat een bericht is ontvangen"
    SIGNAL = "signaal", "dat je bij iemand betrokken bent"
    NAMELESS = "naamloos", "iets waarin niemand te herkennen is"


class Whom(Labelled):
    """Whose data it is."""

    MEMBER = "lid", "iemand van het huishouden"
    NETWORK = "netwerk", "iemand daaromheen"


_USUAL = frozenset({Sort.ANY, Sort.HELP, Sort.RECEIPT})


@dataclass(frozen=True, kw_only=True)
class Ground:
    """One line of the table. Empty `senders` or `hearers`: whoever; the same of the other lists.

    `since` and `until`: the first and the last day of this law. `recheck`: from this day on the
    text of the law may be another, so that somebody must look. `switch`: off until the policy file
    of the municipality names it. `help_under`: an involvement under this law, at one of the
    `stages`, for this very person. `gained`: under which law it was heard; `laws`: for which one it
    is used. What is of the Participatiewet goes only where that is listed (P1).
    """

    code: str
    title: str
    article: str
    source: str
    since: date
    until: date | None
    recheck: date | None
    senders: frozenset[Side]
    hearers: frozenset[Side]
    purposes: frozenset[Purpose]
    asks: Asks
    basis: Basis
    special: Lifts | None
    criminal: Lifts | None
    breaks: str
    condition: str
    duty: bool
    switch: str
    help_under: Law | None
    stages: frozenset[Stage]
    gained: frozenset[Law]
    sorts: frozenset[Sort]
    about: frozenset[Whom]
    laws: frozenset[Law]
    fact: Fact | None
    from_age: int | None
    younger_than: int | None

    def holds_on(self, day: date) -> bool:
        """Whether this is the law of that day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def goes(self, sender: Side, hearer: Side) -> bool:
        """Whether it is about telling this from the one to the other."""
        return _in(sender, self.senders) and _in(hearer, self.hearers)


def grounds_in(rows: Iterable[Mapping[str, Any]]) -> tuple[Ground, ...]:
    """Reads the lines of a rule file; refused where one is no ground, or two are at odds."""
    grounds = tuple(_ground(Row(one, "grond")) for one in rows)
    _refuse_overlap(grounds)
    return grounds


def _ground(row: Row) -> Ground:
    ground = Ground(
        code=row.words("code"),
        title=row.words("titel"),
        article=row.words("artikel"),
        source=row.words("bron"),
        since=row.day("geldig_vanaf"),
        until=row.day_or_none("geldig_tot"),
        recheck=row.day_or_none("nazien_vanaf"),
        senders=row.several("van", Side),
        hearers=row.several("naar", Side),
        purposes=row.several("doel", Purpose),
        asks=row.one("toestemming", Asks),
        basis=row.one("avg6", Basis),
        special=row.one_or_none("bijzonder", Lifts),
        criminal=row.one_or_none("strafrecht", Lifts),
        breaks=row.words_or_none("doorbreking"),
        condition=row.words("voorwaarde"),
        duty=row.flag("verplicht"),
        switch=row.words_or_none("schakelaar"),
        help_under=row.one_or_none("deelname", Law),
        stages=row.several("stand", Stage),
        gained=row.several("verkregen", Law),
        sorts=row.several("soort", Sort) or _USUAL,
        about=row.several("over", Whom) or frozenset({Whom.MEMBER}),
        laws=row.several("voor", Law),
        fact=row.one_or_none("feit", Fact),
        from_age=row.number_or_none("vanaf_leeftijd"),
        younger_than=row.number_or_none("jonger_dan"),
    )
    row.refuse_strange()
    if ground.until and ground.until < ground.since:
        raise Refusal(f"Grond {ground.code} eindigt voordat die begint.")
    return ground


def _refuse_overlap(grounds: Sequence[Ground]) -> None:
    for one, other in combinations(grounds, 2):
        if one.code == other.code and _same_time(one, other) and _same_way(one, other):
            raise Refusal(f"Grond {one.code} geldt twee keer op dezelfde dag.")


def _same_time(one: Ground, other: Ground) -> bool:
    ends = one.until or date.max, other.until or date.max
    return one.since <= ends[1] and other.since <= ends[0]


def _same_way(one: Ground, other: Ground) -> bool:
    """Whether some share would be told both ways by these two."""
    pairs = (
        (one.senders, other.senders),
        (one.hearers, other.hearers),
        (one.gained, other.gained),
        (one.sorts, other.sorts),
        (one.purposes, other.purposes),
        (one.about, other.about),
        (one.laws, other.laws),
    )
    return all(_meet(*pair) for pair in pairs)


def _meet(some: frozenset[L], others: frozenset[L]) -> bool:
    return not some or not others or not some.isdisjoint(others)


def _in(one: L, some: frozenset[L]) -> bool:
    return not some or one in some
