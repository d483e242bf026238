"""Help of one, six and fifteen organisations over time, for pictures and papers. FICTIEF."""

from dataclasses import replace
from datetime import date

from tests.unit.domain.courses import HOME, own, since, step
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.involvement import Exact, Involvement, Stage, StepTold, check_history
from wijkteam_desk.domain.leaving import Leaving
from wijkteam_desk.domain.timeline import Held, Lane, Timeline

TODAY = date(2026, 11, 23)
S = Stage
LONG = "Stichting Jeugdhulp en Opvoedondersteuning Veldmeer, Blokweer en omstreken"
SAMENSPOOR = "Samenspoor"
HELD = (
    Held(name="Pim Zandvliet", since=date(2026, 5, 4), until=date(2026, 8, 17)),
    Held(name="Lies Harmsen-van den Oudenalder", since=date(2026, 9, 7)),
)
VACANT = ((date(2026, 8, 17), date(2026, 9, 7)),)


def told(stage: Stage, year: int, month: int, day: int, *, planned: bool = False) -> StepTold:
    """A step on that day."""
    return since(stage, date(year, month, day), planned=planned)


def lane(name: str, *steps: StepTold, granted: date | None = None) -> Lane:
    """An organisation with these steps; perhaps granted until that day."""
    of = Involvement(household_id=HOME, organisation_id=name)
    rows = tuple(step(of.id, one) for one in steps)
    check_history(rows, TODAY)
    course = Involved(involvements=(of,), steps=rows).course(of)
    return Lane(name=name, course=_granted(course, granted) if granted else course)


def _granted(course: Course, until: date) -> Course:
    begins = course.happened[0].since
    row = Beschikking(**own(course), starts_on=begins, ends_on=until)
    return replace(course, beschikkingen=(row,))


def samenspoor() -> Lane:
    """At work, and planned to taper and to stop; after that another looks after them."""
    made = lane(
        SAMENSPOOR,
        told(S.CONSULTED, 2026, 6, 15),
        told(S.ASKED, 2026, 7, 1),
        told(S.WAITING, 2026, 7, 20),
        told(S.ACTIVE, 2026, 9, 3),
        told(S.TAPERING, 2026, 12, 1, planned=True),
        told(S.LEFT, 2027, 1, 18, planned=True),
        told(S.EMBER, 2027, 1, 18, planned=True),
        granted=date(2026, 12, 31),
    )
    leaving = Leaving(
        **own(made.course), and_then="de huisarts kijkt mee", ember_until=date(2027, 4, 1)
    )
    return replace(made, course=replace(made.course, leaving=leaving))


def lanes(count: int) -> tuple[Lane, ...]:
    """The first so many of fifteen."""
    year = StepTold(stage=S.ACTIVE, since=date(2023, 1, 1), exact=Exact.YEAR)
    return (
        samenspoor(),
        lane(LONG, told(S.ASKED, 2026, 10, 5), told(S.WAITING, 2026, 10, 26)),
        lane("GGZ Veldzicht", year),
        lane(
            "Thuiszorg De Linde",
            told(S.ACTIVE, 2026, 3, 2),
            told(S.TAPERING, 2026, 10, 12),
            granted=date(2026, 10, 31),
        ),
        lane("Maatje van De Kring", told(S.ACTIVE, 2026, 5, 1), told(S.LEFT, 2026, 9, 1),
             told(S.EMBER, 2026, 9, 1)),
        lane("Schuldhulp gemeente", told(S.PROPOSED, 2026, 11, 9),
             told(S.ACTIVE, 2026, 12, 14, planned=True)),
        lane("Veldmeer College", told(S.ACTIVE, 2026, 8, 24)),
        lane("Wijkverpleging Noord", told(S.CONSULTED, 2026, 11, 2)),
        lane("Dagbesteding De Wilg", told(S.ASKED, 2026, 4, 1), told(S.NOT_STARTED, 2026, 6, 1)),
        lane("Woningbouw Blokweer", told(S.ACTIVE, 2026, 10, 1),
             told(S.LEFT, 2027, 2, 1, planned=True)),
        lane("Politie, wijkagent", told(S.CONSULTED, 2026, 9, 14)),
        lane("Huisartsenpraktijk Het Plein", told(S.ACTIVE, 2026, 1, 5)),
        lane("Verslavingszorg Ankerhoek", told(S.WAITING, 2026, 8, 3), told(S.ACTIVE, 2026, 10, 19),
             granted=date(2027, 3, 31)),
        lane("Bewindvoering Zeker & Zo", told(S.ACTIVE, 2025, 11, 3), told(S.LEFT, 2026, 3, 1)),
        lane("Taalmaatje", told(S.PROPOSED, 2026, 11, 16),
             told(S.ACTIVE, 2026, 11, 19, planned=True)),
    )[:count]  # fmt: skip


def help_of(count: int) -> Timeline:
    """Their lanes, under who has the regie."""
    return Timeline(today=TODAY, lanes=lanes(count), held=HELD, vacant=VACANT)


def gaps() -> Timeline:
    """Nobody at work for some weeks, and two who had the regie at once."""
    held = (
        Held(name="Pim Zandvliet", since=date(2026, 5, 4), until=date(2026, 10, 12)),
        Held(name="Noor Haddad", since=date(2026, 9, 7)),
    )
    stops = told(S.LEFT, 2026, 12, 7, planned=True)
    begins = told(S.ACTIVE, 2027, 1, 11, planned=True)
    first = lane("De Brug", told(S.ACTIVE, 2026, 8, 3), stops)
    second = lane("De Brug", told(S.WAITING, 2026, 10, 5), begins)
    first.course.involvement.question = "Wie helpt met de post?"
    second.course.involvement.question = "Wie gaat mee naar school?"
    return Timeline(today=TODAY, lanes=(first, second), held=held)
