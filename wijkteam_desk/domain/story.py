"""Ons verhaal: told once, in the words of the family, and approved by them."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Column, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal


class Story(Identified, Record):
    """One version. Once approved it never changes: a change is the next version."""

    __tablename__ = "story"
    __table_args__ = (
        Index("uq_story_version", "household_id", "version", unique=True),
        Index(
            "uq_story_being_written",
            "household_id",
            unique=True,
            sqlite_where=Column("approved_on").is_(None),
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"))
    version: Mapped[int] = mapped_column()
    words: Mapped[str] = mapped_column()
    approved_on: Mapped[date | None] = mapped_column(default=None)


class StoryApproval(Identified, Record):
    """One of those who said: this is our story."""

    __tablename__ = "story_approval"
    __table_args__ = (Index("uq_story_approval", "story_id", "member_id", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    story_id: Mapped[str] = mapped_column(ForeignKey("story.id"))
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"), index=True)


class StoryGiven(Identified, Record):
    """Who has which version, since when."""

    __tablename__ = "story_given"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    story_id: Mapped[str] = mapped_column(ForeignKey("story.id"), index=True)
    given_to: Mapped[str] = mapped_column()
    given_on: Mapped[date] = mapped_column()


def check_words(words: str) -> None:
    """Refuses a story without words, or with too many for a sheet."""
    if not words.strip():
        raise Refusal("Schrijf eerst iets op, liefst in hun eigen woorden.")
    refuse_long_texts(words)


def approve(story: Story, by: Sequence[Member], on: date, today: date) -> None:
    """Freezes the version; refused twice, without anybody, or for a day to come."""
    if story.approved_on:
        raise Refusal("Deze versie is al goedgekeurd. Een verandering wordt een nieuwe versie.")
    if not by:
        raise Refusal("Kies wie het goedkeurt. Het is hun verhaal.")
    refuse_coming(on, today)
    story.approved_on = on


def check_given(story: Story, given_to: str, on: date, today: date) -> None:
    """Refuses to give what is not approved, to nobody, on a day to come or before it was so."""
    if story.approved_on is None:
        raise Refusal("Dit verhaal is nog niet goedgekeurd. Laat het gezin het eerst lezen.")
    if not given_to.strip():
        raise Refusal("Schrijf op wie het verhaal kreeg.")
    refuse_long_names(given_to)
    refuse_coming(on, today)
    if on < story.approved_on:
        raise Refusal("Toen was deze versie nog niet goedgekeurd. Kijk de datum na.")
