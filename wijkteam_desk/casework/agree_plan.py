"""The plan is agreed as it stands, and what each says of it is kept."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_versions import lines_now
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.plan import check_evaluation, check_not_long_before
from wijkteam_desk.domain.plan_version import (
    Agreement,
    AgreementTold,
    PlanVersion,
    VersionLine,
    check_transfer,
    check_version,
    fill_agreement,
    text_sha256,
)
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among, running_plan_of
from wijkteam_desk.storage.unit_of_work import Work, still
from wijkteam_desk.storage.version_loaders import agreements_of, versions_of

DRAFT_FORM = "agree_plan"
"""What each says of the plan as it stands, about the household."""


def agree_plan(
    work: Work,
    *,
    household_id: str,
    on: date,
    answers: Mapping[str, AgreementTold],
    seen: str,
) -> Changed:
    """Freezes the plan as it stands as the next version, with what these members say of it.

    `answers` by the id of the member; `seen`: the `text_sha256` of what they had before them.
    Refused when stale, without an answer, or where one of the checks below refuses it.
    """
    plan = running_plan_of(work, household_id)
    lines = lines_now(work, plan)
    still(text_sha256(lines), seen)
    earlier = versions_of(work, household_id)
    check_not_long_before(on, plan)
    check_version(lines, earlier[-1] if earlier else None, on, work.today)
    if not answers:
        raise Refusal("Kies van minstens één persoon wat die ervan zegt.")
    version = work.add(
        PlanVersion(
            household_id=household_id,
            plan_id=plan.id,
            number=len(earlier) + 1,
            agreed_on=on,
            text_sha256=text_sha256(lines),
        )
    )
    for position, line in enumerate(lines, start=1):
        work.add(
            VersionLine(
                household_id=household_id, version_id=version.id, position=position, **vars(line)
            )
        )
    for member in _asked(work, household_id, tuple(answers)):
        _keep(work, version, member, answers[member.id], on)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=version.id, entry=work.entry)


def note_agreement(
    work: Work, *, version_id: str, member_id: str, told: AgreementTold, was: AgreementTold | None
) -> Changed:
    """Notes what somebody says of a version that is there, today; `was`: what they said before.

    Refused when stale, and as by `fill_agreement`.
    """
    version = work.one(PlanVersion, version_id)
    running_plan_of(work, version.household_id)
    said = {one.member_id: one for one in agreements_of(work, version.household_id, version_id)}
    known = said.get(member_id)
    still(told_of(known, AgreementTold) if known else None, was)
    (member,) = _asked(work, version.household_id, (member_id,))
    if known:
        fill_agreement(known, told)
        known.said_on = work.today
    else:
        _keep(work, version, member, told, work.today)
    return Changed(household_id=version.household_id, entry=work.entry)


def set_transferred(
    work: Work, *, version_id: str, transferred_on: date | None, was: date | None
) -> Changed:
    """Notes when a version was put over to the official file, or that it was not after all.

    Refused when stale, and as by `check_transfer`.
    """
    version = work.one(PlanVersion, version_id)
    still(version.transferred_on, was)
    check_transfer(transferred_on, version.agreed_on, work.today)
    version.transferred_on = transferred_on
    return Changed(household_id=version.household_id, entry=work.entry)


def set_evaluation(
    work: Work, *, household_id: str, evaluate_on: date | None, was: date | None
) -> Changed:
    """Sets the day on which the plan is looked at again (R-1.13); refused when stale or past."""
    plan = running_plan_of(work, household_id)
    still(plan.evaluate_on, was)
    check_evaluation(evaluate_on, work.today)
    plan.evaluate_on = evaluate_on
    return Changed(household_id=household_id, entry=work.entry)


def _asked(work: Work, household_id: str, who: tuple[str, ...]) -> list[Member]:
    refuse_to_approach(protections_of(work, household_id), who)
    return members_among(work, household_id, who)


def _keep(work: Work, version: PlanVersion, member: Member, told: AgreementTold, on: date) -> None:
    agreement = Agreement(
        household_id=version.household_id,
        version_id=version.id,
        member_id=member.id,
        said_on=on,
        answer=told.answer,
    )
    fill_agreement(agreement, told)
    work.add(agreement)
