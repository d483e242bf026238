"""What stands in Vandaag waits, is explained, talked over or done; each in one act."""

from datetime import date, timedelta

from sqlalchemy import select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.receive_feedback import put_chase
from wijkteam_desk.casework.set_action import change_action
from wijkteam_desk.casework.set_melding import change_melding
from wijkteam_desk.domain.attention import AttentionItem, AttentionKind
from wijkteam_desk.domain.consultation import Consultation, ConsultationTold, fill_consultation
from wijkteam_desk.domain.feedback import ChaseTold, FeedbackAgreement
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.melding import Melding, MeldingTold
from wijkteam_desk.domain.plan import Action, ActionStatus, ActionWords
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.snooze import Snooze, SnoozeTold, fill_snooze
from wijkteam_desk.domain.stillness import Stillness, StillnessTold, fill_stillness
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.turn import Thread
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "attention"
"""What is being typed about one item, by its key."""
CALLED = timedelta(days=7)
"""So long after a call it is asked again, unless something came."""


def snooze_item(work: Work, *, household_id: str, about: str, told: SnoozeTold) -> Changed:
    """The item waits until that day; refused as by `fill_snooze`."""
    _wait(work, household_id, about, told)
    return _changed(work, household_id, about)


def note_call(work: Work, *, item: AttentionItem) -> Changed:
    """Somebody was called about it: it waits a week for what comes of that.

    Terugkoppeling that was asked for again so is an attempt as any other (R-6.3).
    """
    if item.part == Thread.FEEDBACK.value:
        agreement = work.one(FeedbackAgreement, item.about)
        put_chase(work, agreement, ChaseTold(chased_on=work.today))
    else:
        told = SnoozeTold(until=_week_after(work.today), reason="gebeld")
        _wait(work, item.household_id, item.key, told)
    return _changed(work, item.household_id, item.key)


def explain_silence(work: Work, *, household_id: str, about: str, told: StillnessTold) -> Changed:
    """Keeps why nothing happens; refused as by `fill_stillness`."""
    home = work.one(Household, household_id)
    made = Stillness(household_id=home.id, noted_on=work.today, **vars(told))
    fill_stillness(made, told, work.today)
    work.add(made)
    return _changed(work, household_id, about)


def consult(work: Work, *, household_id: str, about: str, told: ConsultationTold) -> Changed:
    """Keeps that safety was talked over; refused as by `fill_consultation`."""
    home = work.one(Household, household_id)
    made = Consultation(household_id=home.id, **vars(told))
    fill_consultation(made, told, work.today)
    work.add(made)
    return _changed(work, household_id, about)


def finish_item(work: Work, *, item: AttentionItem) -> Changed:
    """It is done today: an action, or a step of a melding. Refused for what is done elsewhere."""
    if item.kind in (AttentionKind.ACTION, AttentionKind.FAMILY_TASK):
        was = told_of(work.one(Action, item.about), ActionWords)
        done = ActionWords(**(vars(was) | {"status": ActionStatus.DONE}))
        return change_action(work, action_id=item.about, words=done, was=was)
    if item.kind is AttentionKind.TERM:
        told = told_of(work.one(Melding, item.about), MeldingTold)
        now = MeldingTold(**(vars(told) | {item.part: work.today}))
        return change_melding(work, melding_id=item.about, told=now, was=told)
    raise Refusal("Dit is klaar als het op de bladzijde zelf is ingevuld.")


def _wait(work: Work, household_id: str, about: str, told: SnoozeTold) -> None:
    home = work.one(Household, household_id)
    same = select(Snooze).where(Snooze.household_id == home.id, Snooze.about == about)
    record = work.session.scalars(same).one_or_none() or Snooze(
        household_id=home.id, about=about, noted_on=work.today, until=told.until, reason=""
    )
    fill_snooze(record, told, work.today)
    work.add(record)


def _changed(work: Work, household_id: str, about: str) -> Changed:
    drop_draft(work, form=DRAFT_FORM, about=about)
    return Changed(household_id=household_id, entry=work.entry)


def _week_after(today: date) -> date:
    return today + CALLED
