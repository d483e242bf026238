"""Terugkoppeling came, was given, need not come, or was asked for again."""

import hashlib
from collections.abc import Mapping

from wijkteam_desk.casework.agree_feedback import drop_typed
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.let_leave import keep_results
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureKind
from wijkteam_desk.domain.feedback import (
    LEAVES,
    ChaseTold,
    Feedback,
    FeedbackAgreement,
    FeedbackChase,
    FeedbackTold,
    fill_chase,
    fill_feedback,
)
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.leaving import GoalResultTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.involved_loaders import course_of
from wijkteam_desk.storage.unit_of_work import Work


def receive_feedback(
    work: Work,
    *,
    agreement_id: str,
    told: FeedbackTold,
    results: Mapping[str, GoalResultTold] | None = None,
) -> Changed:
    """Keeps what was told, by them or by us; `results` by the id of a goal, as at the leaving.

    What we told stands in the register too (R-1.16). Refused on a day to come, and of a goal that
    is no longer in the plan.
    """
    agreement = work.one(FeedbackAgreement, agreement_id)
    made = _heard(work, agreement, told)
    if agreement.way in LEAVES:
        _register(work, agreement, told)
    if results and agreement.involvement_id:
        course = course_of(work, agreement.involvement_id)
        known = {one.of: told_of(one, GoalResultTold) for one in course.results}
        keep_results(work, course, known | dict(results))
    drop_typed(work, agreement)
    return Changed(household_id=agreement.household_id, made=made.id, entry=work.entry)


def no_feedback_needed(work: Work, *, agreement_id: str, reason: str) -> Changed:
    """Settles it without; refused without a reason (R-6.3)."""
    if not reason.strip():
        raise Refusal("Schrijf op waarom deze terugkoppeling niet nodig is.")
    agreement = work.one(FeedbackAgreement, agreement_id)
    made = _heard(work, agreement, FeedbackTold(told_on=work.today, reason=reason))
    drop_typed(work, agreement)
    return Changed(household_id=agreement.household_id, made=made.id, entry=work.entry)


def chase_feedback(work: Work, *, agreement_id: str, told: ChaseTold) -> Changed:
    """Keeps that it was asked for again, and how; each attempt stays."""
    agreement = work.one(FeedbackAgreement, agreement_id)
    made = put_chase(work, agreement, told)
    drop_typed(work, agreement)
    return Changed(household_id=agreement.household_id, made=made.id, entry=work.entry)


def put_chase(work: Work, agreement: FeedbackAgreement, told: ChaseTold) -> FeedbackChase:
    """Keeps the attempt, and leaves what is being typed; refused on a day to come."""
    made = FeedbackChase(
        household_id=agreement.household_id, agreement_id=agreement.id, chased_on=told.chased_on
    )
    fill_chase(made, told, work.today)
    return work.add(made)


def _register(work: Work, agreement: FeedbackAgreement, told: FeedbackTold) -> None:
    of = agreement.involvement_id
    work.add(
        Disclosure(
            household_id=agreement.household_id,
            kind=DisclosureKind.FEEDBACK,
            organisation_id=work.one(Involvement, of).organisation_id if of else None,
            document_sha256=hashlib.sha256(told.content.encode()).hexdigest(),
            made_at=work.now,
            variant=agreement.level.label,
        )
    )


def _heard(work: Work, agreement: FeedbackAgreement, told: FeedbackTold) -> Feedback:
    made = Feedback(
        household_id=agreement.household_id, agreement_id=agreement.id, told_on=told.told_on
    )
    fill_feedback(made, told, work.today)
    work.add(made)
    return made
