"""Of the register of what left: what goes when a person is erased."""

from sqlalchemy import delete, or_, select, update

from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.disclosure import Disclosure, DisclosureLine
from wijkteam_desk.domain.weighing import ANSWERS
from wijkteam_desk.storage.unit_of_work import Work

_WORDS = ("needed", "no_other_way", "no_more", "not_told", *ANSWERS)


def take_away_shared(work: Work, member_id: str) -> list[str]:
    """Takes away what was shared about this person; gives the ids of what held words of it.

    That something left stays, with the document, but without the words of why where it was about
    nobody else. What was about others stays, without the toestemming that goes along.
    """
    run = work.session.execute
    about = DisclosureLine.member_id == member_id
    lines = list(work.session.scalars(select(DisclosureLine.id).where(about)))
    touched = set(work.session.scalars(select(DisclosureLine.disclosure_id).where(about)))
    run(delete(DisclosureLine).where(about))
    still = set(
        work.session.scalars(
            select(DisclosureLine.disclosure_id).where(DisclosureLine.disclosure_id.in_(touched))
        )
    )
    theirs = sorted(touched - still)
    silent = update(Disclosure).where(Disclosure.id.in_(theirs))
    run(silent.values(dict.fromkeys(_WORDS, "")))
    asked = or_(Consent.member_id == member_id, Consent.reader_id == member_id)
    by_theirs = DisclosureLine.consent_id.in_(select(Consent.id).where(asked))
    run(update(DisclosureLine).where(by_theirs).values(consent_id=None))
    return [*lines, *theirs]
