"""Named loaders of what toestemming was asked for."""

from sqlalchemy import select

from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import ConsentAttempt, ConsentVoice
from wijkteam_desk.domain.consents import Consents
from wijkteam_desk.storage.unit_of_work import Work


def consents_of(work: Work, household_id: str) -> Consents:
    """All of a household, in three statements; each list in the order of its ids."""
    run, home = work.session.scalars, household_id
    return Consents(
        consents=tuple(run(select(Consent).filter_by(household_id=home).order_by(Consent.id))),
        voices=tuple(
            run(select(ConsentVoice).filter_by(household_id=home).order_by(ConsentVoice.id))
        ),
        attempts=tuple(
            run(select(ConsentAttempt).filter_by(household_id=home).order_by(ConsentAttempt.id))
        ),
    )


def asked_of(work: Work, consent_id: str) -> Asked:
    """One question with its answers; refused when it is gone."""
    consent = work.one(Consent, consent_id)
    return consents_of(work, consent.household_id).asked(consent)


def names_in_consent(work: Work, *, organisation_id: str = "", network_id: str = "") -> bool:
    """Whether a toestemming names this organisation, or somebody of the network."""
    for_them = select(Consent.id).where(
        (Consent.organisation_id == organisation_id) | (Consent.network_id == network_id)
    )
    of_them = select(ConsentVoice.id).where(ConsentVoice.network_id == network_id)
    return any(
        work.session.scalars(found.limit(1)).first() is not None for found in (for_them, of_them)
    )
