"""Who has a say at which age, as dated data (DOMAIN 5.4)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from typing import Any

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rule_file import Row

_OLDEST = 121
FIRST = date(2015, 1, 1)
"""Since when these laws are there; of an earlier day nothing is known."""


class Matter(Labelled):
    """What is decided."""

    SHARE = "delen", "gegevens delen"
    WITHDRAW = "intrekken", "toestemming intrekken"
    RIGHTS = "rechten", "rechten uitoefenen"


class Say(Labelled):
    """Whose say it is."""

    SELF = "zelf", "diegene zelf"
    AUTHORITY = "gezag", "elke ouder met gezag, of de voogd"
    REPRESENTATIVE = "vertegenwoordiger", "de vertegenwoordiger"


class YouthChoice(Labelled):
    """How it is settled who decides about a child of 12 to 15 that can decide (DOMAIN 00.4, .5)."""

    TOGETHER = "samen", "kind en ouders samen"
    YOUTH = "jeugdige", "het kind, de ouders worden gehoord"
    UNSAFE = "niet_veilig", "het kind, want een ouder wordt niet benaderd"
    HARM = "ernstig_nadeel", "het kind, want vragen aan de ouders schaadt ernstig"
    WISH = "weloverwogen_wens", "het kind, dat het weloverwogen blijft willen"


EXCEPTIONS = frozenset({YouthChoice.HARM, YouthChoice.WISH})
"""Only where the FG allows them."""


@dataclass(frozen=True, kw_only=True)
class AgeRule:
    """One line: whose yes, who is heard beside, and whether a colleague looks along.

    From the `first` year up to, not with, the `end`. `capable` and `choice`: nothing when that
    makes no difference.
    """

    code: str
    matter: Matter
    first: int
    end: int
    capable: bool | None
    choice: YouthChoice | None
    who: frozenset[Say]
    hear: frozenset[Say]
    second: bool
    rule: str
    article: str
    source: str
    since: date
    until: date | None

    def meets(self, day: date, age: int, choice: YouthChoice, *, capable: bool) -> bool:
        """Whether it is about somebody of that age on that day."""
        return (
            self.since <= day
            and (self.until is None or day <= self.until)
            and self.first <= age < self.end
            and self.capable in (None, capable)
            and self.choice in (None, choice)
        )


@dataclass(frozen=True)
class AgeTable:
    """The lines together: of each matter, age and day since 2015 exactly one."""

    lines: tuple[AgeRule, ...]

    def line(
        self,
        matter: Matter,
        day: date,
        age: int,
        choice: YouthChoice = YouthChoice.TOGETHER,
        *,
        capable: bool = True,
    ) -> AgeRule:
        """The line that holds; of a day before 2015 the first one."""
        since = max(day, FIRST)
        of_matter = (one for one in self.lines if one.matter is matter)
        return next(one for one in of_matter if one.meets(since, age, choice, capable=capable))

    def band(self, age: int, day: date) -> tuple[int, int]:
        """Between which birthdays the same people have a say about sharing."""
        line = self.line(Matter.SHARE, day, age)
        return line.first, line.end


def age_table_in(rows: Iterable[Mapping[str, Any]]) -> AgeTable:
    """Reads the lines of a rule file; refused with a gap, or two that hold at once."""
    lines = tuple(_line(Row(one, "leeftijd")) for one in rows)
    for matter in Matter:
        _refuse_gaps(matter, [one for one in lines if one.matter is matter])
    return AgeTable(lines)


def _line(row: Row) -> AgeRule:
    line = AgeRule(
        code=row.words("code"),
        matter=row.one("vraag", Matter),
        first=row.number_or_none("van") or 0,
        end=row.number_or_none("tot") or _OLDEST,
        capable=row.flag_or_none("bekwaam"),
        choice=row.one_or_none("keuze", YouthChoice),
        who=row.several("wie", Say),
        hear=row.several("horen", Say),
        second=row.flag("meekijken"),
        rule=row.words("regel"),
        article=row.words("artikel"),
        source=row.words("bron"),
        since=row.day("geldig_vanaf"),
        until=row.day_or_none("geldig_tot"),
    )
    row.refuse_strange()
    if not line.who:
        raise Refusal(f"Bij leeftijd {line.code}: niemand heeft iets te zeggen.")
    return line


def _refuse_gaps(matter: Matter, lines: Sequence[AgeRule]) -> None:
    ends = {one.until for one in lines if one.until}
    days = {FIRST, *(one.since for one in lines), *ends, *(end + timedelta(1) for end in ends)}
    ages = {0, *(one.first for one in lines), *(one.end - 1 for one in lines)}
    for day, age, choice, capable in product(days, ages, YouthChoice, (True, False)):
        found = [one for one in lines if one.meets(day, age, choice, capable=capable)]
        if len(found) != 1:
            many = "te veel regels" if found else "geen regel"
            raise Refusal(f"Over {matter.label} op leeftijd {age} zijn er {many}.")
