"""That an organisation is involved, for one question: how far it is, and how it got there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Column, ForeignKey, Table
from sqlalchemy.orm import Mapped, mapped_column, relationship

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.length import refuse_long_texts
from wijkteam_desk.domain.organisation import OrganisationKind
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import Goal
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import tell, told_of


class Law(Labelled):
    """What the help rests on (DOMAIN 4.2)."""

    WMO = "wmo", "Wmo"
    YOUTH = "jeugdwet", "Jeugdwet"
    CARE = "zvw", "Zvw"
    LONG_CARE = "wlz", "Wlz"
    WORK = "pw", "Participatiewet"
    DEBTS = "wgs", "Wgs"
    FREE = "vrij", "algemeen of vrijwillig"
    SCHOOL = "onderwijs", "onderwijs"
    OTHER = "anders", "anders"


class Stage(Labelled):
    """How far it is (DOMAIN 4.2)."""

    CONSULTED = "consultatie", "consultatie"
    PROPOSED = "voorgesteld", "voorgesteld"
    ASKED = "aangemeld", "aangemeld"
    WAITING = "wachtlijst", "wachtlijst"
    ACTIVE = "actief", "actief"
    TAPERING = "afschalen", "schaalt af"
    LEFT = "uitgevoegd", "uitgevoegd"
    EMBER = "waakvlam", "waakvlam"
    NOT_STARTED = "niet_gestart", "niet gestart"


BEFORE = frozenset({Stage.CONSULTED, Stage.PROPOSED, Stage.ASKED, Stage.WAITING})
"""It may begin."""
AT_WORK = frozenset({Stage.ACTIVE, Stage.TAPERING})
"""It has begun, whether or not that was arranged (DOMAIN 00.1)."""
AFTER = frozenset({Stage.LEFT, Stage.EMBER})
"""It has ended."""


class Exact(Labelled):
    """How well the day of a step is known; the first day of what is known stands for it."""

    DAY = "dag", "op de dag"
    MONTH = "maand", "op de maand"
    YEAR = "jaar", "op het jaar"


_LAW_OF = {
    OrganisationKind.COLLEGE: Law.WMO,
    OrganisationKind.WMO: Law.WMO,
    OrganisationKind.YOUTH: Law.YOUTH,
    OrganisationKind.CARE: Law.CARE,
    OrganisationKind.DEBTS: Law.DEBTS,
    OrganisationKind.SCHOOL: Law.SCHOOL,
    OrganisationKind.VOLUNTEERS: Law.FREE,
    OrganisationKind.SAFE_HOME: Law.WMO,
    OrganisationKind.INSTITUTION: Law.YOUTH,
}

involvement_for = Table(
    "involvement_member",
    Record.metadata,
    Column("involvement_id", ForeignKey("involvement.id", ondelete="CASCADE"), primary_key=True),
    Column("member_id", ForeignKey("member.id"), primary_key=True, index=True),
)
involvement_goal = Table(
    "involvement_goal",
    Record.metadata,
    Column("involvement_id", ForeignKey("involvement.id", ondelete="CASCADE"), primary_key=True),
    Column("goal_id", ForeignKey("goal.id", ondelete="CASCADE"), primary_key=True, index=True),
)


class Involvement(Identified, Record):
    """Deelname: one organisation, one question. For nobody in particular: for all of them.

    `anonymous`: in a consultatie no name, birth date or address is told (R-4.2).
    `without_team_on`: since when it goes on without the wijkteam (R-4.9). `turn_by_us`,
    `turn_by_them`: whose turn we think it is, and whose they do, as said on `turn_said_on`.
    """

    __tablename__ = "involvement"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id"), index=True)
    contact_id: Mapped[str | None] = mapped_column(
        ForeignKey("contact_person.id"), default=None, index=True
    )
    law: Mapped[Law] = mapped_column(default=Law.OTHER)
    question: Mapped[str] = mapped_column(default="")
    anonymous: Mapped[bool] = mapped_column(default=False)
    without_team_on: Mapped[date | None] = mapped_column(default=None)
    turn_by_us: Mapped[Party | None] = mapped_column(default=None)
    turn_by_them: Mapped[Party | None] = mapped_column(default=None)
    turn_said_on: Mapped[date | None] = mapped_column(default=None)
    for_members: Mapped[list[Member]] = relationship(
        secondary=involvement_for, lazy="raise", default_factory=list, order_by=Member.position
    )
    goals: Mapped[list[Goal]] = relationship(
        secondary=involvement_goal, lazy="raise", default_factory=list, order_by=Goal.position
    )


class InvolvementStep(Identified, Record):
    """From this day it was so; a planned one becomes so only when somebody confirms it."""

    __tablename__ = "involvement_step"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    involvement_id: Mapped[str] = mapped_column(
        ForeignKey("involvement.id", ondelete="CASCADE"), index=True
    )
    stage: Mapped[Stage] = mapped_column()
    since: Mapped[date] = mapped_column()
    exact: Mapped[Exact] = mapped_column(default=Exact.DAY)
    planned: Mapped[bool] = mapped_column(default=False)
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class InvolvementTold:
    """What a form tells beside for whom (`for_members`) and for which `goals`, both by id."""

    organisation_id: str
    contact_id: str | None = None
    law: Law = Law.OTHER
    question: str = ""
    anonymous: bool = False


@dataclass(frozen=True, kw_only=True)
class StepTold:
    """What a form tells of one step; `word` is why, or what was said."""

    stage: Stage
    since: date
    exact: Exact = Exact.DAY
    planned: bool = False
    word: str = ""


def law_of(kind: OrganisationKind) -> Law:
    """What the help of such an organisation rests on as a rule."""
    return _LAW_OF.get(kind, Law.OTHER)


def fill_involvement(
    record: Involvement, told: InvolvementTold, members: list[Member], goals: list[Goal]
) -> None:
    """Writes what was told; whether nobody is named counts in a consultatie only."""
    refuse_long_texts(told.question)
    tell(record, told)
    record.for_members, record.goals = members, goals


def fill_step(record: InvolvementStep, told: StepTold) -> None:
    """Writes what was told; whether it can be, `check_history` says of all steps together."""
    refuse_long_texts(told.word)
    tell(record, told)


def in_order(steps: Iterable[InvolvementStep]) -> tuple[InvolvementStep, ...]:
    """What happened, by day; then what is planned, by day."""
    return tuple(sorted(steps, key=lambda one: (one.planned, one.since, one.id)))


def check_history(steps: Sequence[InvolvementStep], today: date) -> None:
    """Refuses an order that cannot be: leaving before joining, an end before the start."""
    ordered = in_order(steps)
    if not ordered or ordered[0].planned:
        raise Refusal("Zet er eerst bij hoe ver het nu is. Daarna kun je plannen.")
    before, begun = None, False
    for step in ordered:
        if not step.planned and step.since > today:
            raise Refusal("Deze dag moet nog komen. Zet de stap erbij als plan.")
        _refuse_impossible(before, step.stage, begun=begun)
        begun = step.stage not in BEFORE and (begun or step.stage in AT_WORK)
        before = step.stage


def _refuse_impossible(before: Stage | None, stage: Stage, *, begun: bool) -> None:
    if before is stage:
        raise Refusal(f"“{stage.label}” staat er al. Verplaats de dag die er staat.")
    if not begun and stage in (Stage.TAPERING, *AFTER):
        raise Refusal("Stoppen kan pas na het begin. Kijk de dagen na, of kies: niet gestart.")
    if begun and stage is Stage.NOT_STARTED:
        raise Refusal("Deze hulp is al begonnen. Kies: uitgevoegd.")
    if before in AT_WORK and stage in BEFORE:
        raise Refusal("Deze hulp loopt al. Kies eerst: uitgevoegd.")
    if before in AFTER and stage is Stage.TAPERING:
        raise Refusal("Deze hulp was al gestopt. Kies eerst weer: actief.")


def take(
    known: Sequence[InvolvementStep], fresh: InvolvementStep, told: StepTold, today: date
) -> tuple[InvolvementStep, list[InvolvementStep]]:
    """The step as told, and the plans that go; refused as by `check_history`.

    The plan of the same stage becomes it, where there is one; else it is the `fresh` one.
    """
    plans = (one for one in in_order(known) if one.planned and one.stage is told.stage)
    step = next(plans, fresh)
    fill_step(step, told)
    others = [one for one in known if one is not step]
    gone = [] if told.planned else falls_away(others, told.stage)
    check_history([*(one for one in others if one not in gone), step], today)
    return step, gone


def copied(step: InvolvementStep) -> InvolvementStep:
    """The same step, to try something on."""
    told = told_of(step, StepTold)
    copy = InvolvementStep(
        id=step.id,
        household_id=step.household_id,
        involvement_id=step.involvement_id,
        stage=told.stage,
        since=told.since,
    )
    fill_step(copy, told)
    return copy


def falls_away(steps: Iterable[InvolvementStep], ended: Stage) -> list[InvolvementStep]:
    """The plans that mean nothing any more once it ended so, or began."""
    stays = {Stage.LEFT: {Stage.EMBER}, Stage.EMBER: {Stage.LEFT}, Stage.NOT_STARTED: set[Stage]()}
    if ended in AT_WORK:
        return [one for one in steps if one.planned and one.stage in BEFORE]
    if ended not in stays:
        return []
    return [one for one in steps if one.planned and one.stage not in stays[ended]]


def since_in_words(step: InvolvementStep | StepTold) -> str:
    """`2023`, `maart 2023` or `3 maart 2023`, as exact as it is known."""
    words = full_date(step.since).split(" ")
    return " ".join(words[{Exact.DAY: 0, Exact.MONTH: 1, Exact.YEAR: 2}[step.exact] :])
