"""Every toestemming of a household, as it is loaded and travels."""

from dataclasses import dataclass

from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import ConsentAttempt, ConsentVoice


@dataclass(frozen=True, kw_only=True)
class Consents:
    """The rows of one household, in the order in which they point at each other."""

    consents: tuple[Consent, ...] = ()
    voices: tuple[ConsentVoice, ...] = ()
    attempts: tuple[ConsentAttempt, ...] = ()

    def asked(self, consent: Consent) -> Asked:
        """The question with its answers and with what was tried to get them."""
        voices = tuple(one for one in self.voices if one.consent_id == consent.id)
        theirs = {one.id for one in voices}
        attempts = sorted(
            (one for one in self.attempts if one.voice_id in theirs),
            key=lambda one: (one.tried_on, one.id),
        )
        return Asked(consent=consent, voices=voices, attempts=tuple(attempts))

    @property
    def all_asked(self) -> tuple[Asked, ...]:
        """Each question with its answers."""
        return tuple(map(self.asked, self.consents))
