"""Aandachtspunten: what asks something of the team, in an order that a coach can explain."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from wijkteam_desk.domain.dutch_date import day_and_month, full_date, weekday
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.party import Party

AHEAD = timedelta(days=7)
"""So long before its day something is told: deze week."""


class Weight(IntEnum):
    """Safety before term, statutory before agreed; who do not agree before what is agreed."""

    SAFETY = 1
    LAW = 2
    APART = 3
    AGREED = 4


class AttentionKind(Labelled):
    """What it is about."""

    WORRY = "zorg", "zorg over veiligheid"
    WAITING = "wachten", "wachten op hulp"
    TERM = "termijn", "termijn van de wet"
    BESCHIKKING = "beschikking", "beschikking"
    ADULT = "18", "wordt 18"
    NO_REGIE = "geen_regie", "niemand heeft de regie"
    AWAY = "afwezig", "niemand neemt waar"
    REGIE = "regie", "regie"
    DISPUTE = "verschil", "verschil van inzicht"
    ESCALATION = "opschaling", "opschaling"
    NOBODY = "niemand", "niemand aan zet"
    SILENT = "stil", "het ligt stil"
    ACTION = "actie", "actie"
    FAMILY_TASK = "taak_gezin", "taak van het gezin"
    EVALUATION = "evaluatie", "evaluatie"
    TALK = "gesprek", "gesprek"
    WRAP_UP = "nawerk", "nawerk"
    HELP = "hulp", "invoegen en uitvoegen"
    FEEDBACK = "terugkoppeling", "terugkoppeling"
    CONSENT = "toestemming", "toestemming"


_K = AttentionKind
_WEIGHTS = {
    _K.WORRY: Weight.SAFETY,
    _K.WAITING: Weight.SAFETY,
    _K.TERM: Weight.LAW,
    _K.BESCHIKKING: Weight.LAW,
    _K.ADULT: Weight.LAW,
    _K.DISPUTE: Weight.APART,
}
_NOBODYS = frozenset({_K.NO_REGIE, _K.AWAY, _K.NOBODY})
"""Where nobody acts until somebody is chosen."""


class Group(Labelled):
    """Under which head it stands, the most urgent first."""

    NOBODY = "niemand", "Niemand aan zet"
    LATE = "te_laat", "Te laat"
    TODAY = "vandaag", "Vandaag"
    WEEK = "week", "Deze week"


_GROUPS = tuple(Group)
URGENT = frozenset({Group.NOBODY, Group.LATE})
"""What counts in the number beside Vandaag."""


class Solve(Labelled):
    """What solves it: done in place, or where it is done."""

    DONE = "gedaan", "Gedaan"
    CONSULT = "overleg", "Leg overleg vast"
    EXPLAIN = "waarom_stil", "Waarom ligt dit stil"
    NEXT_STEP = "volgende_stap", "Kies wie aan zet is"
    TO_PLAN = "naar_plan", "Naar het plan"
    TO_REGIE = "naar_regie", "Naar de regie"
    TO_MELDING = "naar_melding", "Naar de melding"
    TO_HELP = "naar_hulp", "Naar de afspraken"
    TO_VIEWS = "naar_wie_aan_zet", "Word het eens"
    TO_TALK = "naar_gesprek", "Bereid voor"
    TO_EVALUATION = "naar_evaluatie", "Evalueer het plan"
    TO_WRAP_UP = "naar_nawerk", "Maak het nawerk af"
    TO_FEEDBACK = "naar_terugkoppeling", "Naar de terugkoppeling"
    TO_CONSENT = "naar_toestemming", "Naar de toestemming"


@dataclass(frozen=True, kw_only=True)
class AttentionItem:
    """One open thing of one household: exactly one party has the turn.

    `about`: the id of what it is about, with `part` where one row has more than one term. `since`:
    when it came to lie there. `due`: the last day, or nothing where it is not dated. `coach`: of
    the team, whose it is; `acting`: who acts for them that day; both empty where nobody does.
    `asks`: whether the team has to do something; else another is aan zet. `contact`: whom one
    calls there; nothing for nobody in particular.
    """

    household_id: str
    kind: AttentionKind
    about: str
    since: date
    sentence: str
    acts: tuple[Solve, ...] = ()
    after: str = ""
    part: str = ""
    due: date | None = None
    party: Party = Party.TEAM
    asks: bool = True
    heavier: Weight | None = None
    coach: str = ""
    acting: str = ""
    organisation: str = ""
    contact: str = ""

    @property
    def key(self) -> str:
        """The same as long as it is the same thing: so it is snoozed, and stands there once."""
        return f"{self.kind}:{self.about}" + (f":{self.part}" if self.part else "")

    @property
    def weight(self) -> Weight:
        """How heavy it is beside the others."""
        return self.heavier or _WEIGHTS.get(self.kind, Weight.AGREED)

    def group(self, today: date) -> Group | None:
        """Under which head it stands that day; nothing while it does not ask anything yet.

        Of a household that became nobody's today that is told tomorrow. What is of the family is
        never late.
        """
        if not self.asks or self.since > today:
            return None
        if self.kind in _NOBODYS:
            told = self.since < today or self.kind is _K.AWAY or self.about != self.household_id
            return Group.NOBODY if told else None
        if self.party is Party.FAMILY:
            return Group.TODAY if (self.due or today) <= today else None
        return _by_day(self.due, today)

    def is_urgent(self, today: date) -> bool:
        """Whether it counts in the number beside Vandaag."""
        return self.group(today) in URGENT


def _by_day(due: date | None, today: date) -> Group | None:
    if due is None:
        return Group.WEEK
    if due <= today:
        return Group.TODAY if due == today else Group.LATE
    return Group.WEEK if due <= today + AHEAD else None


def in_order(items: Iterable[AttentionItem], today: date) -> tuple[AttentionItem, ...]:
    """What asks something that day: by head, by weight, and what has lain longest first."""
    return tuple(
        sorted((one for one in items if one.group(today)), key=lambda one: _rank(one, today))
    )


def _rank(item: AttentionItem, today: date) -> tuple[int, int, date, date, str, str]:
    group = item.group(today) or Group.WEEK
    # This week a day that comes first stands first; what lies longest goes before all else.
    day = (item.due or item.since) if group is Group.WEEK else item.since
    return _GROUPS.index(group), item.weight, day, item.since, item.household_id, item.key


def whose_turn(items: Iterable[AttentionItem], today: date) -> Party | None:
    """Who is aan zet in a household with these open things; nothing where nobody is.

    The team where something asks it already; else whose day comes first.
    """
    found = sorted(items, key=lambda one: (one.due or date.max, one.since))
    asking = [one for one in found if one.group(today)]
    if not found or any(one.group(today) is Group.NOBODY for one in asking):
        return None
    ours = (one.party for one in asking if one.party is Party.TEAM)
    return next(ours, found[0].party)


_WHY_GROUP = {
    Group.NOBODY: "Niemand is aan zet, dus er gebeurt niets.",
    Group.LATE: "Dit had {due} klaar moeten zijn.",
    Group.TODAY: "Vandaag is de dag.",
    Group.WEEK: "Dit komt deze week: {due}.",
}
_WHY_WEIGHT = {
    Weight.SAFETY: "Veiligheid staat bovenaan.",
    Weight.LAW: "Een termijn van de wet gaat voor een afspraak.",
    Weight.APART: "Waar mensen het niet eens zijn, gaat voor andere afspraken.",
    Weight.AGREED: "Wat het langst ligt, staat bovenaan.",
}


def why(item: AttentionItem, today: date) -> str:
    """Waarom staat dit hier: why under this head, and why in this place."""
    group = item.group(today)
    if group is None:
        return ""
    head = _WHY_GROUP[group].format(due=day_words(item.due, today) if item.due else "")
    if item.due is None and group is Group.WEEK:
        head = "Er is geen dag afgesproken, dus het staat bij deze week."
    if item.party is Party.FAMILY:
        head = "Dit is van het gezin, en dus nooit te laat."
    since = f"Het ligt hier sinds {day_words(item.since, today)}."
    return " ".join(filter(None, (head, _WHY_WEIGHT[item.weight], since, item.after)))


def day_words(day: date, today: date) -> str:
    """`vandaag`, `donderdag 26 november`, or with the year where it is another one."""
    if day == today:
        return "vandaag"
    if day.year != today.year:
        return full_date(day)
    return f"{weekday(day)} {day_and_month(day)}"
