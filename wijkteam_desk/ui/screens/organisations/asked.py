"""What the form asks of an organisation and a contact there, and what it then tells; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import partial

from wijkteam_desk.casework.set_organisation import OrganisationNoted
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.organisation import (
    AgeGroup,
    ContactPerson,
    ContactTold,
    Organisation,
    OrganisationKind,
    OrganisationTold,
    fill_contact,
    fill_organisation,
)
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, nearest_day, told_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day


class Part(StrEnum):
    """The fields, by the name under which a draft keeps them."""

    NAME = "name"
    KIND = "kind"
    PHONE = "phone"
    CONTACT = "contact"
    FUNCTION = "function"
    DIRECT = "direct"
    FROM = "from"
    UNTIL = "until"
    DOMAINS = "domains"
    AGES = "ages"


_OF_CONTACT = (Part.CONTACT, Part.FUNCTION, Part.DIRECT, Part.FROM, Part.UNTIL)
_DOMAINS = tuple((one.value, one.label) for one in LifeDomain)
_AGES = tuple((one.value, one.label) for one in AgeGroup)
_KINDS = tuple((one.value, one.label) for one in OrganisationKind)


def organisation_asks(*, contact_known: bool) -> Lines:
    """The fields; when somebody came and left is asked only of who is known already."""
    period = (
        Ask(key=Part.FROM, label="Werkt hier sinds"),
        Ask(key=Part.UNTIL, label="Laatste dag hier"),
    )
    return (
        (
            Ask(key=Part.NAME, label="Naam van de organisatie"),
            Ask(key=Part.KIND, label="Wat voor organisatie", choices=_KINDS),
        ),
        (
            Ask(key=Part.PHONE, label="Telefoon van de organisatie"),
            Ask(key=Part.CONTACT, label="Contactpersoon"),
        ),
        (
            Ask(key=Part.FUNCTION, label="Functie"),
            Ask(key=Part.DIRECT, label="Telefoon van de contactpersoon"),
        ),
        *([period] if contact_known else []),
        (
            Ask(
                key=Part.DOMAINS,
                label="Bij welke leefgebieden",
                hint="Leeg is alle.",
                ticks=_DOMAINS,
                folded=True,
            ),
        ),
        (
            Ask(
                key=Part.AGES,
                label="Voor welke leeftijden",
                hint="Leeg is alle.",
                ticks=_AGES,
                folded=True,
            ),
        ),
    )


def organisation_fields(noted: OrganisationNoted) -> dict[str, str]:
    """What the fields show."""
    told, contact = noted.organisation, noted.contact or ContactTold(name="")
    return {
        Part.NAME: told.name,
        Part.KIND: told.kind.value if told.kind else "",
        Part.PHONE: told.phone,
        Part.CONTACT: contact.name,
        Part.FUNCTION: contact.function,
        Part.DIRECT: contact.phone,
        Part.FROM: short_day(contact.started_on) if contact.started_on else "",
        Part.DOMAINS: told.life_domains.replace(",", " "),
        Part.AGES: told.age_groups.replace(",", " "),
        Part.UNTIL: short_day(contact.ended_on) if contact.ended_on else "",
    }


def read_organisation(
    fields: Mapping[str, str], was: OrganisationNoted, today: date
) -> OrganisationNoted | Wrong:
    """What the fields tell, or the first thing that is the matter with them.

    `was`: what is known already; what the form does not ask stays as it is.
    """
    said = {part: fields.get(part, "").strip() for part in Part}
    kind = next((one for one in OrganisationKind if one == said[Part.KIND]), None)
    told = replace(was.organisation, name=said[Part.NAME], kind=kind, phone="")
    told = replace(
        told,
        life_domains=said[Part.DOMAINS].replace(" ", ","),
        age_groups=said[Part.AGES].replace(" ", ","),
    )
    contact = ContactTold(name=said[Part.CONTACT], function=said[Part.FUNCTION])
    asked = was.contact is not None or any(said[part] for part in _OF_CONTACT)
    wrong = _first_wrong(said, told, contact if asked else None, today)
    if wrong:
        return wrong
    told = replace(told, phone=phone_words(said[Part.PHONE]))
    return OrganisationNoted(
        organisation=told, contact=_dated(contact, said, today) if asked else None
    )


def _first_wrong(
    said: Mapping[Part, str], told: OrganisationTold, contact: ContactTold | None, today: date
) -> Wrong | None:
    named = replace(told, kind=told.kind or OrganisationKind.OTHER)
    checks: list[tuple[Part, Callable[[], object]]] = [
        (Part.NAME, partial(fill_organisation, Organisation(), named)),
        (Part.KIND, partial(fill_organisation, Organisation(), told)),
        (Part.PHONE, partial(phone_words, said[Part.PHONE])),
    ]
    if contact:
        nobody = ContactPerson(organisation_id="")
        checks += [
            (Part.CONTACT, partial(fill_contact, nobody, replace(contact, function=""))),
            (Part.FUNCTION, partial(fill_contact, nobody, contact)),
            (Part.DIRECT, partial(phone_words, said[Part.DIRECT])),
            (Part.FROM, partial(told_day, said[Part.FROM], today, Lean.PAST)),
            (Part.UNTIL, lambda: fill_contact(nobody, _dated(contact, said, today))),
        ]
    return next((wrong for part, check in checks if (wrong := _tried(part, check))), None)


def _tried(part: Part, check: Callable[[], object]) -> Wrong | None:
    try:
        check()
    except Refusal as no:
        return Wrong(at=part, sentence=no.sentence)
    return None


def _dated(contact: ContactTold, said: Mapping[Part, str], today: date) -> ContactTold:
    until = said[Part.UNTIL]
    return replace(
        contact,
        phone=phone_words(said[Part.DIRECT]),
        started_on=told_day(said[Part.FROM], today, Lean.PAST),
        ended_on=nearest_day(until, today) if until else None,
    )
