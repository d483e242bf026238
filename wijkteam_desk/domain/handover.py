"""The regie is offered to somebody else; until that is accepted who has it keeps it (R-3.4)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Column, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class HandoverAnswer(Labelled):
    """What became of the offer; without one it is open."""

    ACCEPTED = "aangenomen", "aangenomen"
    REFUSED = "geweigerd", "niet aangenomen"
    WITHDRAWN = "ingetrokken", "ingetrokken"


class Handover(Identified, Record):
    """One offer: from the assignment that holds to the one that is offered.

    Warm: a talk of the household with both on `warm_on` (it may be to come) with `warm_with`;
    cold: why not. One is open per household.
    """

    __tablename__ = "handover"
    __table_args__ = (
        Index(
            "uq_handover_open", "household_id", unique=True, sqlite_where=Column("answer").is_(None)
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    from_regie: Mapped[str] = mapped_column(ForeignKey("regie_assignment.id"))
    to_regie: Mapped[str] = mapped_column(ForeignKey("regie_assignment.id"), unique=True)
    offered_on: Mapped[date] = mapped_column()
    what: Mapped[str] = mapped_column(default="")
    open_actions: Mapped[str] = mapped_column(default="")
    risks: Mapped[str] = mapped_column(default="")
    agreements: Mapped[str] = mapped_column(default="")
    informed: Mapped[str] = mapped_column(default="")
    warm_on: Mapped[date | None] = mapped_column(default=None)
    warm_with: Mapped[str] = mapped_column(default="")
    cold_reason: Mapped[str] = mapped_column(default="")
    answer: Mapped[HandoverAnswer | None] = mapped_column(default=None)
    answered_on: Mapped[date | None] = mapped_column(default=None)
    answer_reason: Mapped[str] = mapped_column(default="")

    @property
    def is_open(self) -> bool:
        """Whether an answer is still awaited."""
        return self.answer is None


@dataclass(frozen=True, kw_only=True)
class HandoverTold:
    """What the form tells who gets the regie, and how they are told: warm or cold."""

    what: str = ""
    open_actions: str = ""
    risks: str = ""
    agreements: str = ""
    informed: str = ""
    warm_on: date | None = None
    warm_with: str = ""
    cold_reason: str = ""


@dataclass(frozen=True, kw_only=True)
class AnswerTold:
    """What became of it, on which day, and why."""

    answer: HandoverAnswer
    answered_on: date
    answer_reason: str = ""


def fill_handover(handover: Handover, told: HandoverTold) -> None:
    """Writes it down; refused as by `check_handover`."""
    check_handover(told)
    tell(handover, told)


def check_handover(told: HandoverTold) -> None:
    """Refuses what is neither warm nor cold (R-3.4): a talk with a day and people, or why not."""
    texts = (told.what, told.open_actions, told.risks, told.agreements, told.informed)
    refuse_long_texts(*texts, told.warm_with, told.cold_reason)
    if told.warm_on is None and not told.cold_reason.strip():
        raise Refusal("Kies wanneer jullie dit samen bespreken, of schrijf op waarom dat niet kan.")
    if told.warm_on and not told.warm_with.strip():
        raise Refusal("Schrijf op wie er bij dat gesprek zijn.")


def answer_handover(handover: Handover, told: AnswerTold, today: date) -> None:
    """Writes the answer down; refused when there is one, and for a refusal without a reason."""
    if not handover.is_open:
        raise Refusal("Op deze overdracht is al geantwoord. Kijk nog eens wat er nu staat.")
    refuse_coming(told.answered_on, today)
    if told.answered_on < handover.offered_on:
        raise Refusal("Op die dag was de regie nog niet aangeboden. Kies een latere dag.")
    if told.answer is HandoverAnswer.REFUSED and not told.answer_reason.strip():
        raise Refusal("Schrijf op waarom de overdracht niet is aangenomen.")
    refuse_long_texts(told.answer_reason)
    tell(handover, told)
