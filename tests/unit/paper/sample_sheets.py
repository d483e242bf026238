"""Plans of invented people. FICTIEF: nobody here exists."""

from dataclasses import replace
from datetime import date

from tests.unit.pictures.help_over_time import help_of
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.plan import GoalStatus, Priority
from wijkteam_desk.domain.plan_sheet import (
    PlanSheet,
    SheetAction,
    SheetAgreed,
    SheetClosed,
    SheetGoal,
    SheetGoesOn,
    SheetHelp,
    SheetRegie,
    SheetStand,
)

NAMES = ("Łukasz", "Ayşe Y\u0131ld\u0131z-Öztürk", "Žofia", "Ĳsbrand", "Олена", "فاطمة")
LEFT_OUT = "2 doelen van Bram"


def action(what: str, who: str, when: str) -> SheetAction:
    """An action in a row."""
    return SheetAction(what=what, who=who, when=when)


REGIE = SheetRegie(
    holder="Noor Haddad",
    holder_phone="078 000 12 34",
    deputy="Tom Bos",
    deputy_phone="078 000 12 35",
    contact="",
    contact_phone="",
    since=date(2026, 3, 3),
)

POST = SheetGoal(
    own_words="Ik wil dat de post geen angst meer geeft.",
    whose=("Fatima", "Mark"),
    good_when="alle post open is en elke schuld een afspraak heeft",
    actions=(
        action("De post sorteren in drie stapels", "Fatima met buurvrouw Ans", "elke dinsdag"),
        action("Een lijst maken van alle schulden", "Sandra, van De Brug", "voor 28 november"),
    ),
)

SCHOOL = SheetGoal(
    own_words="Weer gewoon naar school, zonder ruzie.",
    whose=("Daan",),
    good_when="Daan vier weken achter elkaar elke dag is geweest",
    actions=(action("Een voetbalclub kiezen", "Daan", "voor 1 december"),),
)

SHORT = PlanSheet(
    readers=("Fatima", "Mark"),
    family="Fatima en Mark de Wit",
    household_name="De Wit",
    reference="7K2F-4R",
    team="wijkteam Blokweer",
    agreed=SheetAgreed(status="concept", short="concept", answers=(), evaluate_on=None),
    regie=REGIE,
    strengths=("Wij eten elke avond samen.", "Ans staat voor ons klaar."),
    worries=("Mark: De deurwaarder komt steeds terug.",),
    goals=(POST, SCHOOL),
    loose_actions=(action("De huisarts bellen", "nog niemand", "nog geen datum"),),
    left_out=(LEFT_OUT,),
    printed_on=date(2026, 11, 22),
    fictitious=False,
)

FICTITIOUS = replace(SHORT, fictitious=True)

EMPTY = replace(SHORT, regie=None, strengths=(), worries=(), goals=(), loose_actions=())

_MANY_ACTIONS = tuple(
    action(f"Stap {number}: de post openen, sorteren en samen bespreken", "Fatima", "elke week")
    for number in range(1, 13)
)

LONG = replace(
    FICTITIOUS,
    goals=tuple(
        replace(POST, own_words=f"Doel {number}: {POST.own_words}", actions=_MANY_ACTIONS)
        for number in range(1, 7)
    ),
)

SCRIPTS = replace(
    SHORT,
    readers=NAMES,
    family=" en ".join(NAMES),
    strengths=("Олена готує щовечора.", "نأكل معا كل مساء."),
    goals=(
        replace(
            SCHOOL,
            own_words="أريد أن أفتح الرسائل بدون خوف (مع Noor Haddad) 5 مرات",
            actions=tuple(action(f"Praten met {name}, samen", name, "elke dag") for name in NAMES),
        ),
    ),
)

_WORD = "Schuldhulpverleningsorganisatiemedewerkersoverlegbijeenkomst"

WORDY = replace(
    SHORT,
    goals=(
        replace(
            POST,
            own_words="Ik vertel u hoe het ging. " * 150,
            actions=(
                action("We lezen de brief samen door. " * 120, _WORD * 2, _WORD),
                action("https://voorbeeld.example/" + "pad/" * 60, "Fatima", ""),
            ),
        ),
    ),
)

FAMILY_HOLDS = replace(
    SHORT,
    regie=SheetRegie(
        holder="Fatima",
        holder_phone="",
        deputy="Mark",
        deputy_phone="",
        contact="Noor Haddad",
        contact_phone="078 000 12 34",
        since=date(2026, 3, 3),
    ),
)

EVALUATED = replace(
    SHORT,
    goals=tuple(
        replace(POST, stand=SheetStand(on=date(2026, 11, 20), status=status))
        for status in GoalStatus
    ),
)

CLOSED = replace(
    EVALUATED,
    agreed=SheetAgreed(
        status="afgesloten op 22 november 2026", short="afgesloten", answers=(), evaluate_on=None
    ),
    closed=SheetClosed(
        on=date(2026, 11, 22),
        goes_on=(SheetGoesOn(what="De post sorteren in drie stapels", who="Fatima met Ans"),),
        relapse="Bel zodra er drie brieven ongeopend liggen.",
        call="Noor Haddad, 078 000 12 34",
    ),
)

HELPED = replace(
    FICTITIOUS,
    help=tuple(
        SheetHelp(
            who=f"{lane.name}, Sanne Vos",
            lane=lane,
            stops=LeavingTold(
                stops_when="alle post zes weken op orde is",
                and_then="Ans en Noor kijken mee",
                ember_contact="Noor Haddad",
                ember_rhythm="elke maand",
                ember_until=date(2027, 6, 1),
                signs="Er liggen drie brieven ongeopend.",
                call="Noor Haddad, 078 000 12 34",
            )
            if at % 2
            else LeavingTold(),
            at_relapse="",
            goes_on=True,
        )
        for at, lane in enumerate(help_of(6).lanes)
    ),
)

OWN = replace(
    SHORT,
    readers=("Fatima",),
    family="Fatima de Wit",
    wishes=("Ik wil rust in huis.",),
    gives=("Ik kook op zondag voor de buurvrouw.",),
    goals=(replace(POST, priority=Priority.SOON), replace(SCHOOL, priority=Priority.LATER)),
)

ALL = {
    "short": SHORT,
    "fictitious": FICTITIOUS,
    "empty": EMPTY,
    "long": LONG,
    "scripts": SCRIPTS,
    "wordy": WORDY,
    "family_holds": FAMILY_HOLDS,
    "own": OWN,
    "evaluated": EVALUATED,
    "closed": CLOSED,
    "helped": HELPED,
}
