"""The register of what left a household, whole, for who supervises the team (R-5.1, R-5.15)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wijkteam_desk.casework.open_household import HouseholdFile, open_household
from wijkteam_desk.domain.basis import Basis, Lifts
from wijkteam_desk.domain.category import categories_in
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureLine
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import names_in_words
from wijkteam_desk.storage.disclosure_loaders import disclosures_of
from wijkteam_desk.storage.loaders import household_named
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class RegisterLine:
    """One thing that went, as far as it tells of one person, and on which ground.

    `consent_id`: the toestemming, where that was it. No words of what was shared.
    """

    about: str
    what: str
    categories: tuple[str, ...]
    needed: str
    ground: str
    article: str
    basis: str
    lifts: tuple[str, ...]
    breaks: str
    consent_id: str


@dataclass(frozen=True, kw_only=True)
class RegisterEntry:
    """What left at once. `weighed`: with whom a conflict of duties was weighed, and when."""

    at: datetime
    by: str
    what: str
    to: str
    handed: str
    reference: str
    purpose: str
    direction: str
    needed: str
    no_other_way: str
    no_more: str
    told: str
    weighed: str
    document_sha256: str
    lines: tuple[RegisterLine, ...]


def read_register(work: Work, *, household: str) -> tuple[RegisterEntry, ...]:
    """All of it, the oldest first; the journal notes that it was read (R-5.28).

    Refused for a household that is not there.
    """
    home = household_named(work, name=household)
    file = open_household(work, household_id=home.id)
    register = disclosures_of(work, home.id)
    places = {one.id: one.name for one in organisations(work)}
    return tuple(
        _entry(
            one,
            _reader(one, file, places.get(one.organisation_id or "", "")),
            [_line(line, file) for line in register.lines if line.disclosure_id == one.id],
        )
        for one in sorted(register.disclosures, key=lambda one: (one.made_at, one.id))
    )


def _reader(one: Disclosure, file: HouseholdFile, place: str) -> str:
    """`de mentor van Veldmeer College`, or who of the household reads it."""
    members = [file.names[key] for key in one.readers.split(",") if key in file.names]
    there = " van ".join(filter(None, (one.function, place)))
    return there or names_in_words(tuple(members))


def _entry(one: Disclosure, reader: str, lines: Sequence[RegisterLine]) -> RegisterEntry:
    weighed = one.consulted_on and f"{one.consulted}, {full_date(one.consulted_on)}"
    return RegisterEntry(
        at=one.made_at,
        by=one.made_by,
        what=one.kind.label,
        to=reader,
        handed=one.handed.label if one.handed else "",
        reference=one.reference,
        purpose=one.purpose.label if one.purpose else "",
        direction=one.direction.label if one.purpose else "",
        needed=one.needed,
        no_other_way=one.no_other_way,
        no_more=one.no_more,
        told=f"ja, {full_date(one.told_on)}" if one.told_on else _not_told(one),
        weighed=weighed or "",
        document_sha256=one.document_sha256,
        lines=tuple(lines),
    )


def _not_told(one: Disclosure) -> str:
    return f"nee: {one.not_told}" if one.not_told else ""


def _line(one: DisclosureLine, file: HouseholdFile) -> RegisterLine:
    return RegisterLine(
        about=file.names_around.get(one.person_id, ""),
        what=one.kind.label,
        categories=tuple(each.label for each in categories_in(one.categories)),
        needed=one.needed,
        ground=one.ground,
        article=one.article,
        basis=Basis.coded(one.basis).label if one.basis else "",
        lifts=tuple(Lifts.coded(each).label for each in one.lifts.split(",") if each),
        breaks=one.breaks,
        consent_id=one.consent_id or "",
    )
