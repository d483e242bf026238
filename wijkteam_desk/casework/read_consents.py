"""What toestemming was asked for: who, for whom, and how it stands today."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select

from wijkteam_desk.domain.consent_status import Asked, ConsentStatus, Needed, status_on, voice_of
from wijkteam_desk.domain.consent_voice import (
    ConsentAttempt,
    ConsentVoice,
    VoiceState,
    state_of,
)
from wijkteam_desk.domain.consent_words import reader_in_words
from wijkteam_desk.domain.household import is_called_je
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.share_facts import Circumstances, Facts
from wijkteam_desk.domain.who_consents import Voices, voices_for
from wijkteam_desk.storage.around_loaders import network_of, people_of
from wijkteam_desk.storage.consent_loaders import consents_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class VoiceLine:
    """One person who said something, or has to; detached.

    `counts`: whether this yes is needed today. `hearsay`: the other parent said so, of one who
    lives elsewhere: look whether that is so (R-5.10). `away`: is not approached.
    """

    needed: Needed
    name: str
    voice: ConsentVoice | None
    state: VoiceState
    attempts: tuple[ConsentAttempt, ...]
    counts: bool
    hearsay: bool
    away: bool


@dataclass(frozen=True, kw_only=True)
class ConsentLine:
    """One question with how it stands. `to_tell`: who hears that it was withdrawn."""

    asked: Asked
    about: str
    reader: str
    status: ConsentStatus
    voices: tuple[VoiceLine, ...]
    whose: Voices
    to_tell: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the question."""
        return self.asked.consent.id


@dataclass(frozen=True, kw_only=True)
class ConsentsFile:
    """All of a household. `recipients`: by id what they are called, who is involved or was asked.

    `organisations`: all that are known, by id. `now`: by which it is decided whose yes is needed.
    """

    lines: tuple[ConsentLine, ...]
    recipients: Mapping[str, str]
    organisations: Mapping[str, str]
    now: Circumstances

    def line(self, consent_id: str) -> ConsentLine | None:
        """The question with that id."""
        return next((one for one in self.lines if one.id == consent_id), None)

    def latest(self, person_id: str, recipient_id: str) -> ConsentLine | None:
        """What was asked last about this person for this reader."""
        found = [
            one
            for one in self.lines
            if (one.asked.consent.person_id, one.asked.consent.recipient_id)
            == (person_id, recipient_id)
        ]
        return max(found, key=lambda one: (one.asked.consent.asked_on, one.id), default=None)

    def is_called_je(self, person_id: str) -> bool:
        """Whether somebody is spoken to as `je`."""
        member = self.now.facts.by_id.get(person_id)
        return member is not None and is_called_je(member, self.now.on)


def read_consents(work: Work, *, household_id: str, policy: Policy) -> ConsentsFile:
    """Loads them for a dossier that is open, in eleven statements, whatever the number."""
    people = people_of(work, household_id)
    all_asked = consents_of(work, household_id).all_asked
    facts = Facts(
        members=tuple(members_of(work, household_id)),
        network=tuple(network_of(work, household_id)),
        authority=people.authority,
        representatives=people.representatives,
        capacity=people.capacity,
        protections=people.protections,
        consents=all_asked,
    )
    now = Circumstances(on=work.today, facts=facts, policy=policy, rules=shipped_rules())
    known = {one.id: one.name for one in organisations(work)}
    involved = select(Involvement.organisation_id).filter_by(household_id=household_id)
    ids = dict.fromkeys(
        (*work.session.scalars(involved), *(one.consent.recipient_id for one in all_asked))
    )
    names = {one: known.get(one) or facts.names.get(one, "") for one in ids}
    return ConsentsFile(
        lines=tuple(_line(asked, now, names) for asked in all_asked),
        recipients=names,
        organisations=known,
        now=now,
    )


def _line(asked: Asked, now: Circumstances, names: Mapping[str, str]) -> ConsentLine:
    consent = asked.consent
    whose = _whose(asked, now)
    then = _whose(asked, replace(now, on=asked.last_yes))
    status = status_on(asked, _counted(whose), now.on, _counted(then))
    reader = reader_in_words(consent.function, names[consent.recipient_id])
    voices = tuple(_voices(asked, whose, now))
    return ConsentLine(
        asked=asked,
        about=now.facts.names[consent.person_id],
        reader=reader,
        status=status,
        voices=voices,
        whose=whose,
        to_tell=_to_tell(reader, voices) if status is ConsentStatus.WITHDRAWN else (),
    )


def _whose(asked: Asked, now: Circumstances) -> Voices:
    return voices_for(asked.consent.person_id, now, asked.consent.asked_for)


def _counted(whose: Voices) -> tuple[Needed, ...] | None:
    return None if whose.closed or whose.find_out else whose.needed


def _voices(asked: Asked, whose: Voices, now: Circumstances) -> list[VoiceLine]:
    """Whose yes is needed, in that order; then who said something beside."""
    needed = list(whose.needed or ())
    theirs = {one: voice_of(one, asked.voices) for one in needed}
    found = [voice.id for voice in theirs.values() if voice]
    others = {
        Needed(speaks=one.speaks, who=one.who): one for one in asked.voices if one.id not in found
    }
    return [
        _voice(one, voice, asked, now, counts=one in theirs)
        for one, voice in (theirs | others).items()
    ]


def _voice(
    needed: Needed, voice: ConsentVoice | None, asked: Asked, now: Circumstances, *, counts: bool
) -> VoiceLine:
    who, facts, on = needed.who, now.facts, now.on
    state = state_of(voice, asked.attempts, on) if voice else VoiceState.TO_ASK
    tried = [one for one in asked.attempts if voice and one.voice_id == voice.id]
    spoken_for = state is VoiceState.VIA_PARENT and facts.lives_elsewhere(who)
    return VoiceLine(
        needed=needed,
        name=facts.name_of(who),
        voice=voice,
        state=state,
        attempts=tuple(tried),
        counts=counts,
        hearsay=spoken_for,
        away=facts.is_away(who),
    )


def _to_tell(reader: str, voices: tuple[VoiceLine, ...]) -> tuple[str, ...]:
    """Who reads it, and the others who said yes; never who is not approached (R-5.11)."""
    said_yes = (VoiceState.GIVEN, VoiceState.VIA_PARENT)
    others = (one.name for one in voices if one.state in said_yes and not one.away)
    return (reader, *others)
