"""What is asked before one shares, and what the fields then tell; knows no Qt."""

from collections.abc import Mapping
from dataclasses import replace

from wijkteam_desk.casework.read_share import ShareFile
from wijkteam_desk.casework.share import SpokenOf
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.disclosure import Handed, ShareTold
from wijkteam_desk.domain.necessity import says_nothing
from wijkteam_desk.domain.organisation import folded
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.share_record import check_share
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean
from wijkteam_desk.ui.screens.share.weighed import weighed_lines, weighing_told

TO, FUNCTION, PURPOSE, HANDED, WAY = "to", "function", "purpose", "handed", "way"
NEEDED, NO_OTHER_WAY, NO_MORE = "needed", "no_other_way", "no_more"
TOLD, TOLD_ON, NOT_TOLD = "told", "told_on", "not_told"
ABOUT, CATEGORIES = "about", "categories"
_YES, _NO = "ja", "nee"


def share_lines(file: ShareFile) -> Lines:
    """The fields of the first step; nothing is chosen beforehand."""
    given = tuple((one.value, one.label) for one in Handed if one is not Handed.SPOKEN)
    return (
        _to(file),
        (_PURPOSE, Ask(key=HANDED, label="Hoe geef je het", choices=given)),
        (
            Ask(
                key=NEEDED,
                label="Waarom is dit nodig",
                hint="Wat kan de ander niet doen zonder dit?",
                long=True,
            ),
            Ask(
                key=NO_OTHER_WAY,
                label="Waarom kan het niet met minder",
                hint="Zonder naam, of door het gezin zelf.",
                long=True,
            ),
        ),
        (
            Ask(
                key=NO_MORE,
                label="Waarom juist zoveel",
                hint="Wat laat je bewust weg?",
                long=True,
            ),
        ),
        *weighed_lines(_people(file)),
        *_informed("Weten zij vooraf dat je dit deelt"),
    )


def spoken_lines(file: ShareFile) -> Lines:
    """The three of a meeting: with whom, what about, and why (R-5.17)."""
    directions = tuple((one.value, one.label) for one in Direction)
    return (
        _to(file),
        (Ask(key=ABOUT, label="Over wie ging het", ticks=_people(file)),),
        (
            Ask(
                key=CATEGORIES,
                label="Waarover ging het",
                ticks=tuple((one.value, one.label) for one in Category),
            ),
        ),
        (Ask(key=NEEDED, label="Waarom was het nodig", long=True), _PURPOSE),
        (Ask(key=WAY, label="Welke kant op", choices=directions),),
        *_informed("Wisten zij dat je dit vertelde, of waren ze erbij"),
    )


def first_fields(file: ShareFile, recipient_id: str = "") -> dict[str, str]:
    """What stands there before anybody typed."""
    return {TO: file.consents.organisations.get(recipient_id, "")}


def place_told(fields: Mapping[str, str], file: ShareFile) -> str:
    """The id of the organisation whose name was typed, or nothing."""
    typed = folded(fields.get(TO, ""))
    known = file.consents.organisations.items()
    return next((key for key, name in known if folded(name) == typed), "") if typed else ""


def share_told(fields: Mapping[str, str], file: ShareFile) -> ShareTold | Wrong:
    """What was told, or what is the matter at which field."""
    told = _told(fields, file, Handed.coded(fields[HANDED]) if fields.get(HANDED) else None)
    weighing = weighing_told(fields, file.consents.now.on)
    if isinstance(told, Wrong):
        return told
    return weighing if isinstance(weighing, Wrong) else replace(told, **vars(weighing))


def spoken_told(fields: Mapping[str, str], file: ShareFile) -> ShareTold | Wrong:
    """What was told of a meeting, or what is the matter at which field."""
    for key in (ABOUT, CATEGORIES):
        if not fields.get(key):
            return Wrong(at=key, sentence=_NOT_CHOSEN)
    return _told(fields, file, Handed.SPOKEN)


def spoken_of(fields: Mapping[str, str]) -> SpokenOf:
    """Of whom, and what about."""
    chosen = fields.get(CATEGORIES, "").split()
    return SpokenOf(
        about=tuple(fields.get(ABOUT, "").split()),
        categories=frozenset(Category.coded(one) for one in chosen),
    )


_NOT_CHOSEN = "Dit is nog niet gekozen."
_PURPOSE = Ask(
    key=PURPOSE,
    label="Waarvoor gebruiken zij het",
    choices=tuple((one.value, one.label) for one in Purpose),
)


def _people(file: ShareFile) -> tuple[tuple[str, str], ...]:
    facts = file.consents.now.facts
    return tuple((key, facts.names[key]) for key in (*facts.by_id, *facts.around))


def _to(file: ShareFile) -> tuple[Ask, Ask]:
    functions = (one for some in file.functions.values() for one in some)
    return (
        Ask(
            key=TO,
            label="Met welke organisatie",
            hint="Een naam van de pagina Organisaties.",
            offers=tuple(file.consents.organisations.values()),
        ),
        Ask(
            key=FUNCTION,
            label="Wie krijgt het daar",
            hint="Een functie of een naam, nooit iedereen.",
            offers=tuple(dict.fromkeys(functions)),
        ),
    )


def _informed(label: str) -> Lines:
    yes, no = frozenset({_YES}), frozenset({_NO})
    return (
        (
            Ask(key=TOLD, label=label, choices=((_YES, "ja"), (_NO, "nee"))),
            Ask(key=TOLD_ON, label="Wanneer vertelde je het", when=(TOLD, yes)),
        ),
        (
            Ask(
                key=NOT_TOLD,
                label="Waarom niet",
                hint="Alleen als vertellen zelf ernstig schaadt.",
                long=True,
                when=(TOLD, no),
            ),
        ),
    )


def _told(fields: Mapping[str, str], file: ShareFile, handed: Handed | None) -> ShareTold | Wrong:
    today, place = file.consents.now.on, place_told(fields, file)
    if fields.get(TO, "").strip() and not place:
        return Wrong(at=TO, sentence=_where_else(fields[TO], file))
    spoken = handed is Handed.SPOKEN
    asked = (TO, FUNCTION, PURPOSE, *((WAY,) if spoken else (HANDED,)), TOLD)
    missing = next((key for key in asked if not fields.get(key, "").strip()), "")
    if missing or handed is None:
        return Wrong(at=missing, sentence=_NOT_CHOSEN)
    at = TOLD_ON
    try:
        informed = fields[TOLD] == _YES
        told_on = asked_day(fields.get(TOLD_ON, ""), today, Lean.PAST) if informed else None
        at = NEEDED
        told = ShareTold(
            organisation_id=place,
            reference=file.references.get(place, ""),
            purpose=Purpose.coded(fields[PURPOSE]),
            direction=Direction.coded(fields[WAY]) if spoken else Direction.TELL,
            handed=handed,
            told_on=told_on,
            not_told="" if informed else fields.get(NOT_TOLD, ""),
            function=fields[FUNCTION],
            needed=fields.get(NEEDED, ""),
            no_other_way=fields.get(NO_OTHER_WAY, ""),
            no_more=fields.get(NO_MORE, ""),
        )
        at = _blamed(told)
        check_share(told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def _where_else(typed: str, file: ShareFile) -> str:
    """Where the road is of who is no organisation that is known."""
    facts = file.consents.now.facts
    person = facts.person_called(typed)
    if person in facts.away:
        return f"Deze persoon wordt niet benaderd. {OTHER_ROADS}"
    if person in facts.by_id:
        return "Wie uit het gezin is, krijgt het plan: “Plan op papier”, bij “Wie leest mee?”."
    if person:
        return "Wie uit het netwerk is, krijgt geen papier. Laat het gezin het zelf vertellen."
    return "Deze naam staat niet bij Organisaties. Zet de organisatie daar eerst bij."


def _blamed(told: ShareTold) -> str:
    """The field that `check_share` speaks of, in its order."""
    short = told.handed is Handed.SPOKEN
    words = {NEEDED: told.needed}
    if not short:
        words |= {NO_OTHER_WAY: told.no_other_way, NO_MORE: told.no_more}
    wrong = next((key for key, said in words.items() if says_nothing(said)), "")
    return wrong or (TOLD_ON if told.told_on else NOT_TOLD)
