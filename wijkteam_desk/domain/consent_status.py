"""How a toestemming stands on a day: derived from who said what, kept nowhere (DOMAIN 5.5)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_voice import (
    YES,
    ConsentAttempt,
    ConsentVoice,
    Speaks,
    VoiceState,
    Who,
    state_of,
)
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.organisation import folded


class ConsentStatus(Labelled):
    """Where it stands as a whole; only of the first two anything is told."""

    GIVEN = "gegeven", "gegeven"
    PARTLY = "deels", "deels"
    REFUSED = "geweigerd", "geweigerd"
    WITHDRAWN = "ingetrokken", "ingetrokken"
    EXPIRED = "verlopen", "verlopen"
    ASK_AGAIN = "hervragen", "opnieuw vragen"
    INCOMPLETE = "onvolledig", "gevraagd"


HOLDS = frozenset({ConsentStatus.GIVEN, ConsentStatus.PARTLY})


@dataclass(frozen=True, kw_only=True)
class Needed:
    """Somebody whose yes is needed, and as whom."""

    speaks: Speaks
    who: Who


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question with the answers to it."""

    consent: Consent
    voices: tuple[ConsentVoice, ...] = ()
    attempts: tuple[ConsentAttempt, ...] = ()

    @property
    def last_yes(self) -> date:
        """The day on which who said yes was last asked; without a yes the day of the question."""
        days = [one.said_on for one in self.voices if one.said_on]
        return max((self.consent.asked_on, *days))


def voice_of(needed: Needed, voices: Sequence[ConsentVoice]) -> ConsentVoice | None:
    """The voice of this person in this capacity."""
    return next((one for one in voices if _speaks_for(one, needed)), None)


def status_on(
    asked: Asked,
    needed: Collection[Needed] | None,
    day: date,
    needed_then: Collection[Needed] | None = None,
) -> ConsentStatus:
    """The status on that day.

    `needed`: whose yes is needed on that day; None while that is not known, such as unknown gezag
    (R-5.9). `needed_then`: whose yes was needed on `last_yes`, None where nobody knows: enough yes
    then and not now means that somebody turned 12, 16 or 18 since (R-5.8).
    """
    states = {one.id: state_of(one, (), day) for one in asked.voices}
    if VoiceState.WITHDRAWN in states.values():
        return ConsentStatus.WITHDRAWN
    counted = _counted(asked.voices, needed)
    if any(states[one.id] is VoiceState.REFUSED for one in counted):
        return ConsentStatus.REFUSED
    if day > asked.consent.valid_until:
        return ConsentStatus.EXPIRED
    if _enough(asked.voices, needed, day):
        partly = any(one.without for one in counted)
        return ConsentStatus.PARTLY if partly else ConsentStatus.GIVEN
    again = _enough(asked.voices, needed_then, day)
    return ConsentStatus.ASK_AGAIN if again else ConsentStatus.INCOMPLETE


def granted(asked: Asked, needed: Collection[Needed] | None) -> frozenset[Category]:
    """What all who count said yes to."""
    left_out: frozenset[Category] = frozenset()
    for voice in _counted(asked.voices, needed):
        left_out |= voice.without
    return frozenset(asked.consent.asked_for) - left_out


def _speaks_for(voice: ConsentVoice, needed: Needed) -> bool:
    who = needed.who
    if voice.speaks is not needed.speaks or voice.member_id != who.member_id:
        return False
    same_name = voice.name == who.name or folded(voice.name) == folded(who.name)
    return same_name and voice.network_id == who.network_id


def _counted(
    voices: Sequence[ConsentVoice], needed: Collection[Needed] | None
) -> list[ConsentVoice]:
    """The voices that count: all of them while nobody knows whose do."""
    if needed is None:
        return list(voices)
    return [one for one in voices if any(_speaks_for(one, wanted) for wanted in needed)]


def _enough(voices: Sequence[ConsentVoice], needed: Collection[Needed] | None, day: date) -> bool:
    """Whether everybody who is needed said yes; nobody at all is never enough."""
    if not needed:
        return False
    found = [voice_of(one, voices) for one in needed]
    return all(voice is not None and state_of(voice, (), day) in YES for voice in found)
