"""Named loaders of the regie with its past, and of what goes on around it."""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from sqlalchemy import func, or_, select

from wijkteam_desk.domain.absence import Absence, AwayTold
from wijkteam_desk.domain.consultation import Consultation
from wijkteam_desk.domain.dispute import Dispute
from wijkteam_desk.domain.escalation import Escalation
from wijkteam_desk.domain.handover import Handover
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.plan import Action, SupportPlan, goes_on
from wijkteam_desk.domain.regie import RegieAssignment, RegieKind, Standing
from wijkteam_desk.domain.snooze import Snooze
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.stillness import Stillness
from wijkteam_desk.storage.unit_of_work import Work

R = TypeVar("R", Handover, Absence, Escalation, Dispute, Consultation, Stillness, Snooze)


def regie_history(work: Work, household_id: str) -> tuple[RegieAssignment, ...]:
    """Every assignment, also what was only offered or has to be asked, the first one first."""
    found = (
        select(RegieAssignment)
        .where(RegieAssignment.household_id == household_id)
        .order_by(RegieAssignment.started_on, RegieAssignment.id)
    )
    return tuple(work.session.scalars(found))


def current_regie(
    work: Work, household_id: str, kind: RegieKind = RegieKind.CASE
) -> RegieAssignment | None:
    """Who has the regie now, if anyone."""
    found = select(RegieAssignment).where(
        RegieAssignment.household_id == household_id,
        RegieAssignment.kind == kind,
        RegieAssignment.ended_on.is_(None),
        RegieAssignment.standing == Standing.HOLDS,
    )
    return work.session.scalars(found).one_or_none()


def open_handover(work: Work, household_id: str) -> Handover | None:
    """The offer that awaits its answer."""
    found = select(Handover).where(Handover.household_id == household_id, Handover.answer.is_(None))
    return work.session.scalars(found).one_or_none()


def steering_of(work: Work, household_id: str) -> Steering:
    """What goes on around the regie, the first one first."""
    return Steering(
        handovers=_all(work, Handover, household_id, "offered_on"),
        absences=_all(work, Absence, household_id, "since"),
        escalations=_all(work, Escalation, household_id, "raised_on"),
        disputes=_all(work, Dispute, household_id, "raised_on"),
        consultations=_all(work, Consultation, household_id, "held_on"),
        stillness=_all(work, Stillness, household_id, "noted_on"),
        snoozes=_all(work, Snooze, household_id, "about"),
    )


def absences_of(work: Work, household_id: str) -> tuple[Absence, ...]:
    """Who was or is away, the first one first."""
    return _all(work, Absence, household_id, "since")


def _all(work: Work, kind: type[R], household_id: str, by: str) -> tuple[R, ...]:
    found = select(kind).where(kind.household_id == household_id)
    return tuple(work.session.scalars(found.order_by(getattr(kind, by), kind.id)))


def held_by(work: Work, coach_id: str) -> tuple[RegieAssignment, ...]:
    """What this colleague has now: regie, or contactpersoon where it is held outside the team.

    Not of households of which the plan is closed.
    """
    closed = select(SupportPlan.household_id).where(SupportPlan.closed_on.is_not(None))
    found = select(RegieAssignment).where(
        RegieAssignment.household_id.not_in(closed),
        or_(RegieAssignment.holder_coach == coach_id, RegieAssignment.contact_coach == coach_id),
        RegieAssignment.ended_on.is_(None),
        RegieAssignment.standing == Standing.HOLDS,
    )
    return tuple(work.session.scalars(found.order_by(RegieAssignment.id)))


def running_regies(work: Work, households: Iterable[str]) -> dict[str, RegieAssignment]:
    """The casusregie of each of these households that has one, by household."""
    found = select(RegieAssignment).where(
        RegieAssignment.household_id.in_(tuple(households)),
        RegieAssignment.kind == RegieKind.CASE,
        RegieAssignment.ended_on.is_(None),
        RegieAssignment.standing == Standing.HOLDS,
    )
    return {one.household_id: one for one in work.session.scalars(found)}


def open_turns(work: Work, coach_id: str) -> tuple[Action, ...]:
    """The actions this colleague still has to do, the first one due first."""
    found = select(Action).where(Action.owner_coach == coach_id)
    turns = (one for one in work.session.scalars(found) if goes_on(one))
    return tuple(sorted(turns, key=lambda one: (one.due or date.max, one.id)))


def households_among(work: Work, ids: Iterable[str]) -> tuple[Household, ...]:
    """These households, by name."""
    found = select(Household).where(Household.id.in_(tuple(ids)))
    return tuple(work.session.scalars(found.order_by(Household.order_key, Household.id)))


def absences_in(work: Work, coach_id: str, told: AwayTold) -> tuple[Absence, ...]:
    """When this colleague is away on one of these days, for whichever household."""
    found = select(Absence).where(
        Absence.away == coach_id, Absence.since <= told.until, Absence.until >= told.since
    )
    return tuple(work.session.scalars(found.order_by(Absence.household_id, Absence.id)))


def absences_on(work: Work, told: AwayTold) -> tuple[Absence, ...]:
    """Everybody who is away on one of these days, for whichever household."""
    found = select(Absence).where(Absence.since <= told.until, Absence.until >= told.since)
    return tuple(work.session.scalars(found.order_by(Absence.id)))


def away_until(work: Work) -> dict[str, date]:
    """Every colleague who is away today, for whichever household, with their last day away."""
    found = (
        select(Absence.away, func.max(Absence.until))
        .where(Absence.since <= work.today, Absence.until >= work.today)
        .group_by(Absence.away)
    )
    return dict(work.session.execute(found).all())
