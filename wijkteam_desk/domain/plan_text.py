"""What a plan tells beside goals and actions: one text of each kind (DOMAIN 1.2)."""

from dataclasses import dataclass

from sqlalchemy import Column, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_lines, refuse_long_texts
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal


class PlanTextKind(Labelled):
    """What a text is about. None must be there: a colleague who reads along is no check (R-1.12).

    The three that weigh maatwerk, and the voice of the family beside them, are as Almelo asks them.
    """

    WISH = "wens", "Wat iemand graag wil"
    GIVES = "bijdrage", "Wat doe je voor een ander?"
    FITS = "bedoeling", "Klopt het met de bedoeling?"
    INVOLVED = "betrokkenheid", "Hoe betrokken is het gezin?"
    YIELD = "rendement", "Wat levert het op?"
    VOICE = "eigen_stem", "Wat zegt het gezin er zelf van?"
    FILE_SYSTEM = "dossier_systeem", "In welk systeem ligt het?"
    FILE_OWNER = "dossier_beheer", "Wie beheert het?"
    READ_ALONG = "meelezer", "Wie las mee, en wanneer?"
    READER_SAID = "meegelezen", "Wat zei die ervan?"


PERSONAL = frozenset({PlanTextKind.WISH, PlanTextKind.GIVES})
"""One for each member, and on the paper of that member alone; the rest is on no paper."""


class PlanText(Identified, Record):
    """One text, of a member when its kind is personal and else of the household."""

    __tablename__ = "plan_text"
    __table_args__ = (
        Index("uq_plan_text_of_member", "plan_id", "kind", "member_id", unique=True),
        Index(
            "uq_plan_text",
            "plan_id",
            "kind",
            unique=True,
            sqlite_where=Column("member_id").is_(None),
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    plan_id: Mapped[str] = mapped_column(ForeignKey("support_plan.id"))
    kind: Mapped[PlanTextKind] = mapped_column()
    text: Mapped[str] = mapped_column()
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)


@dataclass(frozen=True, kw_only=True)
class PlanTextWords:
    """What stands in a text, of whom it is (nobody: the household); empty: there is none."""

    kind: PlanTextKind
    member_id: str | None = None
    text: str = ""


def check_plan_text(kind: PlanTextKind, member_id: str | None, text: str) -> None:
    """Refuses what is of nobody or of somebody by mistake, and a text that is too long."""
    if kind in PERSONAL and not member_id:
        raise Refusal("Kies van wie deze tekst is.")
    if member_id and kind not in PERSONAL:
        raise Refusal("Deze tekst is van het hele gezin, niet van één persoon.")
    refuse_long = refuse_long_lines if kind in PERSONAL else refuse_long_texts
    refuse_long(text)
