"""The keukentafelgesprek and what is written down in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record, Searchable
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell

_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class Place(Labelled):
    """Where people spoke."""

    HOME = "thuis", "bij het gezin thuis"
    ELSEWHERE = "locatie", "op een andere plek"
    PHONE = "telefoon", "aan de telefoon"
    VIDEO = "beeldbellen", "via beeldbellen"


class PassageKind(Labelled):
    """Own words, facts and the coach's view stand apart (R-2.1).

    A werkaantekening is the coach's own thought: never printed, never shared (R-2.3).
    """

    FACT = "feit", "feit"
    QUOTE = "citaat", "citaat"
    VIEW = "indruk", "mijn indruk"
    GOAL = "doel", "doel"
    ACTION = "actie", "actie"
    STRENGTH = "kracht", "eigen kracht"
    WORRY = "zorgpunt", "zorgpunt"
    NOTE = "werkaantekening", "werkaantekening"


class Presence(Record):
    """One member at the table, from the start or since a moment."""

    __tablename__ = "conversation_member"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversation.id"), primary_key=True, init=False
    )
    member_id: Mapped[str] = mapped_column(
        ForeignKey("member.id"), primary_key=True, init=False, index=True
    )
    member: Mapped[Member] = relationship(lazy="raise")
    since: Mapped[datetime | None] = mapped_column(default=None)


class Guest(Record):
    """Somebody of the network at the table, or invited to it, from the start or since a moment."""

    __tablename__ = "conversation_network"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversation.id"), primary_key=True, init=False
    )
    person_id: Mapped[str] = mapped_column(
        ForeignKey("network_person.id"), primary_key=True, init=False, index=True
    )
    person: Mapped[NetworkPerson] = relationship(lazy="raise")
    since: Mapped[datetime | None] = mapped_column(default=None)


class Conversation(Identified, Record):
    """One talk with (part of) a household; `planned` until it begins.

    `guide` names the leidraad that is followed, or is empty.
    """

    __tablename__ = "conversation"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    held_on: Mapped[date] = mapped_column()
    place: Mapped[Place] = mapped_column(default=Place.HOME)
    planned: Mapped[bool] = mapped_column(default=False)
    at_time: Mapped[str] = mapped_column(default="")
    purpose: Mapped[str] = mapped_column(default="")
    question: Mapped[str] = mapped_column(default="")
    guide: Mapped[str] = mapped_column(default="")
    presences: Mapped[list[Presence]] = relationship(
        lazy="raise", default_factory=list, cascade="all, delete-orphan"
    )
    guests: Mapped[list[Guest]] = relationship(
        lazy="raise", default_factory=list, cascade="all, delete-orphan"
    )

    @property
    def present(self) -> list[Member]:
        """Who is at the table, or was there at the end."""
        there = [presence.member for presence in self.presences]
        return sorted(there, key=lambda member: member.position)

    @property
    def invited(self) -> list[NetworkPerson]:
        """Who of the network is at the table, or was there at the end."""
        return sorted((guest.person for guest in self.guests), key=lambda one: one.position)

    @property
    def there(self) -> tuple[str, ...]:
        """The ids of all who are at the table, the family first."""
        family = tuple(member.id for member in self.present)
        return (*family, *(person.id for person in self.invited))

    def heard_at(self, moment: datetime) -> set[str]:
        """The ids of those who sat there then, and did not leave since."""
        family = [(one.member_id, one.since) for one in self.presences]
        network = [(one.person_id, one.since) for one in self.guests]
        return {one for one, since in (*family, *network) if since is None or since <= moment}

    def who_missed(self, passage: "Passage") -> set[str]:
        """The ids of who sits there and neither said nor heard these words."""
        return {*self.there} - self.heard_at(passage.written_at) - {passage.speaker}


class Passage(Searchable, Record):
    """One alinea. It is never changed: a new one `corrects` it; an empty one takes it away.

    A correction keeps the moment at which the first words were written down. Who said it is of
    the household or of its network; `about` is whom it tells of, when that is somebody (R-2.2).
    """

    __tablename__ = "passage"
    __table_args__ = (
        Index("uq_passage_corrects", "corrects", unique=True),
        Index("ix_passage_in_order", "conversation_id", "position"),
        CheckConstraint("said_by IS NULL OR said_by_network IS NULL", name="one_speaker"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"))
    position: Mapped[int] = mapped_column()
    text: Mapped[str] = mapped_column()
    written_at: Mapped[datetime] = mapped_column()
    kind: Mapped[PassageKind] = mapped_column(default=PassageKind.FACT)
    said_by: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    said_by_network: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    about: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    life_domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    corrects: Mapped[str | None] = mapped_column(ForeignKey("passage.id"), default=None)
    alone: Mapped[bool] = mapped_column(default=False)

    @property
    def speaker(self) -> str | None:
        """The id of who said it, a member or somebody of the network."""
        return self.said_by or self.said_by_network

    @property
    def delicate(self) -> bool:
        """Whether it is for no other eyes: told alone, never in open sight, or the coach's own."""
        return for_one_pair_of_eyes(self.kind, self.life_domain, alone=self.alone)


def came_later(talk: Conversation, passages: Iterable[Passage]) -> frozenset[str]:
    """The ids of who sits there and missed words that are not for one pair of eyes anyway."""
    missed = (talk.who_missed(passage) for passage in passages if not passage.delicate)
    return frozenset[str]().union(*missed)


def for_one_pair_of_eyes(kind: str, life_domain: str | None, *, alone: bool) -> bool:
    """Whether such words are for one pair of eyes; see `Passage.delicate`."""
    return alone or life_domain in DELICATE or kind == PassageKind.NOTE


def check_passage(text: str, kind: PassageKind, said_by: str | None) -> None:
    """Refuses what cannot be kept: no words, too many, own words of nobody (R-2.2)."""
    if not text.strip():
        raise Refusal("Schrijf eerst iets op.")
    refuse_long_texts(text)
    if kind is PassageKind.QUOTE and said_by is None:
        raise Refusal("Kies van wie deze woorden zijn.")


@dataclass(frozen=True, kw_only=True)
class TalkTold:
    """What a form tells about a conversation; `at_time` is `14:30` or empty."""

    held_on: date
    at_time: str = ""
    place: Place = Place.HOME
    purpose: str = ""
    question: str = ""
    guide: str = ""

    def saying(self, purpose: str, question: str) -> "TalkTold":
        """The same with what it is for, and the question of the family."""
        return replace(self, purpose=purpose.strip(), question=question.strip())


def fill_conversation(talk: Conversation, told: TalkTold, today: date) -> None:
    """Writes what was told; refused for a day that cannot be, or a time that is none."""
    if talk.planned and told.held_on < today:
        raise Refusal("Deze dag is al geweest. Kies vandaag of een dag die nog komt.")
    if not talk.planned:
        refuse_coming(told.held_on, today)
    refuse_long_names(told.purpose, told.guide)
    refuse_long_texts(told.question)
    tell(talk, told)
    talk.at_time = time_words(told.at_time)


def time_words(typed: str) -> str:
    """`14:30` for what was typed as 14:30, 14.30, 9:05 or 14; refused when that is no time."""
    asked = typed.casefold().replace("uur", "").strip()
    found = _TIME.fullmatch(f"{asked}:00" if asked.isdecimal() else asked)
    if asked and not found:
        raise Refusal("Hoe laat is dat? Typ de tijd als 14:30.")
    return f"{int(found[1]):02}:{found[2]}" if found else ""
