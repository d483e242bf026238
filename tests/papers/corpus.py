"""Sixty plans from nothing to very much, with odd names and holes. FICTIEF: nobody exists."""

from datetime import date, timedelta
from random import Random

from tests.unit.paper.sample_sheets import NAMES, REGIE
from tests.unit.pictures.help_over_time import help_of
from wijkteam_desk.domain.conversation import Place
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.plan_sheet import (
    PlanSheet,
    SheetAction,
    SheetAgreed,
    SheetAnswer,
    SheetGoal,
    SheetHelp,
    SheetTalk,
)
from wijkteam_desk.domain.variant import Variant

COUNT = 60
FULL = Variant(full=True)
DAY = date(2026, 11, 22)
_LONG_NAME = "Maximiliaan-Alexander " * 9 + "van"
_MANY = 40
_PEOPLE = ("Fatima", "Mark", "Daan", *NAMES, "Jan-Willem 't Hooft", "é́", _LONG_NAME)
_SENTENCES = (
    "De post openen en in drie stapels leggen.",
    "Wij bellen samen met de woningbouw.",
    "Schuldhulpverleningsorganisatiemedewerkersoverlegbijeenkomsten" * 4,
    "https://voorbeeld.example/" + "pad/" * 50,
    "Elke week één keer: 5 < 6 & 7 > 3, “goed” of ’s avonds – niet later…",
    "Ik vertel u hoe het ging. " * 60,
    "نريد أن نأكل معا كل مساء",
    "Ми готуємо разом щовечора",
    "Rust.",
)


def plan_of(number: int) -> PlanSheet:
    """One of them, always the same: the first has nothing, each next one may hold more."""
    chance = Random(number)  # noqa: S311 - no secret, the same plans each time
    most = number * _MANY // (COUNT - 1)
    return PlanSheet(
        readers=_people(chance, 1, 12),
        family=" en ".join(_people(chance, 1, 4)),
        household_name="De Wit",
        reference="7K2F-4R",
        team=chance.choice(("", "wijkteam Blokweer", _LONG_NAME)),
        agreed=_agreed(chance),
        regie=chance.choice((None, REGIE)),
        strengths=_said(chance, most // 4),
        worries=_said(chance, most // 4),
        goals=tuple(_goal(chance, most) for _ in range(chance.randint(most // 2, most))),
        loose_actions=_actions(chance, most // 4),
        help=_help(chance, most // 2),
        left_out=(),
        printed_on=DAY,
        fictitious=True,
        next_talk=chance.choice(
            (None, SheetTalk(key="t", day=DAY, time="14:30", place=Place.HOME))
        ),
    )


def _people(chance: Random, least: int, most: int) -> tuple[str, ...]:
    return tuple(chance.sample(_PEOPLE, min(chance.randint(least, most), len(_PEOPLE))))


def _said(chance: Random, most: int) -> tuple[str, ...]:
    return tuple(chance.choice(_SENTENCES).strip() for _ in range(chance.randint(0, most)))


def _goal(chance: Random, most: int) -> SheetGoal:
    return SheetGoal(
        own_words=chance.choice(_SENTENCES).strip(),
        whose=_people(chance, 0, 3),
        good_when=chance.choice(("", "alle post open is")),
        actions=_actions(chance, 1 + most // 8),
    )


def _actions(chance: Random, most: int) -> tuple[SheetAction, ...]:
    return tuple(
        SheetAction(
            what=chance.choice(_SENTENCES).strip(),
            who=chance.choice(_PEOPLE),
            when=chance.choice(("elke dinsdag", "voor 28 november", "nog geen datum")),
        )
        for _ in range(chance.randint(0, most))
    )


def _help(chance: Random, most: int) -> tuple[SheetHelp, ...]:
    """Some of fifteen organisations, with much or nothing agreed about their end."""
    lanes = chance.sample(help_of(15).lanes, chance.randint(0, min(most, 15)))
    texts = ("", *_SENTENCES)
    return tuple(
        SheetHelp(
            who=chance.choice((lane.name, f"{lane.name}, {_LONG_NAME}")),
            lane=lane,
            stops=LeavingTold(
                stops_when=chance.choice(texts),
                taken_over_by=chance.choice(("", *_PEOPLE)),
                signs=chance.choice(texts),
                call=chance.choice(("", "Noor Haddad, 078 000 12 34")),
            ),
            at_relapse=chance.choice(texts),
            goes_on=chance.choice((True, False)),
        )
        for lane in lanes
    )


def _agreed(chance: Random) -> SheetAgreed:
    answers = tuple(
        SheetAnswer(
            who=who,
            said="akkoord",
            statement=chance.choice(("", *_SENTENCES)),
            version=1,
            on=DAY,
        )
        for who in _people(chance, 0, 3)
    )
    looked_at = chance.choice((None, DAY + timedelta(weeks=6)))
    return SheetAgreed(status="concept", short="concept", answers=answers, evaluate_on=looked_at)
