"""A toestemming, made from the words of one case. FICTIEF."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from tests.unit.sharing.people import AROUND, HOME, READERS, SECOND, THERE, TODAY
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import Channel, ConsentAttempt, ConsentVoice, Said, Speaks
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.purpose import Purpose


def consent(one: Mapping[str, Any], told: Mapping[str, Any]) -> Asked:
    """One toestemming in the words of a case, with the tries to reach somebody."""
    day = told.get("datum", TODAY)
    on = one.get("op", day - timedelta(days=10))
    about = one.get("over", told["over"][0])
    around = about in AROUND
    to = one.get("aan", told["aan"] if told.get("aan") in READERS else THERE)
    asked = Consent(
        household_id=HOME,
        organisation_id=None if to in READERS else to,
        reader_id=to if to in READERS else None,
        member_id=None if around else about,
        network_id=about if around else None,
        function=one.get("functie", "de contactpersoon"),
        categories=",".join(one.get("categorie", told.get("categorie", []))),
        purpose=Purpose.coded(one.get("doel", told.get("doel", "regelen"))),
        direction=Direction.coded(one.get("richting", told.get("richting", "verstrekken"))),
        valid_from=one.get("vanaf", on),
        valid_until=one.get("tot", on + timedelta(days=180)),
        asked_on=on,
        second=SECOND if one.get("meekijken") else "",
    )
    voices = [
        _voice(asked, who, said, one, on)
        for word, said in (("ja", Said.YES), ("via", Said.VIA_PARENT), ("nee", Said.NO))
        for who in one.get(word, [])
    ]
    away = [_voice(asked, who, None, one, on) for who in one.get("onbereikbaar", [])]
    ends = one.get("ingetrokken", {})
    mute = [who for who in ends if who not in [*one.get("ja", []), *one.get("via", [])]]
    voices += [_voice(asked, who, None, one, on) for who in mute]
    for voice in voices:
        voice.withdrawn_on = ends.get(voice.member_id or voice.network_id or voice.name)
    attempts = tuple(
        ConsentAttempt(household_id=HOME, voice_id=voice.id, tried_on=on, channel=Channel.PHONE)
        for voice in away
        for _ in range(2)
    )
    return Asked(consent=asked, voices=(*voices, *away), attempts=attempts)


def _voice(
    asked: Consent, who: str, said: Said | None, one: Mapping[str, Any], on: date
) -> ConsentVoice:
    around = who in AROUND and who == asked.network_id
    here = who in ("kind", "zusje", "moeder", "vader", "stiefvader", "opa")
    return ConsentVoice(
        household_id=HOME,
        consent_id=asked.id,
        speaks=_speaks(who, asked),
        member_id=who if here else None,
        network_id=who if around else None,
        name="" if here or around else who,
        said=said,
        said_on=on if said else None,
        explicit=bool(one.get("uitdrukkelijk")) and said is Said.YES,
        left_out=",".join(one.get("behalve", {}).get(who, [])),
    )


def _speaks(who: str, asked: Consent) -> Speaks:
    if who == asked.person_id:
        return Speaks.SELF
    if who.removeprefix("de ") in ("mentor", "curator", "bewindvoerder", "gemachtigde"):
        return Speaks.coded(who.removeprefix("de "))
    return Speaks.GUARDIAN if who in ("oma", "de gezinsvoogd") else Speaks.PARENT
