"""What is asked of somebody new while on the phone, and what that then tells; knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wijkteam_desk.casework.read_organisations import Organisations
from wijkteam_desk.casework.set_involvement import Heard
from wijkteam_desk.casework.set_organisation import OrganisationNoted
from wijkteam_desk.domain.involvement import BEFORE, Exact, Stage, StepTold
from wijkteam_desk.domain.long_ago import LongAgo, kind_told, read_line, read_since
from wijkteam_desk.domain.organisation import (
    ContactTold,
    Organisation,
    OrganisationKind,
    OrganisationTold,
    fill_organisation,
    folded,
    is_there,
)
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong
from wijkteam_desk.ui.common.told_fields import ToldFields


class Part(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    WHO = "who"
    KIND = "kind"
    CONTACT = "contact"
    PHONE = "phone"
    QUESTION = "question"
    STAGE = "stage"
    SINCE = "since"
    NAMES = "names"
    WHOM = "whom"


_STAGES = (
    (Stage.ACTIVE.value, "werkt al"),
    (Stage.CONSULTED.value, "consultatie: je vraagt raad"),
    (Stage.PROPOSED.value, "voorgesteld aan het gezin"),
    (Stage.ASKED.value, "aangemeld"),
    (Stage.WAITING.value, "op de wachtlijst"),
)
_WITHOUT, WITH = "zonder", "met"
_NAMES = ((_WITHOUT, "nee, zonder namen"), (WITH, "ja, daar is een grondslag voor"))
_NAMED = frozenset({one.value for one in BEFORE | {Stage.ACTIVE}} | {""})
_LINE = "Werkt die er al lang? Eén regel is genoeg: GGZ via de huisarts, sinds 2023."
_KINDS = tuple((one.value, one.label) for one in OrganisationKind)


@dataclass(frozen=True, kw_only=True)
class NewOne:
    """What the form tells, and for whom by id."""

    heard: Heard
    for_members: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Guessed:
    """Whether the organisation is new, so that its kind is asked; and which that probably is.

    `contacts`: the names of who works there.
    """

    is_new: bool
    kind: str
    contacts: tuple[str, ...]


def new_lines(known: Sequence[str], people: Sequence[tuple[str, str]]) -> Lines:
    """The fields; names of organisations that are `known` are offered."""
    return (
        (
            Ask(key=Part.WHO, label="Welke organisatie", hint=_LINE, offers=tuple(known)),
            Ask(key=Part.KIND, label="Nieuw in de lijst: wat voor organisatie", choices=_KINDS),
        ),
        (
            Ask(key=Part.QUESTION, label="De vraag in één zin (mag later)", free=True),
            Ask(key=Part.STAGE, label="Hoe ver is het", choices=_STAGES),
        ),
        (
            Ask(key=Part.CONTACT, label="Contactpersoon (mag leeg)"),
            Ask(key=Part.PHONE, label="Telefoon van de contactpersoon (mag leeg)"),
        ),
        (
            Ask(key=Part.SINCE, label="Sinds wanneer (leeg is vandaag)"),
            Ask(
                key=Part.NAMES,
                label="Noem je daarbij namen",
                choices=_NAMES,
                when=(Part.STAGE, frozenset({Stage.CONSULTED.value})),
            ),
        ),
        (
            Ask(
                key=Part.WHOM,
                label="Voor wie",
                hint="Leeg is het hele gezin.",
                ticks=tuple(people),
                folded=True,
                when=(Part.STAGE, _NAMED),
            ),
        ),
    )


def guessed(typed: str, known: Organisations, today: date) -> Guessed:
    """What follows from the name that was typed until now."""
    name = _name_in(typed, today)
    found, kind = _known(name, known), kind_told(name)
    there = (one for one in known.contacts if found and one.organisation_id == found.id)
    return Guessed(
        is_new=bool(name) and found is None,
        kind="" if kind is OrganisationKind.OTHER else kind.value,
        contacts=tuple(one.name for one in there if is_there(one, today)),
    )


def new_one(fields: Mapping[str, str], known: Organisations, today: date) -> NewOne | Wrong:
    """What the form tells, or what is the matter at which field."""
    said = ToldFields(fields, today)
    try:
        typed = _who(said)
        line = _line_in(typed, today)
        step = line.step if line else _step(said, today)
        contact = _contact(said)
        anonymous = step.stage is Stage.CONSULTED and said.words(Part.NAMES) != WITH
        heard = Heard(
            noted=OrganisationNoted(
                organisation=_organisation(said, line.name if line else typed, known),
                contact=contact,
            ),
            step=step,
            question=said.words(Part.QUESTION),
            anonymous=anonymous,
        )
        whom = () if anonymous else said.keys(Part.WHOM)
    except Refusal as no:
        return Wrong(at=said.at, sentence=no.sentence)
    return NewOne(heard=heard, for_members=whom)


def _who(said: ToldFields) -> str:
    typed = said.words(Part.WHO)
    if not typed:
        raise Refusal("Typ welke organisatie het is.")
    return typed


def _step(said: ToldFields, today: date) -> StepTold:
    typed = said.words(Part.SINCE)
    known = read_since(typed, today) if typed else (today, Exact.DAY)
    if known is None:
        known = said.been_day(Part.SINCE) or today, Exact.DAY
    stage = said.choice(Part.STAGE, Stage)
    if stage is None:
        raise Refusal("Kies hoe ver het is.")
    return StepTold(stage=stage, since=known[0], exact=known[1])


def _contact(said: ToldFields) -> ContactTold | None:
    phone = phone_words(said.words(Part.PHONE))
    name = said.words(Part.CONTACT)
    if phone and not name:
        raise Refusal("Van wie is dat nummer? Vul een naam in.")
    return ContactTold(name=name, phone=phone) if name else None


def _organisation(said: ToldFields, name: str, known: Organisations) -> OrganisationTold:
    kind = said.choice(Part.KIND, OrganisationKind)
    found = _known(name, known)
    told = OrganisationTold(name=name, kind=found.kind if found else kind)
    fill_organisation(Organisation(), told)
    return told


def _line_in(typed: str, today: date) -> LongAgo | None:
    try:
        return read_line(typed, today)
    except Refusal:
        return None


def _name_in(typed: str, today: date) -> str:
    line = _line_in(typed, today)
    return line.name if line else typed.strip()


def _known(name: str, known: Organisations) -> Organisation | None:
    return next((one for one in known.organisations if one.folded == folded(name)), None)
