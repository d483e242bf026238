"""One line about help that was there before: `GGZ via de huisarts, sinds 2023`."""

import re
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.dutch_date import MONTHS
from wijkteam_desk.domain.involvement import Exact, Stage, StepTold
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.domain.refusal import Refusal

_EARLIEST = 1900
_LINE = re.compile(
    r"(?P<name>\S.*?)[\s,;:]+(?:al\s+)?(?:sinds|vanaf)\s+"
    r"(?:(?:(?P<day>\d{1,2})[\s-]+)?(?P<month>[a-z]{3,9}\.?|\d{1,2}(?=-))[\s-]+)?(?P<year>\d{4})\.?",
    re.IGNORECASE,
)
_KINDS = (
    (OrganisationKind.CARE, ("ggz", "huisarts", "praktijk", "thuiszorg", "verpleging", "verslav")),
    (OrganisationKind.SCHOOL, ("school", "college", "mbo", "lyceum")),
    (OrganisationKind.YOUTH, ("jeugdhulp", "gezinshulp")),
    (OrganisationKind.DEBTS, ("schuld", "budget", "bewind")),
    (OrganisationKind.HOUSING, ("woning", "wonen", "verhuurder", "corporatie")),
    (OrganisationKind.POLICE, ("politie",)),
    (OrganisationKind.VOLUNTEERS, ("vrijwillig", "maatje", "buddy")),
    (OrganisationKind.COLLEGE, ("gemeente",)),
)


@dataclass(frozen=True, kw_only=True)
class LongAgo:
    """Who it is, of which kind as far as the name tells, and that it is active since."""

    name: str
    kind: OrganisationKind
    step: StepTold


def read_line(line: str, today: date) -> LongAgo:
    """Who works there since when; refused without, or on a day that cannot be."""
    found = _LINE.fullmatch(line.strip())
    since = found and _since(found["day"], found["month"], int(found["year"]))
    if not found or not since or since[0] > today or since[0].year < _EARLIEST:
        raise Refusal(
            "Schrijf het als “GGZ via de huisarts, sinds 2023” of “De Brug, sinds 3 maart 2024”."
        )
    return LongAgo(
        name=found["name"],
        kind=kind_told(found["name"]),
        step=StepTold(stage=Stage.ACTIVE, since=since[0], exact=since[1]),
    )


def kind_told(name: str) -> OrganisationKind:
    """The kind that goes with what an organisation is called."""
    said = name.casefold()
    return next(
        (kind for kind, words in _KINDS if any(word in said for word in words)),
        OrganisationKind.OTHER,
    )


def _since(day: str | None, month: str | None, year: int) -> tuple[date, Exact] | None:
    number = _month(month or "1")
    exact = Exact.DAY if day else Exact.MONTH if month else Exact.YEAR
    try:
        return (date(year, number, int(day or 1)), exact) if number else None
    except ValueError:
        return None


def _month(said: str) -> int:
    if said.isdecimal():
        return int(said)
    begin = said.rstrip(".").casefold()
    months = (n for n, name in enumerate(MONTHS, start=1) if name.startswith(begin))
    return 3 if begin == "mrt" else next(months, 0)
