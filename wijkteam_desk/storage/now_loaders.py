"""Loads what Vandaag needs of many households together: as many statements, however many."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import aliased

from wijkteam_desk.domain.absence import Absence
from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.asking import Asking
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.closing import PlanClosing
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_voice import ConsentAttempt, ConsentVoice
from wijkteam_desk.domain.consents import Consents
from wijkteam_desk.domain.consultation import Consultation, Worry
from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.dispute import Dispute
from wijkteam_desk.domain.escalation import Escalation
from wijkteam_desk.domain.feedback import FeedbackAgreement
from wijkteam_desk.domain.handover import Handover
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.involvement import Involvement, InvolvementStep
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.leaving import Leaving
from wijkteam_desk.domain.life_domain import LifeDomain
from wijkteam_desk.domain.melding import BroughtBy, Melding
from wijkteam_desk.domain.network import NetworkPerson, names_around
from wijkteam_desk.domain.organisation import ContactPerson
from wijkteam_desk.domain.plan import Action, ActionStatus, SupportPlan
from wijkteam_desk.domain.plan_version import PlanVersion
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.record import Record
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.snooze import Snooze
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.stillness import Stillness
from wijkteam_desk.domain.tapering import TaperStep
from wijkteam_desk.domain.waiting import Waiting
from wijkteam_desk.domain.wrap_up import Safety, WrapUp
from wijkteam_desk.storage.beside import beside
from wijkteam_desk.storage.due import moved_on
from wijkteam_desk.storage.involved_loaders import (
    WHOM,
    WITH_HEARD,
    contacts_of,
    organisations_named,
)
from wijkteam_desk.storage.loaders import coaches, counts
from wijkteam_desk.storage.unit_of_work import Work

TOGETHER = 400
"""So many at a time: a statement takes a bounded number of values."""

R = TypeVar("R", bound=Record)
_AGREED = exists().where(FeedbackAgreement.melding_id == Melding.id)
_SILENT = aliased(ConsentVoice)
_IS_SILENT = _SILENT.said.is_(None)
_KINDS: dict[type[Any], tuple[ColumnElement[bool], ...]] = {
    Member: (),
    NetworkPerson: (),
    SupportPlan: (),
    Action: (Action.status.in_((ActionStatus.OPEN, ActionStatus.BUSY)),),
    RegieAssignment: (),
    PlanClosing: (),
    Handover: (Handover.answer.is_(None),),
    Absence: (),
    Escalation: (Escalation.answered_on.is_(None),),
    Dispute: (Dispute.settled_on.is_(None),),
    Consultation: (),
    Stillness: (),
    Snooze: (),
    InvolvementStep: (),
    Asking: (),
    Joining: (),
    Waiting: (),
    Leaving: (),
    TaperStep: (),
    AfterCheck: (AfterCheck.done_on.is_(None),),
    Beschikking: (),
    Melding: (Melding.decided_on.is_(None) | _AGREED,),
    Protection: (),
    Consent: (exists().where(_SILENT.consent_id == Consent.id, _IS_SILENT),),
    ConsentVoice: (exists().where(_SILENT.consent_id == ConsentVoice.consent_id, _IS_SILENT),),
    ConsentAttempt: (),
    Conversation: (Conversation.planned.is_(True),),
}
"""What is loaded, and of it only what can still ask something."""


@dataclass
class _Rows:
    """The rows of many households, by kind and household."""

    by: dict[tuple[type[Any], str], list[Any]] = field(default_factory=lambda: defaultdict(list))

    def of(self, kind: type[R], household_id: str) -> tuple[R, ...]:
        return tuple(self.by.get((kind, household_id), ()))


def households_now(
    work: Work, ids: tuple[str, ...], *, youth_care: bool = False
) -> tuple[HouseholdNow, ...]:
    """These households, in parts; `youth_care`: the team acts as jeugdhulpaanbieder."""
    away = tuple(work.session.scalars(select(Absence).where(Absence.until >= work.today)))
    names = {one.id: one.name for one in coaches(work)}
    parts = (ids[start : start + TOGETHER] for start in range(0, len(ids), TOGETHER))
    return tuple(one for part in parts for one in _part(work, part, names, away, youth_care))


def _part(
    work: Work,
    ids: tuple[str, ...],
    names: Mapping[str, str],
    away: tuple[Absence, ...],
    youth_care: bool,  # noqa: FBT001 - one of five that go along
) -> list[HouseholdNow]:
    rows, worries, wrapped = _rows(work, ids), _worries(work, ids), _wrap_ups(work, ids)
    moved, agreed, talked = moved_on(work, ids), _agreed(work, ids), talked_since(work, ids)
    names, works_at = _outside(work, rows, names)
    found = []
    for home in work.session.scalars(select(Household).where(Household.id.in_(ids))):
        now, ended = _in_rows(rows, home), wrapped.get(home.id, [])
        found.append(
            replace(
                now,
                moved_on=moved.get(home.id, now.moved_on),
                wrap_ups=tuple(one for one, _ in ended if not one.done_at),
                wrapped_on={one.conversation_id: day for one, day in ended},
                talked_on=talked,
                worries=(*worries.get(home.id, ()), *_unsafe(ended)),
                agreed_on=agreed.get(home.id),
                names={**names, **names_around(now.members, now.network)},
                works_at=works_at,
                away=away,
                youth_care=youth_care,
            )
        )
    return found


def _in_rows(rows: _Rows, home: Household) -> HouseholdNow:
    """As far as rows of its own tell it."""
    plan = rows.of(SupportPlan, home.id)[0]
    asked = Consents(
        consents=rows.of(Consent, home.id),
        voices=rows.of(ConsentVoice, home.id),
        attempts=rows.of(ConsentAttempt, home.id),
    )
    return HouseholdNow(
        household=home,
        plan=plan,
        moved_on=plan.opened_on,
        members=rows.of(Member, home.id),
        network=rows.of(NetworkPerson, home.id),
        actions=rows.of(Action, home.id),
        regie=rows.of(RegieAssignment, home.id),
        closings=rows.of(PlanClosing, home.id),
        steering=_steering(rows, home.id),
        courses=_involved(rows, home.id).courses,
        meldingen=rows.of(Melding, home.id),
        protections=rows.of(Protection, home.id),
        planned=rows.of(Conversation, home.id),
        feedback=rows.of(FeedbackAgreement, home.id),
        consents=asked.all_asked,
    )


def _rows(work: Work, ids: tuple[str, ...]) -> _Rows:
    rows = _Rows()
    for kind, only in _KINDS.items():
        found = select(kind).where(kind.household_id.in_(ids), *only)
        order = (kind.position,) if hasattr(kind, "position") else ()
        for one in work.session.scalars(found.order_by(*order, kind.id)):
            rows.by[kind, one.household_id].append(one)
    helped = (
        select(Involvement)
        .where(Involvement.household_id.in_(ids), Involvement.without_team_on.is_(None))
        .order_by(Involvement.id)
    )
    for one in work.session.scalars(beside(helped, *WHOM)).unique():
        rows.by[Involvement, one.household_id].append(one)
    agreed = select(FeedbackAgreement).where(FeedbackAgreement.household_id.in_(ids))
    for told in work.session.scalars(agreed.options(*WITH_HEARD)).unique():
        rows.by[FeedbackAgreement, told.household_id].append(told)
    return rows


def _steering(rows: _Rows, home: str) -> Steering:
    return Steering(
        handovers=rows.of(Handover, home),
        absences=rows.of(Absence, home),
        escalations=rows.of(Escalation, home),
        disputes=rows.of(Dispute, home),
        consultations=rows.of(Consultation, home),
        stillness=rows.of(Stillness, home),
        snoozes=rows.of(Snooze, home),
    )


def _involved(rows: _Rows, home: str) -> Involved:
    return Involved(
        involvements=rows.of(Involvement, home),
        steps=rows.of(InvolvementStep, home),
        askings=rows.of(Asking, home),
        joinings=rows.of(Joining, home),
        waitings=rows.of(Waiting, home),
        leavings=rows.of(Leaving, home),
        tapering=rows.of(TaperStep, home),
        checks=rows.of(AfterCheck, home),
        beschikkingen=rows.of(Beschikking, home),
        feedback=rows.of(FeedbackAgreement, home),
    )


def _outside(
    work: Work, rows: _Rows, names: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """What organisations and who works there are called, and where each works."""
    helped = [one for (kind, _), found in rows.by.items() if kind is Involvement for one in found]
    asked = [one for (kind, _), found in rows.by.items() if kind is Action for one in found]
    held = [one for (kind, _), found in rows.by.items() if kind is RegieAssignment for one in found]
    told = [one for (kind, _), found in rows.by.items() if kind is Consent for one in found]
    places = {one.organisation_id for one in (*helped, *told) if one.organisation_id}
    people = {one.owner_contact for one in asked} | {one.holder_contact for one in held} - {None}
    if people - {None}:
        at = select(ContactPerson.organisation_id).where(ContactPerson.id.in_(people - {None}))
        places |= set(work.session.scalars(at))
    organisations = organisations_named(work, places) if places else ()
    contacts = contacts_of(work, places) if places else ()
    called = {one.id: one.name for one in organisations} | {one.id: one.called for one in contacts}
    return {**names, **called}, {one.id: one.organisation_id for one in contacts}


def talked_since(work: Work, ids: tuple[str, ...]) -> dict[str, date]:
    """By the id of a melding of these households that another brought, the first talk since."""
    found = (
        select(Melding.id, func.min(Conversation.held_on))
        .join(Conversation, Conversation.household_id == Melding.household_id)
        .where(
            Melding.household_id.in_(ids),
            Melding.brought_by != BroughtBy.SELF,
            Conversation.planned.is_(False),
            Conversation.held_on >= Melding.reported_on,
        )
        .group_by(Melding.id)
    )
    return dict(work.session.execute(found).all())


def _worries(work: Work, ids: tuple[str, ...]) -> dict[str, list[Worry]]:
    found = select(Passage.household_id, Passage.id, Passage.written_at).where(
        Passage.household_id.in_(ids),
        Passage.kind == PassageKind.WORRY,
        Passage.life_domain == LifeDomain.SAFETY,
        *counts(),
    )
    worries: dict[str, list[Worry]] = defaultdict(list)
    for home, passage, at in work.session.execute(found):
        worries[home].append(Worry(id=passage, on=at.astimezone().date()))
    return worries


def _wrap_ups(work: Work, ids: tuple[str, ...]) -> dict[str, list[tuple[WrapUp, date]]]:
    """Those that are not done, or tell that it was not safe, with the day of their talk."""
    asks = WrapUp.done_at.is_(None) | WrapUp.safety.in_((Safety.DOUBT, Safety.NO))
    found = (
        select(WrapUp, Conversation.held_on)
        .join(Conversation, Conversation.id == WrapUp.conversation_id)
        .where(WrapUp.household_id.in_(ids), asks)
        .order_by(WrapUp.id)
    )
    by: dict[str, list[tuple[WrapUp, date]]] = defaultdict(list)
    for one, day in work.session.execute(found):
        by[one.household_id].append((one, day))
    return by


def _unsafe(wrapped: list[tuple[WrapUp, date]]) -> tuple[Worry, ...]:
    return tuple(
        Worry(id=one.id, on=day, at_once=one.safety is Safety.NO)
        for one, day in wrapped
        if one.safety in (Safety.DOUBT, Safety.NO)
    )


def _agreed(work: Work, ids: tuple[str, ...]) -> dict[str, date]:
    found = select(PlanVersion.household_id, func.max(PlanVersion.agreed_on)).where(
        PlanVersion.household_id.in_(ids)
    )
    return dict(work.session.execute(found.group_by(PlanVersion.household_id)).all())
