"""Somebody says yes, in part, or no; or is tried to be reached."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_voice import (
    AttemptTold,
    ConsentAttempt,
    ConsentVoice,
    SaidTold,
    fill_attempt,
    fill_said,
    refuse_answered,
)
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "consent_answer"
"""What is being noted of one question, about that."""


def answer(work: Work, *, voice_id: str, told: SaidTold, was: SaidTold) -> Changed:
    """Keeps what this person says; refused when stale, and as by `fill_said`.

    A no blocks the telling only, never a plan or help (R-5.3). What was said before the answer
    changed stays in the journal.
    """
    voice = work.one(ConsentVoice, voice_id)
    still(told_of(voice, SaidTold), was)
    fill_said(voice, told, work.one(Consent, voice.consent_id), work.today)
    drop_draft(work, form=DRAFT_FORM, about=voice.consent_id)
    return Changed(household_id=voice.household_id, entry=work.entry)


def try_to_reach(work: Work, *, voice_id: str, told: AttemptTold) -> Changed:
    """Keeps one try; refused of who answered, and of who is not approached."""
    voice = work.one(ConsentVoice, voice_id)
    refuse_to_approach(protections_of(work, voice.household_id), (voice.person_id,))
    refuse_answered(voice)
    attempt = ConsentAttempt(
        household_id=voice.household_id,
        voice_id=voice_id,
        tried_on=told.tried_on,
        channel=told.channel,
    )
    fill_attempt(attempt, told, work.today)
    work.add(attempt)
    drop_draft(work, form=DRAFT_FORM, about=voice.consent_id)
    return Changed(household_id=voice.household_id, made=attempt.id, entry=work.entry)
