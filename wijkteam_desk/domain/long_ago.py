"""One line about help that was there before: `GGZ via de huisarts, sinds 2023`."""

import re
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.dutch_date import MONTHS
from wijkteam_desk.domain.involvement import Exact, Stage, StepTold
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.domain.refusal import Refusal

_EARLIEST = 1900
_SINCE = (
    r"(?:(?:(?P<day>\d{1,2})[\s-]+)?(?P<month>[a-z]{3,9}\.?|\d{1,2}(?=-))[\s-]+)?(?P<year>\d{4})\.?"
)
_DAY = re.compile(_SINCE, re.IGNORECASE)
_LINE = re.compile(rf"(?P<name>\S.*?)[\s,;:]+(?:al\s+)?(?:sinds|vanaf)\s+{_SINCE}", re.IGNORECASE)
_KINDS = (
    (OrganisationKind.SAFE_HOME, ("veilig thuis",)),
    (OrganisationKind.INSTITUTION, ("jeugdbescherming", "gezinsvoog")),
    (OrganisationKind.CHILD_HEALTH, ("jeugdgezondheid", "consultatiebureau", "jeugdarts")),
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
    since = _since(found, today) if found else None
    if not found or not since:
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


def read_since(typed: str, today: date) -> tuple[date, Exact] | None:
    """`2023`, `maart 2023` or `3 maart 2023`; nothing where it is none, or still to come."""
    found = _DAY.fullmatch(typed.strip())
    return _since(found, today) if found else None


def _since(found: re.Match[str], today: date) -> tuple[date, Exact] | None:
    day, month = found["day"], found["month"]
    number = _month(month or "1")
    exact = Exact.DAY if day else Exact.MONTH if month else Exact.YEAR
    try:
        since = date(int(found["year"]), number, int(day or 1))
    except ValueError:
        return None
    return (since, exact) if since.year >= _EARLIEST and since <= today else None


def _month(said: str) -> int:
    if said.isdecimal():
        return int(said)
    begin = said.rstrip(".").casefold()
    months = (n for n, name in enumerate(MONTHS, start=1) if name.startswith(begin))
    return 3 if begin == "mrt" else next(months, 0)
