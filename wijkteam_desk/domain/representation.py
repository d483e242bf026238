"""Who acts for somebody, and what somebody can decide (DOMAIN 1.3, R-5.14)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names
from wijkteam_desk.domain.phone import phone_words
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class RepresentativeKind(Labelled):
    """On what somebody's say rests."""

    MENTOR = "mentor", "mentor"
    CURATOR = "curator", "curator"
    ADMINISTRATOR = "bewindvoerder", "bewindvoerder"
    AUTHORISED = "gemachtigde", "schriftelijk gemachtigd"


class Capable(Labelled):
    """Whether somebody can decide about a matter."""

    YES = "ja", "kan hierover zelf beslissen"
    PARTLY = "deels", "kan hierover deels zelf beslissen"
    NO = "nee", "kan hierover niet zelf beslissen"
    NOT_JUDGED = "niet_beoordeeld", "twijfel, nog niet beoordeeld"


class Representative(Identified, Record):
    """Somebody who acts for a member. One may know nothing of money, another only of that."""

    __tablename__ = "representative"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[RepresentativeKind] = mapped_column()
    name: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)


class Capacity(Identified, Record):
    """A judgement of wilsbekwaamheid: about one matter, by somebody, on a day; or a doubt."""

    __tablename__ = "capacity"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)
    matter: Mapped[str] = mapped_column(default="")
    capable: Mapped[Capable] = mapped_column(default=Capable.YES)
    judged_by: Mapped[str] = mapped_column(default="")
    judged_on: Mapped[date | None] = mapped_column(default=None)


@dataclass(frozen=True, kw_only=True)
class RepresentativeTold:
    """What the form tells of a representative."""

    kind: RepresentativeKind
    name: str
    phone: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class CapacityTold:
    """What the form tells of a judgement."""

    matter: str
    capable: Capable
    judged_by: str = ""
    judged_on: date | None = None


def fill_representative(record: Representative, told: RepresentativeTold, today: date) -> None:
    """Writes what was told; refused without a name, from a day to come or ended before that."""
    if not told.name.strip():
        raise Refusal("Vul in wie de vertegenwoordiger is.")
    refuse_long_names(told.name)
    _refuse_to_come(told.since, today)
    if told.since and told.until and told.until < told.since:
        raise Refusal("Het einde ligt voor het begin. Kijk de datums na.")
    tell(record, replace(told, phone=phone_words(told.phone)))


def fill_capacity(record: Capacity, told: CapacityTold, today: date) -> None:
    """Writes what was told; refused without matter, for nobody is incapable of all, or judge."""
    if not told.matter.strip():
        raise Refusal("Schrijf op waarover dit gaat. Iemand kan over het ene wel beslissen.")
    if told.capable is not Capable.NOT_JUDGED and not (told.judged_by.strip() and told.judged_on):
        raise Refusal("Schrijf op wie dit heeft beoordeeld, en wanneer.")
    refuse_long_names(told.matter, told.judged_by)
    _refuse_to_come(told.judged_on, today)
    tell(record, told)


def stands(record: Representative, today: date) -> bool:
    """Whether somebody is still the representative."""
    return record.until is None or record.until >= today


def latest_judgements(known: Sequence[Capacity]) -> list[Capacity]:
    """Of each matter what was noted last; `known` is of one member, the oldest first."""
    return list({one.matter.casefold(): one for one in known}.values())


def _refuse_to_come(day: date | None, today: date) -> None:
    if day and day > today:
        raise Refusal("Deze datum moet nog komen. Kies een dag die geweest is.")
