"""Organisations that help, and who can be called there (DOMAIN 3, 4)."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.labelled import Labelled, listed
from wijkteam_desk.domain.length import refuse_long_names
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.past_day import refuse_turned
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.plain_words import plain
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class OrganisationKind(Labelled):
    """What an organisation is by law; it decides what may be shared with it (DOMAIN 5.3)."""

    COLLEGE = "college", "gemeente (college)"
    WMO = "wmo", "Wmo-aanbieder"
    YOUTH = "jeugd", "jeugdhulpaanbieder"
    CARE = "zvw", "huisarts, GGZ of andere zorg (Zvw)"
    DEBTS = "wgs", "schuldhulp (Wgs)"
    SCHOOL = "school", "school"
    HOUSING = "wonen", "woningcorporatie"
    POLICE = "politie", "politie"
    VOLUNTEERS = "vrijwilligers", "vrijwilligers"
    SAFE_HOME = "veilig_thuis", "Veilig Thuis"
    INSTITUTION = "gi", "gecertificeerde instelling"
    CHILD_HEALTH = "jgz", "jeugdgezondheidszorg"
    OTHER = "anders", "iets anders"


class AgeGroup(Labelled):
    """Whom an organisation helps."""

    SMALL = "0-4", "0 tot 4 jaar"
    CHILD = "4-12", "4 tot 12 jaar"
    TEEN = "12-18", "12 tot 18 jaar"
    YOUNG = "18-27", "18 tot 27 jaar"
    ADULT = "27-67", "27 tot 67 jaar"
    OLD = "67+", "67 jaar en ouder"


class Organisation(Identified, Record):
    """One organisation, known to the whole vault; its name stands there once."""

    __tablename__ = "organisation"

    name: Mapped[str] = mapped_column(default="")
    folded: Mapped[str] = mapped_column(unique=True, default="")
    kind: Mapped[OrganisationKind] = mapped_column(default=OrganisationKind.OTHER)
    phone: Mapped[str] = mapped_column(default="")
    life_domains: Mapped[str] = mapped_column(default="")
    age_groups: Mapped[str] = mapped_column(default="")


class ContactPerson(Identified, Record):
    """Somebody who works there, from and until when as far as that is known."""

    __tablename__ = "contact_person"
    __table_args__ = (Index("uq_contact_person", "organisation_id", "folded", unique=True),)

    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"))
    name: Mapped[str] = mapped_column(default="")
    folded: Mapped[str] = mapped_column(default="")
    function: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    started_on: Mapped[date | None] = mapped_column(default=None)
    ended_on: Mapped[date | None] = mapped_column(default=None)
    organisation: Mapped[Organisation] = relationship(lazy="raise", init=False)

    @property
    def called(self) -> str:
        """`Sanne Vos, De Brug`."""
        return f"{self.name}, {self.organisation.name}"


@dataclass(frozen=True, kw_only=True)
class OrganisationTold:
    """What a form tells of an organisation; no kind means nobody chose one.

    `life_domains` and `age_groups`: codes with a comma between them, empty for all.
    """

    name: str
    kind: OrganisationKind | None = None
    phone: str = ""
    life_domains: str = ""
    age_groups: str = ""


@dataclass(frozen=True, kw_only=True)
class ContactTold:
    """What a form tells of somebody who works there."""

    name: str
    function: str = ""
    phone: str = ""
    started_on: date | None = None
    ended_on: date | None = None


def is_of_safety(organisation: Organisation) -> bool:
    """Whether that it helps tells of danger: on no paper without a second pair (DOMAIN 00.5)."""
    return organisation.kind is OrganisationKind.POLICE or "veilig thuis" in organisation.folded


def folded(name: str) -> str:
    """What two names have in common when they are one: no accents, capitals, double spaces."""
    return " ".join(plain(name).split())


def fill_organisation(record: Organisation, told: OrganisationTold) -> None:
    """Writes what was told; refused without name or kind, and as by `phone_words`."""
    if not told.name.strip():
        raise Refusal("Vul in hoe de organisatie heet.")
    refuse_long_names(told.name)
    if told.kind is None:
        raise Refusal("Kies wat voor organisatie dit is.")
    tell(
        record,
        replace(
            told,
            phone=phone_words(told.phone),
            life_domains=listed(told.life_domains, LifeDomain),
            age_groups=listed(told.age_groups, AgeGroup),
        ),
    )
    record.folded = folded(told.name)


def fill_contact(record: ContactPerson, told: ContactTold) -> None:
    """Writes what was told; refused without a name, and when the end lies before the start."""
    if not told.name.strip():
        raise Refusal("Vul in hoe de contactpersoon heet.")
    refuse_long_names(told.name, told.function)
    refuse_turned(told.started_on, told.ended_on)
    tell(record, replace(told, phone=phone_words(told.phone)))
    record.folded = folded(told.name)


def is_there(contact: ContactPerson, day: date) -> bool:
    """Whether this person can be asked something on that day, or later on."""
    return contact.ended_on is None or contact.ended_on >= day
