"""Wie aan zet is volgens ons, en volgens een aanbieder: where these differ nobody acts."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


@dataclass(frozen=True, kw_only=True)
class TurnViewsTold:
    """What a form tells: whose turn we think it is, whose they do, and when that was said."""

    turn_by_us: Party | None = None
    turn_by_them: Party | None = None
    turn_said_on: date | None = None


def fill_turn_views(record: Involvement, told: TurnViewsTold, today: date) -> None:
    """Writes it down; refused without the day, or on one to come. Nobody named: nothing is kept."""
    if not (told.turn_by_us or told.turn_by_them):
        told = TurnViewsTold()
    elif told.turn_said_on is None:
        raise Refusal("Schrijf op wanneer jullie het hierover hadden.")
    else:
        refuse_coming(told.turn_said_on, today)
    tell(record, told)


def differ(views: TurnViewsTold | Involvement) -> bool:
    """Whether both were told, and they differ."""
    ours, theirs = views.turn_by_us, views.turn_by_them
    return ours is not None and theirs is not None and ours is not theirs


def differ_in_words(views: Involvement, name: str) -> str:
    """As a sentence: `De Brug denkt dat het wijkteam aan zet is, wij denken: De Brug.`."""
    theirs = f"dat {views.turn_by_them and views.turn_by_them.label} aan zet is"
    if views.turn_by_them is Party.PROVIDER:
        theirs = "zelf aan zet te zijn"
    return f"{name} denkt {theirs}, wij denken: {said_by_us(views.turn_by_us, name)}."


def said_by_us(party: Party | None, name: str) -> str:
    """How we call whose turn it is."""
    called = {Party.PROVIDER: name, Party.TEAM: "wijzelf"}
    return called.get(party, party.label) if party else ""
