"""The answer to “mag ik dit delen?”: yes, ask first, or no, with the reason and the next step."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.consent_road import Missing
from wijkteam_desk.domain.ground import Ground
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.who_consents import FindOut


class Answer(Labelled):
    """Whether it may go; `NO` is left for what no road leads to (DOMAIN 00.6)."""

    YES = "yes", "dit mag"
    ASK = "ask", "eerst vragen"
    NO = "no", "dit mag niet"


class Next(Labelled):
    """What the coach can do; the words of a button."""

    ASK = "vragen", "Vraag toestemming"
    ASK_SOURCE = "aanbieder_vragen", "Vraag het aan wie dit schreef"
    FIND_OUT = "uitzoeken", "Zoek dit eerst uit"
    WHO = "wie", "Zet erbij over wie dit gaat"
    THEMSELVES = "zelf_vertellen", "Laat het gezin het zelf vertellen"
    LEAVE_OUT = "namen_weg", "Haal weg waaraan je iemand herkent"
    AS_FACT = "als_feit", "Schrijf het op als feit of citaat, en kijk dan opnieuw"
    JOIN = "deelname", "Zet erbij wat deze organisatie nu doet"
    COURT = "rechter", "Vraag naar vervangende toestemming van de kinderrechter"
    FOCUS = "aandachtsfunctionaris", "Overleg met de aandachtsfunctionaris"
    CONFLICT = "conflict_van_plichten", "Weeg het conflict van plichten met een collega"
    SAFE_HOME = "veilig_thuis", "Bel Veilig Thuis voor advies"
    SETTLE = "werkwijze", "Laat de gemeente vastleggen hoe jullie werken"
    RULES = "beheerder", "Vraag je beheerder de regels te herstellen"


class Why(Labelled):
    """Why no ground opens a road at all; the words are the sentence."""

    RULES = "regels", "De regels voor delen kloppen niet, dus mag er nu niets worden gedeeld."
    NOTE = "werkaantekening", "Een werkaantekening is alleen van jou."
    MELDCODE = "meldcode", "Wat in de meldcode staat, blijft daar."
    PLACE = "schuiladres", "Een verborgen adres gaat naar niemand."
    AWAY = "niet_benaderen", f"Deze persoon wordt niet benaderd. {OTHER_ROADS}"
    NOBODY = "niemand", "Er staat niet bij over wie dit gaat."
    UNNAMED = "onbekend_wie", "Er gaat iets over iemand zonder naam, zoals papa."
    STRANGER = "vreemd", "Dit gaat over iemand die niet bij dit huishouden hoort."
    LEFT = (
        "uitgevoegd",
        "Deze organisatie is gestopt. Nieuws over het gezin gaat er niet meer heen.",
    )
    NAMES = "met_namen", "In deze consultatie noem je niemand."
    SOURCE = "bron", "Dit schreef een andere organisatie. Vraag eerst of die het zelf vertelt."
    PURPOSE = (
        "doel",
        "Gaat het om veiligheid? Kies dat bij Waarvoor, dan mag het noodzakelijke (Wmo 5.2.6).",
    )
    CRIMINAL = "strafrecht", "Voor een strafrechtelijk gegeven is hier geen grond."
    GROUND = "grond", "Hiervoor is geen grond."


ROAD_TO_SAFETY = "Vermoeden van geweld? Het noodzakelijke mag naar Veilig Thuis (Wmo 5.2.6)."
"""What every refusal ends with (DOMAIN 00.6)."""


@dataclass(frozen=True, kw_only=True)
class PersonVerdict:
    """The answer for one person that an item tells of: nothing leaves without a yes for each.

    `ground`: by which line of the table; nothing where there is none. `missing`: whose yes is not
    there. `refused_by`, `said_yes`, `hearsay`, `hear`: names.
    `article`: where it stands who decides. `until`: the last day on which consent holds.
    `avoided`: somebody is not asked, for that is not safe. `shut`: consent is no road.
    """

    person_id: str
    name: str
    answer: Answer
    ground: Ground | None = None
    why: Why | None = None
    missing: tuple[tuple[str, Missing], ...] = ()
    find_out: tuple[FindOut, ...] = ()
    article: str = ""
    refused_by: tuple[str, ...] = ()
    by_parent: bool = False
    hearsay: tuple[str, ...] = ()
    hear: tuple[str, ...] = ()
    consent_id: str = ""
    until: date | None = None
    avoided: bool = False
    shut: bool = False
    said_yes: tuple[str, ...] = ()
    said_no: tuple[str, ...] = ()
    function: str = ""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The answer for one item, and for each person it tells of.

    `ground`, `article`: codes with a comma between, where it tells of more people. `ask`: names,
    or what to find out. `safe`: whether asking is. `lifts`: what lets special or criminal data
    through. `why`: one plain sentence; `full`: all of it, a sentence or two for each line.
    """

    answer: Answer
    why: str
    full: tuple[str, ...]
    ground: str = ""
    article: str = ""
    basis: str = ""
    lifts: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    safe: bool = True
    next: tuple[Next, ...] = ()
    people: tuple[PersonVerdict, ...] = ()
    consent_ids: tuple[str, ...] = ()
