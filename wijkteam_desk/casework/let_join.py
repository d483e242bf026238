"""The joining moment: what is agreed with an organisation, and that it begins."""

from datetime import date

from wijkteam_desk.casework.approached import refuse_named_away
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.move_step import put_step
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.joining import Joining, JoiningTold, fill_joining
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.waiting import Waiting, WaitingTold, fill_waiting
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import course_of
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "joining"
WAITING_FORM = "waiting"
"""Both about the involvement."""


def let_join(
    work: Work,
    *,
    involvement_id: str,
    told: JoiningTold,
    was: JoiningTold,
    started_on: date | None = None,
) -> Changed:
    """Keeps the agreements, in any state; with `started_on` it is active since that day.

    `was`: what the form showed, an empty `JoiningTold` where nothing was agreed yet. What is
    missing blocks nothing (DOMAIN 00.1). Refused: when stale, as by `fill_joining`, and where
    somebody who is not approached would do, say or hear something.
    """
    course = course_of(work, involvement_id)
    household, known = course.involvement.household_id, course.joining
    still(told_of(known, JoiningTold) if known else JoiningTold(), was)
    if told.yes_by:
        members_among(work, household, (told.yes_by,))
    refuse_to_approach(protections_of(work, household), (told.yes_by,))
    refuse_named_away(
        work,
        household,
        *(told.family_does, told.network_does, told.at_relapse, told.met_with),
    )
    record = known or Joining(household_id=household, involvement_id=involvement_id)
    fill_joining(record, told, work.today)
    if known is None:
        work.add(record)
    if started_on:
        put_step(work, involvement_id, StepTold(stage=Stage.ACTIVE, since=started_on))
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=household, made=record.id, entry=work.entry)


def set_waiting(work: Work, *, involvement_id: str, told: WaitingTold, was: WaitingTold) -> Changed:
    """Keeps how the waiting is bridged; refused when stale, or phoned by who is not approached."""
    course = course_of(work, involvement_id)
    household, known = course.involvement.household_id, course.waiting
    still(told_of(known, WaitingTold) if known else WaitingTold(), was)
    refuse_named_away(work, household, told.phones, told.bridging)
    record = known or Waiting(household_id=household, involvement_id=involvement_id)
    fill_waiting(record, told)
    if known is None:
        work.add(record)
    drop_draft(work, form=WAITING_FORM, about=involvement_id)
    return Changed(household_id=household, made=record.id, entry=work.entry)
