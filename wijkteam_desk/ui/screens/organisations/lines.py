"""The list: a line for everybody who can be called, and what a typed word leaves of it; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.read_organisations import Organisations
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.organisation import ContactPerson, Organisation, is_there
from wijkteam_desk.domain.plain_words import plain


@dataclass(frozen=True, kw_only=True)
class OrganisationLine:
    """An organisation with one contact; `contact_id` is empty where nobody is known there."""

    organisation_id: str
    contact_id: str
    head: str
    under: str

    @property
    def heard(self) -> str:
        """The whole line for a screen reader."""
        return f"{self.head}, {self.under}"


def organisation_lines(known: Organisations, today: date) -> tuple[OrganisationLine, ...]:
    """By organisation, and there by name; who left comes last."""
    lines = []
    for one in known.organisations:
        there = [contact for contact in known.contacts if contact.organisation_id == one.id]
        there.sort(key=lambda contact: not is_there(contact, today))
        lines += [_line(one, contact, today) for contact in there] or [_line(one, None, today)]
    return tuple(lines)


def left_over(lines: Sequence[OrganisationLine], typed: str) -> tuple[OrganisationLine, ...]:
    """The lines in which each typed word occurs."""
    words = plain(typed).split()
    return tuple(one for one in lines if all(word in plain(one.heard) for word in words))


def count_words(lines: Sequence[OrganisationLine]) -> str:
    """`2 organisaties, 5 contactpersonen`."""
    organisations = len({one.organisation_id for one in lines})
    contacts = sum(bool(one.contact_id) for one in lines)
    there = counted(contacts, "contactpersoon", "contactpersonen")
    return f"{counted(organisations, 'organisatie', 'organisaties')}, {there}"


def _line(one: Organisation, contact: ContactPerson | None, today: date) -> OrganisationLine:
    phone = (contact.phone if contact else "") or one.phone
    return OrganisationLine(
        organisation_id=one.id,
        contact_id=contact.id if contact else "",
        head=f"{contact.name}, {one.name}" if contact else one.name,
        under=_joined(
            contact.function if contact else "", one.kind.label, phone, _left(contact, today)
        ),
    )


def _left(contact: ContactPerson | None, today: date) -> str:
    if contact is None or contact.ended_on is None or is_there(contact, today):
        return ""
    return f"werkte hier tot {full_date(contact.ended_on)}"


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
