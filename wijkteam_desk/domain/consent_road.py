"""Whether the consent that is there covers a share about one person (R-5.8 to R-5.16)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.consent_status import Asked, Needed, granted, voice_of
from wijkteam_desk.domain.consent_voice import (
    YES,
    ConsentVoice,
    Said,
    Speaks,
    VoiceState,
    Who,
    state_of,
)
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.household import ADULT, age_of
from wijkteam_desk.domain.organisation import folded
from wijkteam_desk.domain.share_question import Item, Share
from wijkteam_desk.domain.who_consents import FindOut, Voices, may_end, voices_for


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Somebody whose yes is not there, and where that stands; `expired`: it was, for some time."""

    needed: Needed
    state: VoiceState
    expired: bool = False


@dataclass(frozen=True, kw_only=True)
class Road:
    """Where the road of consent leads for one person.

    Open only with a `consent`. Shut for good with `refused_by`, or where `voices` is closed; else
    ask who is `missing` and find out what is not known. `hearsay`: for whom the other parent spoke.
    `said_no`: who of those to ask refused this same reader something else, or ended it.
    """

    voices: Voices
    consent: Consent | None = None
    refused_by: tuple[Who, ...] = ()
    missing: tuple[Missing, ...] = ()
    find_out: tuple[FindOut, ...] = ()
    hearsay: tuple[Who, ...] = ()
    said_no: tuple[Who, ...] = ()

    @property
    def shut(self) -> bool:
        """Whether asking is no way forward."""
        return bool(self.refused_by) or (self.voices.closed and not self.consent)


@dataclass(frozen=True, kw_only=True)
class _Asks:
    """What a consent has to hold, and whose yes it needs."""

    person_id: str
    voices: Voices
    item: Item
    share: Share
    direction: Direction
    explicit: bool

    @property
    def day(self) -> date:
        return self.share.now.on

    @property
    def needed(self) -> tuple[Needed, ...]:
        return self.voices.needed or ()

    def voices_in(self, asked: Asked) -> list[ConsentVoice | None]:
        """Of each whose yes is needed the voice, nothing where there is none."""
        return [voice_of(one, asked.voices) for one in self.needed]

    def is_about(self, consent: Consent) -> bool:
        """Whether this question holds it: which function, what for, which way, what (R-5.16)."""
        to = self.share.recipient
        what = self.item.told_of
        return (
            (not to.function or folded(consent.function) == folded(to.function))
            and consent.purpose is self.share.purpose
            and consent.direction.holds(self.direction)
            and consent.valid_from <= self.day
            and (not what or not what.isdisjoint(consent.asked_for))
        )


def consent_road(
    person_id: str, item: Item, share: Share, direction: Direction, *, explicit: bool
) -> Road:
    """Whether the consent that is there covers this, and else what is missing.

    `explicit`: said in so many words by each of them; so is all that is special or criminal.
    """
    voices = voices_for(person_id, share.now, item.told_of)
    asks = _Asks(
        person_id=person_id,
        voices=voices,
        item=item,
        share=share,
        direction=direction,
        explicit=explicit or item.is_special or item.is_criminal,
    )
    asked = share.now.facts.consents_by.get((person_id, share.recipient.id), ())
    about = [one for one in asked if asks.is_about(one.consent)]
    known = [one for one in about if asks.day <= one.consent.valid_until]
    if voices.needed is None:
        return Road(voices=voices, find_out=voices.find_out)
    if voices.closed and any(one.speaks is not Speaks.SELF for one in voices.needed):
        return Road(voices=voices)
    return _decided(asks, known) or replace(
        _open(asks, known, about), said_no=tuple(_said_no(asks, asked))
    )


def _said_no(asks: _Asks, asked: Sequence[Asked]) -> Iterator[Who]:
    """Who is to be asked again although a no to this reader stands, about something else."""
    for one in asks.needed:
        voices = [voice for each in asked if (voice := voice_of(one, each.voices))]
        noes = [voice.withdrawn_on for voice in voices]
        noes += [voice.said_on for voice in voices if voice.said is Said.NO]
        if any(day and day <= asks.day for day in noes):
            yield one.who


def _decided(asks: _Asks, known: Sequence[Asked]) -> Road | None:
    """What was said last: a full yes or a no; nothing while neither was said."""
    said: list[tuple[date, int, Road]] = []
    for asked in known:
        for day, who in _noes(asks, asked):
            said.append((day, 1, _no(asks, who)))
        if _covers(asks, asked):
            said.append((_yes_on(asks, asked), 0, _yes(asks, asked)))
    if not said:
        return None
    return max(said, key=lambda one: one[:2])[2]


def _noes(asks: _Asks, asked: Asked) -> list[tuple[date, ConsentVoice]]:
    """Who said no to this, and when: an answer, a part left out, or a yes that was withdrawn."""
    ends = [one for one in _endings(asks, asked) if _may_end(asks, one, asks.day)]
    voices = filter(None, asks.voices_in(asked))
    noes = [one for one in voices if _says_no(asks, one)]
    return [
        *((one.withdrawn_on or asks.day, one) for one in ends),
        *((one.said_on or asks.day, one) for one in noes),
    ]


def _says_no(asks: _Asks, voice: ConsentVoice) -> bool:
    left_out = not voice.without.isdisjoint(asks.item.told_of)
    said = voice.said_on is not None and voice.said_on <= asks.day
    return said and (voice.said is Said.NO or left_out)


def _endings(asks: _Asks, asked: Asked) -> list[ConsentVoice]:
    """Who ended it: whoever might, by the law of the day on which that was done (R-5.11)."""
    return [
        one
        for one in asked.voices
        if one.withdrawn_on
        and one.withdrawn_on <= asks.day
        and _may_end(asks, one, one.withdrawn_on)
    ]


def _may_end(asks: _Asks, voice: ConsentVoice, on: date) -> bool:
    now = asks.share.now
    member = now.facts.by_id.get(asks.person_id)
    age = age_of(member, on) if member else ADULT
    own = any(one.speaks is Speaks.SELF for one in asks.needed)
    return age is None or may_end(voice.speaks, age, on, now.rules.ages, capable=own)


def _no(asks: _Asks, voice: ConsentVoice) -> Road:
    """A no; of a parent who is not approached the aandachtsfunctionaris looks first (DOMAIN 00.5).

    That is for the data of the child: for their own data the no holds at once.
    """
    who = voice.who
    if asks.share.now.facts.is_away(who) and voice.person_id != asks.person_id:
        return Road(voices=asks.voices, find_out=(FindOut.FOCUS,))
    return Road(voices=asks.voices, refused_by=(who,))


def _covers(asks: _Asks, asked: Asked) -> bool:
    """Whether all who are needed said yes to all of it (R-5.16)."""
    return (
        bool(asks.needed)
        and not _endings(asks, asked)
        and asks.item.told_of <= granted(asked, asks.needed)
        and all(one is not None and _says_yes(asks, one) for one in asks.voices_in(asked))
    )


def _says_yes(asks: _Asks, voice: ConsentVoice) -> bool:
    return state_of(voice, (), asks.day) in YES and (voice.explicit or not asks.explicit)


def _yes_on(asks: _Asks, asked: Asked) -> date:
    found = filter(None, asks.voices_in(asked))
    return max(one.said_on or asked.consent.asked_on for one in found)


def _yes(asks: _Asks, asked: Asked) -> Road:
    """A full yes; not enough while it is not clear whether somebody can decide this."""
    if asks.item.is_unclear:
        return Road(voices=asks.voices, find_out=(FindOut.CATEGORY,))
    second = (FindOut.SECOND,) if asks.voices.second and not asked.consent.second else ()
    unsure = (*asks.voices.find_out, *second)
    spoken_for = tuple(
        voice.who for voice in asks.voices_in(asked) if voice and voice.said is Said.VIA_PARENT
    )
    consent = None if unsure else asked.consent
    return Road(voices=asks.voices, consent=consent, find_out=unsure, hearsay=spoken_for)


def _open(asks: _Asks, known: Sequence[Asked], about: Sequence[Asked]) -> Road:
    """What is still to do before there is a yes."""
    if asks.voices.closed:
        return Road(voices=asks.voices)
    latest = max(known, key=lambda one: (one.consent.asked_on, one.consent.id), default=None)
    lapsed = bool(about) and not known
    unclear = (FindOut.CATEGORY,) if asks.item.is_unclear else ()
    return Road(
        voices=asks.voices,
        missing=tuple(_missing(asks, latest, lapsed=lapsed)),
        find_out=(*unclear, *asks.voices.find_out),
    )


def _missing(asks: _Asks, latest: Asked | None, *, lapsed: bool) -> list[Missing]:
    there, attempts = (latest.voices, latest.attempts) if latest else ((), ())
    found = []
    for one in asks.needed:
        voice = voice_of(one, there)
        state = state_of(voice, attempts, asks.day) if voice else VoiceState.TO_ASK
        if not voice or not _says_yes(asks, voice) or lapsed:
            found.append(Missing(needed=one, state=state, expired=lapsed))
    whole = [Missing(needed=one, state=VoiceState.TO_ASK) for one in asks.needed]
    reader = asks.share.recipient.person_id
    others = [one for one in found if not reader or one.needed.who.member_id != reader]
    return others or found or whole
