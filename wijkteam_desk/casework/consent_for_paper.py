"""The question of a toestemming, to be read and signed by who has to say something."""

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_for_readers import regie_for_paper
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_sheet import ConsentSheet, SheetAnswer
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import ConsentVoice, Speaks
from wijkteam_desk.domain.consent_words import Question, question_in_words, reader_in_words
from wijkteam_desk.domain.household import is_called_je
from wijkteam_desk.domain.organisation import Organisation
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.consent_loaders import asked_of
from wijkteam_desk.storage.unit_of_work import Work


def consent_for_paper(work: Work, *, consent_id: str) -> ConsentSheet:
    """What everybody who has to say something may read.

    Refused where nobody of them is approached, and where its words name who is not, or a hidden
    place: what they sign is not cut (DESIGN decision 11).
    """
    asked = asked_of(work, consent_id)
    dossier = read_household(work, household_id=asked.consent.household_id)
    voices = [one for one in asked.voices if one.person_id not in dossier.not_to_approach]
    voices = [one for one in voices if not dossier.names_away(one.name)]
    if not voices:
        raise Refusal(f"Wie dit leest wordt niet benaderd. {OTHER_ROADS}")
    _check_words(asked.consent, dossier)
    reader = _reader(work, asked.consent, dossier)
    return ConsentSheet(
        about=dossier.names_around[asked.consent.person_id],
        reader=reader,
        asked=question_in_words(_question(asked, dossier, reader, voices, work)),
        answers=tuple(_answer(one, dossier) for one in voices),
        regie=regie_for_paper(dossier),
        reader_ids=tuple(one.person_id or "" for one in voices if one.person_id),
        household_id=dossier.household.id,
        reference=dossier.household.reference,
        printed_on=work.today,
        fictitious=dossier.household.fictitious,
    )


def _reader(work: Work, consent: Consent, dossier: HouseholdFile) -> str:
    if consent.reader_id:
        return dossier.names[consent.reader_id]
    name = work.one(Organisation, consent.recipient_id).name
    return reader_in_words(consent.function, dossier.hidden_place.organisation(name))


def _question(
    asked: Asked, dossier: HouseholdFile, reader: str, voices: list[ConsentVoice], work: Work
) -> Question:
    """Speaks to the person it is about where only that one answers; else about him or her."""
    consent = asked.consent
    alone = all(one.speaks is Speaks.SELF for one in voices)
    member = next((one for one in dossier.members if one.id == consent.member_id), None)
    return Question(
        about="" if alone else dossier.names_around[consent.person_id],
        reader=reader,
        categories=consent.asked_for,
        why=consent.why,
        direction=consent.direction,
        valid_until=consent.valid_until,
        young=bool(alone and member and is_called_je(member, work.today)),
    )


def _answer(voice: ConsentVoice, dossier: HouseholdFile) -> SheetAnswer:
    return SheetAnswer(
        name=voice.name or dossier.names_around[voice.person_id or ""],
        speaks=voice.speaks,
        said=voice.said,
        said_on=voice.said_on,
        left_out=tuple(one for one in Category if one in voice.without),
        withdrawn_on=voice.withdrawn_on,
    )


def _check_words(consent: Consent, dossier: HouseholdFile) -> None:
    if dossier.names_away(consent.why, consent.function):
        raise Refusal("In deze vraag staat iemand die niet wordt benaderd. Haal die eruit.")
    if not dossier.hidden_place.may_tell(consent.why, consent.function):
        raise Refusal("In deze vraag staat een plek die verborgen is. Haal die eruit.")
