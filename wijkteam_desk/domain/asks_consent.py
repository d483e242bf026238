"""What a toestemming asks that was not answered: it lies with the family a week, then with us."""

from collections.abc import Iterator
from datetime import date, timedelta

from wijkteam_desk.domain.attention import AttentionItem, AttentionKind, Solve
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import ENOUGH_ATTEMPTS, ConsentVoice, Said
from wijkteam_desk.domain.household_now import HouseholdNow
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.protection import not_to_approach

_WITHIN = timedelta(days=7)
"""So long one waits for an answer before one asks again."""
_DAY = timedelta(days=1)


def of_consents(now: HouseholdNow, today: date) -> Iterator[AttentionItem]:
    """Each question that somebody did not answer yet; a no, or who was not reached, settles it.

    Where it would be over by now it is put anew, and that is another question; of a reader who is
    not approached it is put no more.
    """
    away = not_to_approach(now.protections)
    for asked in now.consents:
        if today > asked.consent.valid_until or asked.consent.reader_id in away:
            continue
        waits = [one for one in asked.voices if _is_open(one, asked) and one.person_id not in away]
        if waits and not any(_ended(one) for one in asked.voices):
            yield _item(now, asked, waits, today)


def _is_open(voice: ConsentVoice, asked: Asked) -> bool:
    tries = sum(one.voice_id == voice.id for one in asked.attempts)
    return voice.said is None and tries < ENOUGH_ATTEMPTS


def _ended(voice: ConsentVoice) -> bool:
    return voice.said is Said.NO or voice.withdrawn_on is not None


def _item(now: HouseholdNow, asked: Asked, waits: list[ConsentVoice], today: date) -> AttentionItem:
    theirs = {one.id for one in waits}
    tried = (one.tried_on for one in asked.attempts if one.voice_id in theirs)
    began = max((asked.consent.asked_on, *tried))
    mine = began + _WITHIN < today
    back = began + _WITHIN + _DAY
    who = " en ".join(now.names.get(one.person_id or "", one.name or "iemand") for one in waits)
    what = f"de vraag of {_reader(now, asked.consent)} iets mag weten"
    said = f"{who} antwoordt nog op {what}."
    return AttentionItem(
        household_id=now.id,
        kind=AttentionKind.CONSENT,
        about=asked.consent.id,
        party=Party.TEAM if mine else Party.FAMILY,
        asks=mine,
        since=back if mine else began,
        due=back if mine else began + _WITHIN,
        sentence=f"Vraag {who} weer: er is nog geen antwoord op {what}." if mine else said,
        after="Zonder antwoord vertel je niets.",
        acts=(Solve.TO_CONSENT,),
        coach=now.coach,
    )


def _reader(now: HouseholdNow, consent: Consent) -> str:
    return now.names.get(consent.recipient_id, "een ander")
