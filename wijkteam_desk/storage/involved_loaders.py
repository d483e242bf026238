"""Named loaders of the organisations that are involved with a household."""

from typing import Any, TypeVar

from sqlalchemy import or_, select, union
from sqlalchemy.orm import InstrumentedAttribute, joinedload, selectinload

from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.asking import Asking
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import FeedbackAgreement
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.involvement import Involvement, InvolvementStep
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.leaving import GoalResult, Leaving
from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.tapering import TaperStep
from wijkteam_desk.domain.waiting import Waiting
from wijkteam_desk.storage.beside import beside
from wijkteam_desk.storage.unit_of_work import Work

R = TypeVar("R", bound=Identified)
WHOM = (Involvement.for_members, Involvement.goals)
"""With whom an involvement is, and what it is for."""
WITH_WHOM = tuple(selectinload(one) for one in WHOM)
"""One involvement with those."""
WITH_HEARD = (joinedload(FeedbackAgreement.heard), joinedload(FeedbackAgreement.chases))
"""An agreement about terugkoppeling with what came of it."""


def involved_of(work: Work, household_id: str) -> Involved:
    """All of it, in eleven statements, whatever the number."""
    found = select(Involvement).filter_by(household_id=household_id).order_by(Involvement.id)
    return _rows_of(
        work,
        tuple(work.session.scalars(beside(found, *WHOM)).unique()),
        Involvement.household_id.key,
        household_id,
    )


def course_of(work: Work, involvement_id: str) -> Course:
    """One involvement with all that is known of it; refused when it is gone."""
    one = work.one(Involvement, involvement_id, *WITH_WHOM)
    return _rows_of(work, (one,), InvolvementStep.involvement_id.key, one.id).course(one)


def steps_of(work: Work, involvement_id: str) -> tuple[InvolvementStep, ...]:
    """The steps of one involvement, the planned ones too, by id; refused when it is gone."""
    work.one(Involvement, involvement_id)
    found = select(InvolvementStep).filter_by(involvement_id=involvement_id)
    return tuple(work.session.scalars(found.order_by(InvolvementStep.id)))


def _rows_of(work: Work, found: tuple[Involvement, ...], field: str, of: str) -> Involved:
    def rows(kind: type[R], order: InstrumentedAttribute[Any] | None = None) -> tuple[R, ...]:
        first = () if order is None else (order,)
        return tuple(
            work.session.scalars(select(kind).filter_by(**{field: of}).order_by(*first, kind.id))
        )

    return Involved(
        involvements=found,
        steps=rows(InvolvementStep),
        askings=rows(Asking),
        joinings=rows(Joining),
        waitings=rows(Waiting),
        leavings=rows(Leaving),
        results=rows(GoalResult),
        tapering=rows(TaperStep, TaperStep.position),
        checks=rows(AfterCheck, AfterCheck.due),
        beschikkingen=rows(Beschikking, Beschikking.starts_on),
        feedback=_agreements(work, field, of),
    )


def _agreements(work: Work, field: str, of: str) -> tuple[FeedbackAgreement, ...]:
    found = select(FeedbackAgreement).filter_by(**{field: of}).options(*WITH_HEARD)
    rows = work.session.scalars(found).unique()
    return tuple(sorted(rows, key=lambda one: (one.moment.number, one.id)))


def courses_with(work: Work, organisation_id: str) -> tuple[Course, ...]:
    """What is needed to count how one organisation feeds back, in four statements."""
    found = select(Involvement).where(Involvement.organisation_id == organisation_id)
    ids = select(Involvement.id).where(Involvement.organisation_id == organisation_id)
    agreed = select(FeedbackAgreement).where(FeedbackAgreement.involvement_id.in_(ids))
    rows = Involved(
        involvements=tuple(work.session.scalars(found.order_by(Involvement.id))),
        steps=tuple(
            work.session.scalars(
                select(InvolvementStep).where(InvolvementStep.involvement_id.in_(ids))
            )
        ),
        joinings=tuple(
            work.session.scalars(select(Joining).where(Joining.involvement_id.in_(ids)))
        ),
        feedback=tuple(work.session.scalars(agreed.options(*WITH_HEARD)).unique()),
    )
    return rows.courses


def organisations_named(work: Work, ids: set[str]) -> tuple[Organisation, ...]:
    """These, by name."""
    found = select(Organisation).where(Organisation.id.in_(ids)).order_by(Organisation.folded)
    return tuple(work.session.scalars(found))


def organisations_around(work: Work, household_id: str) -> tuple[Organisation, ...]:
    """Who is or was involved, does something in this plan, or had regie; by name."""
    asked = union(
        select(Action.owner_contact).filter_by(household_id=household_id),
        select(RegieAssignment.holder_contact).filter_by(household_id=household_id),
    )
    places = union(
        select(Involvement.organisation_id).filter_by(household_id=household_id),
        select(ContactPerson.organisation_id).where(ContactPerson.id.in_(asked)),
    )
    found = select(Organisation).where(Organisation.id.in_(places))
    return tuple(work.session.scalars(found.order_by(Organisation.folded)))


def contacts_of(work: Work, organisation_ids: set[str]) -> tuple[ContactPerson, ...]:
    """Who works or worked at one of these, each with the organisation, by name."""
    found = (
        select(ContactPerson)
        .where(ContactPerson.organisation_id.in_(organisation_ids))
        .order_by(ContactPerson.folded, ContactPerson.id)
        .options(joinedload(ContactPerson.organisation))
    )
    return tuple(work.session.scalars(found))


def is_involved(work: Work, *, organisation_id: str = "", contact_id: str = "") -> bool:
    """Whether an organisation, or somebody who works there, is involved with a household."""
    named = or_(
        Involvement.organisation_id == organisation_id, Involvement.contact_id == contact_id
    )
    return work.session.scalars(select(Involvement.id).where(named).limit(1)).first() is not None
