"""The question of a toestemming, to be read and signed by who has to say something."""

from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.regie_for_paper import regie_for_paper
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_sheet import ConsentSheet, SheetAnswer
from wijkteam_desk.domain.consent_voice import ConsentVoice, Speaks
from wijkteam_desk.domain.consent_words import Question, question_in_words, reader_in_words
from wijkteam_desk.domain.household import is_called_je
from wijkteam_desk.domain.organisation import Organisation
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.unit_of_work import Work


def consent_for_paper(work: Work, *, voice_id: str) -> ConsentSheet:
    """What one who has to say something reads; what the others said is not on it.

    Refused of who is not approached, and where its words name such a person, or a hidden place:
    what somebody signs is not cut (DESIGN decision 11).
    """
    voice = work.one(ConsentVoice, voice_id)
    consent = work.one(Consent, voice.consent_id)
    dossier = read_household(work, household_id=consent.household_id)
    if voice.person_id in dossier.not_to_approach or dossier.names_away(voice.name):
        raise Refusal(f"Wie dit leest wordt niet benaderd. {OTHER_ROADS}")
    _check_words(consent, dossier)
    reader = _reader(work, consent, dossier)
    return ConsentSheet(
        about=dossier.names_around[consent.person_id],
        reader=reader,
        asked=question_in_words(_question(consent, voice, dossier, reader, work.today)),
        answer=_answer(voice, dossier),
        regie=regie_for_paper(dossier),
        reader_ids=(voice.person_id,) if voice.person_id else (),
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
    consent: Consent, voice: ConsentVoice, dossier: HouseholdFile, reader: str, today: date
) -> Question:
    """Speaks to the person it is about, or to another about him or her."""
    own = voice.speaks is Speaks.SELF
    member = next((one for one in dossier.members if one.id == consent.member_id), None)
    return Question(
        about="" if own else dossier.names_around[consent.person_id],
        reader=reader,
        categories=consent.asked_for,
        why=consent.why,
        direction=consent.direction,
        valid_until=consent.valid_until,
        young=bool(own and member and is_called_je(member, today)),
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
