"""Toestemming is asked: the question is kept, with everybody who has to say something."""

from collections.abc import Sequence
from dataclasses import replace

from wijkteam_desk.casework.approached import refuse_named_away
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.consent import Consent, ConsentTold, check_recipient, fill_consent
from wijkteam_desk.domain.consent_status import Needed
from wijkteam_desk.domain.consent_voice import ConsentVoice, check_who
from wijkteam_desk.domain.household import Household, Member, may_be_minor
from wijkteam_desk.domain.organisation import Organisation
from wijkteam_desk.domain.protection import SecondPairOfEyes, check_second, refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import network_among, protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "consent"
"""The question being put, about the household."""


def ask_consent(
    work: Work, *, household_id: str, told: ConsentTold, whom: Sequence[Needed]
) -> Changed:
    """Keeps what was asked, and of whom; nobody has said anything yet.

    Refused: as by `fill_consent`, of somebody who is not of this household, of nobody, for
    everybody, and of who is not approached.
    """
    household = work.one(Household, household_id)
    consent = Consent(
        household_id=household.id,
        valid_from=told.valid_from,
        valid_until=told.valid_until,
        asked_on=told.asked_on,
    )
    author = work.one(Coach, work.author).name
    fill_consent(consent, replace(told, asked_by=told.asked_by.strip() or author), work.today)
    _check_reader(work, consent)
    refuse_named_away(work, household_id, told.why, told.own_view)
    if told.second.strip():
        check_second(SecondPairOfEyes(second=told.second, reason=told.second_reason), author)
    if not whom:
        raise Refusal("Kies wie er iets over moet zeggen.")
    about = _about(work, consent)
    work.add(consent)
    work.session.flush()
    for one in whom:
        _refuse_away(work, household_id, one)
        add_voice(work, consent, one, about)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=consent.id, entry=work.entry)


def ask_also(work: Work, *, consent_id: str, whom: Needed) -> Changed:
    """Somebody else has to say something too: the child turned 12, or gezag was cleared up."""
    consent = work.one(Consent, consent_id)
    _refuse_away(work, consent.household_id, whom)
    voice = add_voice(work, consent, whom, _about(work, consent))
    return Changed(household_id=consent.household_id, made=voice.id, entry=work.entry)


def add_voice(work: Work, consent: Consent, needed: Needed, about: Member | None) -> ConsentVoice:
    """Adds who has to say something; part of acts. `about`: nobody for one of the network."""
    household, who = consent.household_id, needed.who
    if who.member_id:
        members_among(work, household, (who.member_id,))
    if who.network_id:
        network_among(work, household, (who.network_id,))
    minor = about is not None and may_be_minor(about, work.today)
    check_who(consent, needed.speaks, who, minor=minor)
    voice = ConsentVoice(
        household_id=household,
        consent_id=consent.id,
        speaks=needed.speaks,
        member_id=who.member_id,
        network_id=who.network_id,
        name=who.name.strip(),
    )
    return work.add(voice)


def _check_reader(work: Work, consent: Consent) -> None:
    if consent.organisation_id:
        check_recipient(work.one(Organisation, consent.organisation_id).name)
    else:
        members_among(work, consent.household_id, (consent.recipient_id,))
        refuse_to_approach(protections_of(work, consent.household_id), (consent.reader_id,))


def _refuse_away(work: Work, household_id: str, whom: Needed) -> None:
    who = whom.who
    refuse_to_approach(protections_of(work, household_id), (who.member_id, who.network_id))
    refuse_named_away(work, household_id, who.name)


def _about(work: Work, consent: Consent) -> Member | None:
    if consent.network_id:
        network_among(work, consent.household_id, (consent.network_id,))
        return None
    return members_among(work, consent.household_id, (consent.person_id,))[0]
