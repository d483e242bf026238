"""The plan is looked at again: how each goal stands, who thinks what, and how it goes on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Column, ForeignKey, Index, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import GoalStatus, check_evaluation
from wijkteam_desk.domain.plan_version import PlanVersion
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell


class Outcome(Labelled):
    """How it goes on with the whole."""

    CONTINUE = "doorgaan", "doorgaan"
    TAPER = "afbouwen", "afbouwen"
    SCALE_UP = "opschalen", "opschalen"
    HAND_OVER = "overdracht", "overdracht voorbereiden"
    CLOSE = "sluiten", "sluiten"


was_there = Table(
    "evaluation_member",
    Record.metadata,
    Column("evaluation_id", ForeignKey("evaluation.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", ForeignKey("member.id"), primary_key=True, index=True),
)


class Evaluation(Identified, Record):
    """One meeting about a version of the plan; `others` is who else was there."""

    __tablename__ = "evaluation"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    version_id: Mapped[str] = mapped_column(ForeignKey("plan_version.id"), index=True)
    held_on: Mapped[date] = mapped_column()
    outcome: Mapped[Outcome] = mapped_column()
    others: Mapped[str] = mapped_column(default="")
    present: Mapped[list[Member]] = relationship(
        secondary=was_there, lazy="raise", default_factory=list, order_by=Member.position
    )


class GoalEvaluation(Identified, Record):
    """How one goal stood; `of` is its id, and what it said and `whose` it was stay when it is gone.

    `view` is what a resident thinks of it in own words, `helper_view` what who helps thinks.
    """

    __tablename__ = "goal_evaluation"
    __table_args__ = (Index("uq_goal_evaluation", "evaluation_id", "position", unique=True),)

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    evaluation_id: Mapped[str] = mapped_column(ForeignKey("evaluation.id"))
    position: Mapped[int] = mapped_column()
    of: Mapped[str] = mapped_column()
    words: Mapped[str] = mapped_column()
    status: Mapped[GoalStatus] = mapped_column()
    whose: Mapped[str] = mapped_column(default="")
    good_when: Mapped[str] = mapped_column(default="")
    view: Mapped[str] = mapped_column(default="")
    view_of: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    helper_view: Mapped[str] = mapped_column(default="")
    helper: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class EvaluationTold:
    """What a form tells of the meeting."""

    held_on: date
    outcome: Outcome
    others: str = ""


@dataclass(frozen=True, kw_only=True)
class GoalTold:
    """What a form tells of one goal."""

    status: GoalStatus
    view: str = ""
    view_of: str | None = None
    helper_view: str = ""
    helper: str = ""


def check_meeting(told: EvaluationTold, version: PlanVersion | None, today: date) -> PlanVersion:
    """The version it is about; refused without one, or on a day that cannot be."""
    if version is None:
        raise Refusal("Er is nog niets afgesproken om te evalueren. Spreek eerst het plan af.")
    refuse_coming(told.held_on, today)
    if told.held_on < version.agreed_on:
        raise Refusal(f"Deze dag ligt voor versie {version.number} van het plan. Kijk de dag na.")
    return version


def next_day(outcome: Outcome, asked: date | None, today: date) -> date | None:
    """When the plan is looked at again (R-1.13): never when it closes; refused when past."""
    if outcome is Outcome.CLOSE:
        return None
    check_evaluation(asked, today)
    return asked


def fill_meeting(evaluation: Evaluation, told: EvaluationTold, present: list[Member]) -> None:
    """Writes it down; refused when nobody was there."""
    refuse_long_texts(told.others)
    if not present and not told.others.strip():
        raise Refusal("Kies wie erbij waren.")
    tell(evaluation, told)
    evaluation.present = present


def check_goal(told: GoalTold) -> None:
    """Refuses a view of nobody."""
    if told.view.strip() and not told.view_of:
        raise Refusal("Kies wie dit zegt.")
    if told.helper_view.strip() and not told.helper.strip():
        raise Refusal("Schrijf op van wie dit is.")
    refuse_long_texts(told.view, told.helper_view)
    refuse_long_names(told.helper)


def fill_goal_evaluation(row: GoalEvaluation, told: GoalTold) -> None:
    """Writes down how it stands; refused as by `check_goal`. Without words nobody is named."""
    check_goal(told)
    tell(row, told)
    row.view_of = told.view_of if row.view else None
    row.helper = row.helper if row.helper_view else ""


def last_of(evaluations: Iterable[Evaluation], version: PlanVersion | None) -> date | None:
    """On which day that version was evaluated last, if ever."""
    days = (one.held_on for one in evaluations if version and one.version_id == version.id)
    return max(days, default=None)
