"""What is asked of an absence, and what the fields then tell; knows no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.go_away import TurnsHere
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.absence import AwayTold, check_away
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Group, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean

SINCE, UNTIL = "since", "until"
DAYS: Lines = (
    (
        Ask(key=SINCE, label="Eerste dag weg", hint="Bijvoorbeeld maandag, of 3 december."),
        Ask(key=UNTIL, label="Laatste dag weg", hint="Daarna stopt het waarnemen vanzelf."),
    ),
)


@dataclass(frozen=True, kw_only=True)
class Away:
    """What was told: the days, and who acts by household."""

    told: AwayTold
    stand_ins: dict[str, str]


def turn_groups(turns: Iterable[TurnsHere], colleagues: Iterable[Coach]) -> tuple[Group, ...]:
    """Of each household, who acts there."""
    choices = tuple((one.id, one.name) for one in colleagues)
    return tuple(
        Group(
            head=one.household.name,
            under=what_of(one),
            lines=((Ask(key=one.household.id, label="Wie neemt waar", choices=choices),),),
        )
        for one in turns
    )


def agreed_deputies(turns: Iterable[TurnsHere]) -> dict[str, str]:
    """Who would act, by household, as it was agreed."""
    return {one.household.id: one.deputy.id for one in turns if one.deputy}


def what_of(turns: TurnsHere) -> str:
    """`casusregie, 2 open acties`: what somebody has to do there."""
    count = len(turns.actions)
    actions = counted(count, "open actie", "open acties") if count else ""
    beside = len(turns.involved)
    involved = counted(beside, "afspraak over hulp", "afspraken over hulp") if beside else ""
    return ", ".join(filter(None, (turns.held_as, actions, involved)))


def away_in(fields: Mapping[str, str], turns: Iterable[TurnsHere], today: date) -> Away | Wrong:
    """What was told, or what is the matter at which field."""
    at = SINCE
    try:
        since = asked_day(fields.get(SINCE, ""), today, Lean.COMING)
        at = UNTIL
        told = AwayTold(since=since, until=asked_day(fields.get(UNTIL, ""), since, Lean.COMING))
        check_away(told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    keys = (one.household.id for one in turns)
    return Away(told=told, stand_ins={key: who for key in keys if (who := fields.get(key, ""))})
