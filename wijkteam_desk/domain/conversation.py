"""The keukentafelgesprek and what is written down in it."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.life_domain import DELICATE, LifeDomain
from wijkteam_desk.domain.record import Identified, Record, Searchable
from wijkteam_desk.domain.refusal import Refusal


class Place(Labelled):
    """Where people spoke."""

    HOME = "thuis", "bij het gezin thuis"
    ELSEWHERE = "locatie", "op een andere plek"
    PHONE = "telefoon", "aan de telefoon"
    VIDEO = "beeldbellen", "via beeldbellen"


class PassageKind(Labelled):
    """Own words, facts and the coach's view stand apart (R-2.1)."""

    FACT = "feit", "feit"
    QUOTE = "citaat", "citaat"
    VIEW = "indruk", "mijn indruk"
    GOAL = "doel", "doel"
    ACTION = "actie", "actie"
    STRENGTH = "kracht", "eigen kracht"
    WORRY = "zorgpunt", "zorgpunt"


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


class Conversation(Identified, Record):
    """One talk with (part of) a household."""

    __tablename__ = "conversation"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    held_on: Mapped[date] = mapped_column()
    place: Mapped[Place] = mapped_column(default=Place.HOME)
    presences: Mapped[list[Presence]] = relationship(
        lazy="raise", default_factory=list, cascade="all, delete-orphan"
    )

    @property
    def present(self) -> list[Member]:
        """Who is at the table, or was there at the end."""
        there = [presence.member for presence in self.presences]
        return sorted(there, key=lambda member: member.position)

    def heard_at(self, moment: datetime) -> set[str]:
        """The ids of those who sat there then, and did not leave since."""
        return {
            presence.member_id
            for presence in self.presences
            if presence.since is None or presence.since <= moment
        }


class Passage(Searchable, Record):
    """One alinea. It is never changed: a new one `corrects` it; an empty one takes it away.

    A correction keeps the moment at which the first words were written down.
    """

    __tablename__ = "passage"
    __table_args__ = (
        Index("uq_passage_corrects", "corrects", unique=True),
        Index("ix_passage_in_order", "conversation_id", "position"),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversation.id"))
    position: Mapped[int] = mapped_column()
    text: Mapped[str] = mapped_column()
    written_at: Mapped[datetime] = mapped_column()
    kind: Mapped[PassageKind] = mapped_column(default=PassageKind.FACT)
    said_by: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    life_domain: Mapped[LifeDomain | None] = mapped_column(default=None)
    corrects: Mapped[str | None] = mapped_column(ForeignKey("passage.id"), default=None)
    alone: Mapped[bool] = mapped_column(default=False)

    @property
    def delicate(self) -> bool:
        """Whether it is only for who said it: told alone, or about what is never in open sight."""
        return self.alone or self.life_domain in DELICATE


def check_passage(text: str, kind: PassageKind, said_by: str | None) -> None:
    """Refuses what cannot be kept: no words, too many, own words of nobody (R-2.2)."""
    if not text.strip():
        raise Refusal("Schrijf eerst iets op.")
    refuse_long_texts(text)
    if kind is PassageKind.QUOTE and said_by is None:
        raise Refusal("Kies van wie deze woorden zijn.")
