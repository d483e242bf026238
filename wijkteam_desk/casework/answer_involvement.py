"""A provider or the family is asked something, and answers, or does not."""

from dataclasses import replace

from wijkteam_desk.casework.approached import refuse_all_away
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.move_step import put_step
from wijkteam_desk.domain.asking import (
    Answer,
    AnswerTold,
    Asking,
    AskingTold,
    fill_answer,
    fill_asking,
)
from wijkteam_desk.domain.involvement import BEFORE, Stage, StepTold
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import course_of
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "asking"
"""A question or its answer, about the involvement."""


def ask_involvement(work: Work, *, involvement_id: str, told: AskingTold) -> Changed:
    """Writes down what was asked; from now on it is their turn, until `answer_by`.

    Refused while a question is open; and of the family, where nobody of those whom it is for is
    approached.
    """
    course = course_of(work, involvement_id)
    household = course.involvement.household_id
    if told.asked_of is Party.FAMILY:
        refuse_all_away(work, household, {one.id for one in course.involvement.for_members})
    made = Asking(
        household_id=household,
        involvement_id=involvement_id,
        asked_on=told.asked_on,
        answer_by=told.answer_by,
    )
    fill_asking(made, told, course.askings, work.today)
    work.add(made)
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=household, made=made.id, entry=work.entry)


def answer_involvement(
    work: Work, *, asking_id: str, told: AnswerTold, was: AnswerTold | None = None
) -> Changed:
    """Writes the answer down; a waiting list becomes a step, from the day of the answer.

    What follows from any other answer is chosen by the team: it is their turn. `was`: what the
    form showed where an answer is corrected.
    """
    asking = work.one(Asking, asking_id)
    still(told_of(asking, AnswerTold), was or AnswerTold())
    fill_answer(asking, told, work.today)
    course = course_of(work, asking.involvement_id)
    stage = course.stage(work.today)
    if told.answer is Answer.WAITING_LIST and stage in BEFORE and stage is not Stage.WAITING:
        since = told.answered_on or work.today
        word = f"{told.weeks} weken" if told.weeks else ""
        step = StepTold(stage=Stage.WAITING, since=since, word=word)
        put_step(work, asking.involvement_id, step)
    drop_draft(work, form=DRAFT_FORM, about=asking.involvement_id)
    return Changed(household_id=asking.household_id, made=asking_id, entry=work.entry)


def move_answer_day(work: Work, *, asking_id: str, told: AskingTold, was: AskingTold) -> Changed:
    """More time is given, or the words of the question change; refused once it was answered."""
    asking = work.one(Asking, asking_id)
    still(told_of(asking, AskingTold), was)
    if not asking.is_open:
        raise Refusal("Deze vraag is al beantwoord. Stel een nieuwe.")
    fill_asking(asking, replace(told, asked_of=was.asked_of), (), work.today)
    drop_draft(work, form=DRAFT_FORM, about=asking.involvement_id)
    return Changed(household_id=asking.household_id, made=asking_id, entry=work.entry)
