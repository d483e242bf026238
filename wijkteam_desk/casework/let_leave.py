"""The leaving moment: agreed beforehand, gone through in steps, and looked back on."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.approached import refuse_named_away
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.move_step import put_step
from wijkteam_desk.domain.after_care import AfterCheck, AfterCheckTold, checks_after, fill_check
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.involvement import Stage, StepTold
from wijkteam_desk.domain.leaving import (
    GoalResultTold,
    Leaving,
    LeavingTold,
    end_on,
    fill_leaving,
    result_of,
)
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperStep, TaperTold, fill_taper
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import course_of
from wijkteam_desk.storage.loaders import goals_of, members_among, plan_of
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "leaving"
TAPER_FORM = "tapering"
"""Both about the involvement."""
CHECK_FORM = "after_check"


def let_leave(
    work: Work,
    *,
    involvement_id: str,
    told: LeavingTold,
    was: LeavingTold,
    results: Mapping[str, GoalResultTold] | None = None,
    left_on: date | None = None,
) -> Changed:
    """Keeps what is agreed or known about the end; with `left_on` it has ended that day.

    `was`: what the form showed, an empty `LeavingTold` at first. `results`: by the id of a goal of
    the plan; left out, what stands there stays. Then two checks are planned, and the closing
    feedback may come for four weeks, unless those days are told (R-4.5, DOMAIN 00.2). With
    `ember_until` the waakvlam burns from that day. A disagreement never blocks (R-4.4).
    """
    course = course_of(work, involvement_id)
    household, known = course.involvement.household_id, course.leaving
    still(told_of(known, LeavingTold) if known else LeavingTold(), was)
    _check_people(work, household, told)
    record = known or Leaving(household_id=household, involvement_id=involvement_id)
    fill_leaving(record, told, work.today)
    if known is None:
        work.add(record)
    keep_results(work, course, results)
    if left_on:
        _end(work, course, record, left_on)
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=household, made=record.id, entry=work.entry)


def set_tapering(
    work: Work,
    *,
    involvement_id: str,
    told: tuple[TaperTold, ...],
    was: tuple[TaperTold, ...],
) -> Changed:
    """Replaces the steps of tapering by these, in this order; refused when stale.

    Nobody is asked for a step who is not approached.
    """
    course = course_of(work, involvement_id)
    household, known = course.involvement.household_id, course.tapering
    still(tuple(told_of(one, TaperTold) for one in known), was)
    refuse_named_away(work, household, *(one.what for one in told))
    for place, one in enumerate(told):
        if place < len(known):
            fill_taper(known[place], one, work.today)
        else:
            made = TaperStep(
                household_id=household, involvement_id=involvement_id, position=place + 1
            )
            fill_taper(made, one, work.today)
            work.add(made)
    for gone in known[len(told) :]:
        work.session.delete(gone)
    drop_draft(work, form=TAPER_FORM, about=involvement_id)
    return Changed(household_id=household, made=involvement_id, entry=work.entry)


def set_check(
    work: Work,
    *,
    involvement_id: str,
    told: AfterCheckTold,
    was: AfterCheckTold | None = None,
    check_id: str = "",
) -> Changed:
    """Plans a check after the end, or tells how it went; with `check_id` refused when stale."""
    course = course_of(work, involvement_id)
    household = course.involvement.household_id
    known = next((one for one in course.checks if one.id == check_id), None)
    if check_id:
        still(known and told_of(known, AfterCheckTold), was)
    record = known or AfterCheck(
        household_id=household, involvement_id=involvement_id, due=told.due
    )
    fill_check(record, told, work.today)
    if known is None:
        work.add(record)
    drop_draft(work, form=CHECK_FORM, about=check_id or involvement_id)
    return Changed(household_id=household, made=record.id, entry=work.entry)


def _check_people(work: Work, household: str, told: LeavingTold) -> None:
    if told.own_words_of:
        members_among(work, household, (told.own_words_of,))
    refuse_to_approach(protections_of(work, household), (told.own_words_of,))
    refuse_named_away(
        work,
        household,
        *(told.call, told.and_then, told.taken_over_by, told.handed_over_with, told.ember_contact),
    )


def keep_results(work: Work, course: Course, results: Mapping[str, GoalResultTold] | None) -> None:
    """Keeps what the help brought, by the id of a goal of the plan; refused of another goal."""
    if results is None:
        return
    household = course.involvement.household_id
    goals = {one.id: one for one in goals_of(work, plan_of(work, household).id)}
    if not results.keys() <= goals.keys():
        raise Refusal("Een doel waarover je iets schreef staat niet meer in het plan.")
    known = {one.of: one for one in course.results}
    for of, told in results.items():
        made = result_of(goals[of], course.involvement.id, told)
        if of in known:
            known[of].status, known[of].word = made.status, made.word
        else:
            work.add(made)
    for of in known.keys() - results.keys():
        work.session.delete(known[of])


def _end(work: Work, course: Course, record: Leaving, left_on: date) -> None:
    household, of = course.involvement.household_id, course.involvement.id
    end_on(record, left_on)
    put_step(work, of, StepTold(stage=Stage.LEFT, since=left_on))
    if record.ember_until:
        put_step(work, of, StepTold(stage=Stage.EMBER, since=left_on))
    for due in () if course.checks else checks_after(left_on):
        work.add(AfterCheck(household_id=household, involvement_id=of, due=due))
