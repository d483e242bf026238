"""Regie: who keeps the overview, who stands in. Never vacant, never two (R-3.1, R-3.2)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.household import Member, age_of
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal

YOUNGEST_HOLDER = 16


class RegieAssignment(Identified, Record):
    """Casusregie held by a coach, or by the family itself with a coach as contactpersoon."""

    __tablename__ = "regie_assignment"
    __table_args__ = (
        CheckConstraint("(holder_coach IS NULL) <> (holder_member IS NULL)", name="one_holder"),
        CheckConstraint("holder_member IS NULL OR contact_coach IS NOT NULL", name="contact"),
        Index(
            "uq_regie_assignment_current",
            "household_id",
            unique=True,
            sqlite_where=Column("ended_on").is_(None),
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    started_on: Mapped[date] = mapped_column()
    reason: Mapped[str] = mapped_column()
    agreed_with: Mapped[str] = mapped_column()
    holder_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    holder_member: Mapped[str | None] = mapped_column(
        ForeignKey("member.id"), default=None, index=True
    )
    contact_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    deputy_coach: Mapped[str | None] = mapped_column(ForeignKey("coach.id"), default=None)
    deputy_due: Mapped[date | None] = mapped_column(default=None)
    ended_on: Mapped[date | None] = mapped_column(default=None)
    end_reason: Mapped[str] = mapped_column(default="")

    def deputy_is_late(self, today: date) -> bool:
        """Whether the day is past on which there would be a deputy."""
        return self.deputy_due is not None and self.deputy_due < today


@dataclass(frozen=True, kw_only=True)
class RegieWords:
    """What the form tells about who holds the regie."""

    started_on: date
    reason: str
    agreed_with: str
    holder_coach: str | None = None
    holder_member: str | None = None
    contact_coach: str | None = None
    deputy_coach: str | None = None
    deputy_due: date | None = None


def check_regie(words: RegieWords, today: date) -> None:
    """Refuses regie without holder, start, reason, deputy and agreement (R-3.1, R-3.3)."""
    if bool(words.holder_coach) == bool(words.holder_member):
        raise Refusal("Kies één persoon die de regie heeft.")
    if words.holder_member and not words.contact_coach:
        raise Refusal("Het gezin heeft zelf de regie. Kies ook een contactpersoon van het team.")
    if not words.deputy_coach and not words.deputy_due:
        raise Refusal("Kies een vervanger, of een datum waarop die er is.")
    if words.deputy_coach and words.deputy_coach in (words.holder_coach, words.contact_coach):
        raise Refusal("De vervanger is iemand anders dan wie de regie heeft. Kies een collega.")
    _check_words(words, today)


def _check_words(words: RegieWords, today: date) -> None:
    if words.started_on > today:
        raise Refusal("De regie begint vandaag of is al begonnen. Kies een andere datum.")
    refuse_long_texts(words.reason, words.agreed_with)
    if not words.reason.strip():
        raise Refusal("Schrijf op waarom deze persoon de regie heeft.")
    if not words.agreed_with.strip():
        raise Refusal("Schrijf op met wie dit is afgesproken.")


def may_hold(member: Member, today: date) -> bool:
    """Whether somebody is old enough; who is of unknown age may hold it."""
    age = age_of(member, today)
    return age is None or age >= YOUNGEST_HOLDER


def check_holder(holder: Member, today: date) -> None:
    """Refuses who may not hold it: a child."""
    if not may_hold(holder, today):
        raise Refusal("Een kind kan de regie niet hebben. Kies een volwassene of een collega.")


def begin_regie(household_id: str, words: RegieWords, today: date) -> RegieAssignment:
    """A new assignment; refused as by `check_regie`."""
    check_regie(words, today)
    return RegieAssignment(
        household_id=household_id,
        started_on=words.started_on,
        reason=words.reason.strip(),
        agreed_with=words.agreed_with.strip(),
        holder_coach=words.holder_coach,
        holder_member=words.holder_member,
        contact_coach=words.contact_coach if words.holder_member else None,
        deputy_coach=words.deputy_coach,
        deputy_due=None if words.deputy_coach else words.deputy_due,
    )


def end_regie(current: RegieAssignment, successor_starts: date) -> None:
    """Ends the assignment on the day its successor starts; overlap is refused (R-3.2)."""
    if successor_starts < current.started_on:
        raise Refusal("Op die dag had een ander al de regie. Kies een latere begindatum.")
    current.ended_on = successor_starts
    current.end_reason = "overgedragen"
