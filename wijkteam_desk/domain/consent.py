"""Toestemming: one ask about one person, for one reader, one purpose and a time (DOMAIN 5.5)."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.category import Category, categories_in
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.labelled import Labelled, listed
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

USUAL_MONTHS, MOST_MONTHS = 6, 12
_EVERYBODY = re.compile(
    r"\b(alle|allen|allemaal|iedereen|betrokkenen|ketenpartners|hulpverleners|hele team"
    r"|betrokken (partijen|instanties|organisaties|professionals))\b",
    re.IGNORECASE,
)


class AskedHow(Labelled):
    """How the question was put."""

    TALK = "gesprek", "in een gesprek"
    PHONE = "telefoon", "per telefoon"
    WRITTEN = "schriftelijk", "op papier"


class FreeCheck(Labelled):
    """What makes a yes to the municipality free (R-5.2; AVG recital 43)."""

    THEIRS = "belang", "Het is in uw belang."
    QUESTION = "vraag", "U stelde zelf een concrete vraag."
    HELP_ANYWAY = "hulp", "U krijgt ook hulp zonder toestemming."
    NO_HARM = "gevolgen", "Nee zeggen heeft geen gevolgen."


class Consent(Identified, Record):
    """What was asked. Who answered what are its voices; whether it holds is derived from those.

    It is never thrown away: lapsed or withdrawn it stays as proof (R-5.27). About a member, or
    about somebody of the network; for an organisation, or for a member who reads it, as a parent of
    somebody of 16 (R-5.7). `second`, `second_reason`: who looked along, and why, where a
    child decides alone because a parent is not approached (JW 7.3.15 lid 4; DOMAIN 00.5).
    """

    __tablename__ = "consent"
    __table_args__ = (
        CheckConstraint("(member_id IS NULL) <> (network_id IS NULL)", name="about_one"),
        CheckConstraint("(organisation_id IS NULL) <> (reader_id IS NULL)", name="for_one"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    valid_from: Mapped[date] = mapped_column()
    valid_until: Mapped[date] = mapped_column()
    asked_on: Mapped[date] = mapped_column()
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    network_id: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    organisation_id: Mapped[str | None] = mapped_column(
        ForeignKey("organisation.id"), default=None, index=True
    )
    reader_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    function: Mapped[str] = mapped_column(default="")
    categories: Mapped[str] = mapped_column(default="")
    purpose: Mapped[Purpose] = mapped_column(default=Purpose.ARRANGE)
    why: Mapped[str] = mapped_column(default="")
    direction: Mapped[Direction] = mapped_column(default=Direction.TELL)
    asked_by: Mapped[str] = mapped_column(default="")
    asked_how: Mapped[AskedHow] = mapped_column(default=AskedHow.TALK)
    own_view: Mapped[str] = mapped_column(default="")
    free_check: Mapped[str] = mapped_column(default="")
    second: Mapped[str] = mapped_column(default="")
    second_reason: Mapped[str] = mapped_column(default="")

    @property
    def person_id(self) -> str:
        """Whom it is about: a member or somebody of the network."""
        return self.member_id or self.network_id or ""

    @property
    def recipient_id(self) -> str:
        """Who would read it: an organisation or a member."""
        return self.organisation_id or self.reader_id or ""

    @property
    def asked_for(self) -> tuple[Category, ...]:
        """The categories that were asked, in their order."""
        return categories_in(self.categories)


@dataclass(frozen=True, kw_only=True)
class ConsentTold:
    """What a form tells of the question. About a member or somebody of the network, one of both.

    `function`: who reads it at the organisation; none for a member who reads (`reader_id`).
    `categories`: codes of `Category` with a comma between. `why`: in words, as it was said.
    `asked_by`: who asked it, by name. `own_view`: what a child or somebody with a mentor says of
    it (R-5.5, R-5.14). `free_check`: codes of `FreeCheck` that hold.
    """

    organisation_id: str | None = None
    reader_id: str | None = None
    member_id: str | None = None
    network_id: str | None = None
    function: str = ""
    categories: str = ""
    purpose: Purpose = Purpose.ARRANGE
    why: str = ""
    direction: Direction = Direction.TELL
    valid_from: date
    valid_until: date
    asked_on: date
    asked_by: str = ""
    asked_how: AskedHow = AskedHow.TALK
    own_view: str = ""
    free_check: str = ""
    second: str = ""
    second_reason: str = ""


def months_after(day: date, months: int) -> date:
    """The same day so many months later; of 31 August half a year later the last of February."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def check_period(first: date, last: date, asked_on: date) -> None:
    """Refuses a period reversed, or over twelve months since it began or was asked."""
    if last < first:
        raise Refusal("De toestemming eindigt voor ze begint. Kijk de dagen na.")
    if last > months_after(min(first, asked_on), MOST_MONTHS):
        raise Refusal("Toestemming geldt hooguit 12 maanden. Vraag het daarna opnieuw.")


def check_recipient(*names: str) -> None:
    """Refuses everybody at once: a yes is for one organisation and one function there."""
    if any(_EVERYBODY.search(name) for name in names):
        raise Refusal("Vraag toestemming voor één organisatie en één functie, niet voor iedereen.")


def _refuse_reader(told: ConsentTold) -> None:
    if bool(told.organisation_id) == bool(told.reader_id):
        raise Refusal("Kies wie het leest: één organisatie, of iemand uit het huishouden.")
    if told.reader_id and told.reader_id == told.member_id:
        raise Refusal("Wat over iemand zelf gaat, mag die altijd lezen. Kies iemand anders.")
    if told.organisation_id and not told.function.strip():
        raise Refusal("Schrijf op wie het daar leest, bijvoorbeeld: de zorgcoördinator.")
    check_recipient(told.function)


def check_told(told: ConsentTold, today: date) -> None:
    """Refuses a question that cannot be asked.

    About nobody, to everybody, for nothing or without a reason in words, asked on a day to come,
    and as by `check_period`.
    """
    if bool(told.member_id) == bool(told.network_id):
        raise Refusal("Kies over wie het gaat. Toestemming gaat steeds over één persoon.")
    _refuse_reader(told)
    if not listed(told.categories, Category):
        raise Refusal("Kies waarover het gaat. Er staat nog niets aangevinkt.")
    if not told.why.strip():
        raise Refusal("Schrijf op waarvoor dit nodig is, in gewone woorden.")
    if bool(told.second.strip()) != bool(told.second_reason.strip()):
        raise Refusal("Bij wie meekeek hoort ook waarom.")
    refuse_long_names(told.function, told.asked_by, told.second)
    refuse_long_texts(told.why, told.own_view, told.second_reason)
    refuse_coming(told.asked_on, today)
    check_period(told.valid_from, told.valid_until, told.asked_on)


def fill_consent(record: Consent, told: ConsentTold, today: date) -> None:
    """Writes the question down; refused as by `check_told`."""
    check_told(told, today)
    categories, free = listed(told.categories, Category), listed(told.free_check, FreeCheck)
    tell(record, replace(told, categories=categories, free_check=free))
