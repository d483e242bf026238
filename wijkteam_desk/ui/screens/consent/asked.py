"""What is asked when toestemming is asked, and what the fields then tell; knows no Qt."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.read_consents import ConsentsFile
from wijkteam_desk.domain.category import GUARDED, Category
from wijkteam_desk.domain.consent import (
    USUAL_MONTHS,
    AskedHow,
    ConsentTold,
    FreeCheck,
    check_told,
    months_after,
)
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.organisation import folded
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean, read_day, short_day

ABOUT, TO, FUNCTION, USUAL, GUARDED_ONES, PURPOSE, WHY = (
    *("about", "to", "function", "usual", "guarded", "purpose"),
    "why",
)
WAY, UNTIL, ASKED_ON, HOW, VIEW, FREE = ("way", "until", "asked_on", "how", "own_view", "free")
SECOND, SECOND_WHY = "second", "second_reason"


def question_lines(file: ConsentsFile) -> Lines:
    """The fields; nothing is ticked beforehand."""
    facts = file.now.facts
    people = [one for one in (*facts.by_id, *facts.around) if one not in facts.away]
    readers = [facts.names[one.id] for one in facts.members if one.id not in facts.away]
    about = Ask(
        key=ABOUT,
        label="Over wie gaat het",
        choices=tuple((one, facts.names[one]) for one in people),
    )
    to = Ask(
        key=TO,
        label="Aan wie",
        hint="Eén naam van de pagina Organisaties, of iemand uit het huishouden.",
        offers=(*file.organisations.values(), *readers),
    )
    return ((about, to), *_WHAT, *_MORE)


_WHAT: Lines = (
    (
        Ask(
            key=FUNCTION,
            label="Wie leest het daar",
            hint="Bijvoorbeeld: de zorgcoördinator. Nooit alle betrokkenen.",
        ),
        Ask(
            key=WAY,
            label="Welke kant op",
            choices=tuple((one.value, one.label) for one in Direction),
        ),
    ),
    (
        Ask(
            key=USUAL,
            label="Waarover mag het gaan",
            ticks=tuple((one.value, one.label) for one in Category if one not in GUARDED),
        ),
        Ask(
            key=GUARDED_ONES,
            label="Extra gevoelig, vraag het één voor één",
            ticks=tuple((one.value, one.label) for one in Category if one in GUARDED),
        ),
    ),
    (
        Ask(
            key=PURPOSE,
            label="Waarvoor is het",
            choices=tuple((one.value, one.label) for one in Purpose),
        ),
        Ask(key=WHY, label="Zeg het in gewone woorden", long=True),
    ),
    (
        Ask(key=UNTIL, label="Tot wanneer", hint="Hooguit 12 maanden. Daarna vraag je opnieuw."),
        Ask(key=ASKED_ON, label="Gevraagd op"),
    ),
)
_MORE: Lines = (
    (
        Ask(
            key=HOW,
            label="Hoe vraag je het",
            choices=tuple((one.value, one.label) for one in AskedHow),
        ),
        Ask(
            key=VIEW,
            label="Wat vindt het kind, of wie een mentor heeft, er zelf van",
            long=True,
            folded=True,
        ),
    ),
    (
        Ask(
            key=FREE,
            label="Is een ja hier echt vrij",
            ticks=tuple((one.value, one.label) for one in FreeCheck),
            folded=True,
        ),
    ),
    (
        Ask(
            key=SECOND,
            label="Welke collega keek mee",
            hint="Als een kind alleen beslist omdat een ouder niet wordt benaderd.",
            folded=True,
        ),
        Ask(key=SECOND_WHY, label="Waarom kind alleen", long=True, folded=True),
    ),
)


def first_fields(file: ConsentsFile, person_id: str, recipient_id: str) -> dict[str, str]:
    """What stands there before anybody typed."""
    today = file.now.on
    return {
        ABOUT: person_id,
        TO: file.recipients.get(recipient_id, ""),
        UNTIL: short_day(months_after(today, USUAL_MONTHS)),
        ASKED_ON: short_day(today),
        HOW: AskedHow.TALK.value,
    }


def categories_told(fields: Mapping[str, str]) -> tuple[Category, ...]:
    """What is ticked, in the order of the list."""
    ticked = {*fields.get(USUAL, "").split(), *fields.get(GUARDED_ONES, "").split()}
    return tuple(one for one in Category if one.value in ticked)


def until_told(fields: Mapping[str, str], today: date) -> date:
    """The day that was typed; the usual one while that is no day."""
    day = read_day(fields.get(UNTIL, ""), today, Lean.COMING)
    return day or months_after(today, USUAL_MONTHS)


def reader_told(fields: Mapping[str, str], file: ConsentsFile) -> tuple[str | None, str | None]:
    """The ids of the organisation and of the member whose name was typed; one at most."""
    typed, facts = folded(fields.get(TO, "")), file.now.facts
    places = (one for one, name in file.organisations.items() if folded(name) == typed)
    members = (one.id for one in facts.members if folded(facts.names[one.id]) == typed)
    place = next(places, None) if typed else None
    return place, None if place or not typed else next(members, None)


def question_told(fields: Mapping[str, str], file: ConsentsFile) -> ConsentTold | Wrong:
    """What was told, or what is the matter at which field."""
    today, facts = file.now.on, file.now.facts
    place, reader = reader_told(fields, file)
    if fields.get(TO, "").strip() and not (place or reader):
        sentence = "Deze naam staat niet bij Organisaties. Zet de organisatie daar eerst bij."
        return Wrong(at=TO, sentence=sentence)
    missing = next((key for key in (ABOUT, TO, WAY, PURPOSE) if not fields.get(key)), "")
    if missing:
        return Wrong(at=missing, sentence="Dit is nog niet gekozen.")
    about, at = fields[ABOUT], UNTIL
    try:
        until = asked_day(fields.get(UNTIL, ""), today, Lean.COMING)
        at = ASKED_ON
        asked_on = asked_day(fields.get(ASKED_ON, ""), today, Lean.PAST)
        told = ConsentTold(
            organisation_id=place,
            reader_id=reader,
            member_id=about if about in facts.by_id else None,
            network_id=about if about in facts.around else None,
            function="" if reader else fields.get(FUNCTION, ""),
            categories=",".join(one.value for one in categories_told(fields)),
            purpose=Purpose.coded(fields[PURPOSE]),
            direction=Direction.coded(fields[WAY]),
            valid_from=asked_on,
            valid_until=until,
            asked_on=asked_on,
            asked_how=AskedHow.coded(fields.get(HOW) or AskedHow.TALK.value),
            free_check=fields.get(FREE, "").replace(" ", ","),
            **{key: fields.get(key, "") for key in (WHY, VIEW, SECOND, SECOND_WHY)},
        )
        at = _blamed(told)
        check_told(told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def _blamed(told: ConsentTold) -> str:
    """The field that `check_told` speaks of, in its order."""
    if told.organisation_id and not told.function.strip():
        return FUNCTION
    if not told.categories:
        return USUAL
    if not told.why.strip():
        return WHY
    return SECOND if bool(told.second.strip()) != bool(told.second_reason.strip()) else UNTIL
