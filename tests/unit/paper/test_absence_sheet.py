"""Who stands in, on a sheet that may be left on a train. FICTIEF."""

from datetime import date, timedelta

from tests.unit.paper.heard import said
from tests.unit.paper.test_accessible import assert_accessible
from wijkteam_desk.casework.go_away import AwayLine, AwaySheet, TurnsHere
from wijkteam_desk.domain.absence import AwayTold
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.turn import Thread, Turn
from wijkteam_desk.paper.absence_sheet import absence_sheet

DAY = date(2026, 11, 22)
DAYS = AwayTold(since=DAY, until=date(2026, 12, 6))
NOOR = Coach(name="Noor Haddad", team="wijkteam Blokweer", phone="078 000 12 34")
TOM = Coach(name="Tom Bos", phone="078 000 12 35")
HELD = RegieAssignment(
    household_id="", started_on=DAY, reason="", agreed_with="", holder_coach="noor"
)


TURN = Turn(
    involvement_id="",
    thread=Thread.ENTRY,
    party=Party.TEAM,
    since=DAY,
    by=DAY + timedelta(9),
    sentence="Vraag De Brug wat Fatima nodig heeft.",
)


def line(reference: str, deputy: Coach | None, *due: date | None, held: bool = True) -> AwayLine:
    household = Household(name="De Wit", reference=reference, opened_on=DAY, fictitious=True)
    actions = tuple(
        Action(household_id="", plan_id="", position=1, what="Fatima bellen", due=day)
        for day in due
    )
    turns = TurnsHere(
        household=household,
        regie=HELD if held else None,
        actions=actions,
        deputy=deputy,
        reach=deputy.phone if deputy else "",
        involved=(TURN,) if held else (),
    )
    return AwayLine(turns=turns, days=DAYS)


def sheet(*lines: AwayLine) -> AwaySheet:
    return AwaySheet(away=NOOR, lines=lines, written_by=TOM, written_on=DAY)


def test_it_says_who_acts_until_when_and_who_wrote_it_and_names_no_resident() -> None:
    pdf = absence_sheet(
        sheet(
            line("7K2F-4R", TOM, DAY + timedelta(3), None),
            line("JF8J-RX", None, DAY, held=False),
        )
    )
    assert_accessible(pdf)
    text = " ".join(said(pdf).split())
    for part in (
        "Nog niemand neemt waar De teamleider is aan zet.",
        "Van 22 november 2026 tot en met 6 december 2026.",
        "JF8J-RX 1 actie voor 22 november 2026",
        "Tom Bos neemt waar Te bereiken via 078 000 12 35.",
        "7K2F-4R Casusregie; 2 acties, de eerste voor 25 november 2026; 1 afspraak over hulp voor"
        " 1 december 2026",
        "Wie waarneemt heeft dit nog niet op de eigen laptop: Tom Bos schreef dit",
        "FICTIEF",
    ):
        assert part in text
    assert [name for name in ("De Wit", "Fatima") if name in text] == []


def test_a_long_absence_list_is_accessible() -> None:
    assert_accessible(absence_sheet(sheet(*[line(f"A{n}2K-9Q", TOM, DAY) for n in range(60)])))
