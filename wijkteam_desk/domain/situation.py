"""How it goes on a leefgebied, for one person, on a day (DOMAIN 2.2). Never summed."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal

HIGHEST_MARK = 10


class Standing(Labelled):
    """How it goes; that something was not talked about is not that nothing is the matter."""

    WELL = "gaat_goed", "gaat goed"
    ATTENTION = "aandacht", "aandacht"
    WORRY = "zorg", "zorgpunt"
    NOW = "nu_ingrijpen", "nu iets doen"
    NOT_DISCUSSED = "niet_besproken", "niet besproken"


class Situation(Identified, Record):
    """What was said on one day; a later one stands beside it, so that a change can be seen."""

    __tablename__ = "situation"
    __table_args__ = (Index("ix_situation_of", "member_id", "life_domain", "seen_on"),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("member.id"))
    life_domain: Mapped[LifeDomain] = mapped_column()
    seen_on: Mapped[date] = mapped_column()
    standing: Mapped[Standing] = mapped_column()
    own_mark: Mapped[int | None] = mapped_column(default=None)


@dataclass(frozen=True, kw_only=True)
class SituationTold:
    """What was marked. `own_mark`: the resident's own, 1 to 10."""

    life_domain: LifeDomain
    standing: Standing
    own_mark: int | None = None


def check_situation(told: SituationTold) -> None:
    """Refuses a mark outside 1 to 10, and one for what was not talked about (R-2.4)."""
    if told.own_mark is not None and not 1 <= told.own_mark <= HIGHEST_MARK:
        raise Refusal("Een cijfer loopt van 1 tot en met 10.")
    if told.own_mark is not None and told.standing is Standing.NOT_DISCUSSED:
        raise Refusal("Er is een cijfer, dus dit is wel besproken. Kies hoe het gaat.")
