"""Of what toestemming was asked for: what goes when a person is erased."""

from sqlalchemy import delete, select

from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_voice import ConsentAttempt, ConsentVoice
from wijkteam_desk.storage.unit_of_work import Work


def take_away_consents(work: Work, member_id: str) -> list[str]:
    """Takes away what was asked about or for this person, and what he or she said; gives the ids.

    A question about somebody else stays, without this voice: it is asked again.
    """
    asked = (Consent.member_id == member_id) | (Consent.reader_id == member_id)
    about = list(work.session.scalars(select(Consent.id).where(asked)))
    theirs = ConsentVoice.consent_id.in_(about) | (ConsentVoice.member_id == member_id)
    voices = list(work.session.scalars(select(ConsentVoice.id).where(theirs)))
    tried = ConsentAttempt.voice_id.in_(voices)
    attempts = list(work.session.scalars(select(ConsentAttempt.id).where(tried)))
    work.session.execute(delete(ConsentAttempt).where(tried))
    work.session.execute(delete(ConsentVoice).where(ConsentVoice.id.in_(voices)))
    work.session.execute(delete(Consent).where(Consent.id.in_(about)))
    return [*about, *voices, *attempts]
