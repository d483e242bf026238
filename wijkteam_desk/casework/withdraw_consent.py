"""Intrekken: one act, at once, without a reason (R-5.11; AVG 7 lid 3)."""

from datetime import date

from wijkteam_desk.casework.ask_consent import add_voice
from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.consent_status import Needed, voice_of
from wijkteam_desk.domain.consent_voice import Speaks
from wijkteam_desk.domain.household import Member, age_of
from wijkteam_desk.domain.protection import SecondPairOfEyes, check_second, not_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.withdrawal import end_by
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.consent_loaders import asked_of
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work


def withdraw(
    work: Work, *, consent_id: str, by: Needed, on: date, second: SecondPairOfEyes | None = None
) -> Changed:
    """Ends it for everybody. What was told before stays lawful and stays in the register.

    Whoever may, may alone, also who was not asked. Of who is not approached it counts for their own
    data; for a child's somebody looks along first: the aandachtsfunctionaris (DOMAIN 00.5).
    """
    asked = asked_of(work, consent_id)
    consent, about = asked.consent, None
    if on < consent.asked_on:
        raise Refusal("Op die dag was dit nog niet gevraagd. Kijk op welke dag het is ingetrokken.")
    if consent.member_id:
        about = members_among(work, consent.household_id, (consent.member_id,))[0]
    _check_second(work, consent.household_id, by, second)
    voice = voice_of(by, asked.voices) or add_voice(work, consent, by, about)
    end_by(voice, _age(about, on), on, work.today)
    if second:
        voice.withdrawal_second = second.second.strip()
        voice.withdrawal_reason = second.reason.strip()
    return Changed(household_id=consent.household_id, made=consent_id, entry=work.entry)


def _age(about: Member | None, on: date) -> int | None:
    return age_of(about, on) if about else None


def _check_second(
    work: Work, household_id: str, by: Needed, second: SecondPairOfEyes | None
) -> None:
    away = not_to_approach(protections_of(work, household_id))
    if by.speaks is Speaks.SELF or not away & {by.who.member_id, by.who.network_id}:
        return
    if second is None:
        raise Refusal("Leg dit eerst voor aan de aandachtsfunctionaris. Vul in wie meekeek.")
    check_second(second, work.one(Coach, work.author).name)
