"""Somebody who has to say something about a toestemming, and what was said (R-5.10)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wijkteam_desk.domain.category import Category, categories_in
from wijkteam_desk.domain.consent import Consent
from wijkteam_desk.domain.labelled import Labelled, listed
from wijkteam_desk.domain.length import refuse_long_names, refuse_long_texts
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.record import Identified, Record
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.signature import check_signature
from wijkteam_desk.domain.told import tell

ENOUGH_ATTEMPTS = 2
"""So often it was tried before somebody counts as not reached (R-5.10)."""


class Speaks(Labelled):
    """As whom somebody speaks."""

    SELF = "zelf", "zelf"
    PARENT = "ouder_met_gezag", "ouder met gezag"
    GUARDIAN = "voogd", "voogd"
    MENTOR = "mentor", "mentor"
    CURATOR = "curator", "curator"
    ADMINISTRATOR = "bewindvoerder", "bewindvoerder"
    AUTHORISED = "gemachtigde", "schriftelijk gemachtigd"


FOR_A_CHILD = frozenset({Speaks.PARENT, Speaks.GUARDIAN})
"""These speak for a child only: nobody has gezag over an adult (R-5.13)."""


class Said(Labelled):
    """What somebody said."""

    YES = "ja", "ja"
    VIA_PARENT = "via_ouder", "ja, zegt de andere ouder"
    NO = "nee", "nee"


class VoiceState(Labelled):
    """Where it stands with one of them on a day (R-5.10)."""

    GIVEN = "zelf_gegeven", "zei ja"
    VIA_PARENT = "via_andere_ouder", "ja, zegt de andere ouder"
    TO_ASK = "nog_vragen", "nog vragen"
    NOT_REACHED = "onbereikbaar", "niet bereikt"
    REFUSED = "geweigerd", "zei nee"
    WITHDRAWN = "ingetrokken", "trok het in"


class Form(Labelled):
    """How a yes can be shown later (AVG 7 lid 1)."""

    SPOKEN = "mondeling", "gezegd, en opgeschreven"
    PAPER = "papier", "getekend op papier"
    PEN = "pen", "getekend op het scherm"


class ToldBefore(Labelled):
    """What was explained before the answer (DOMAIN 5.5)."""

    FREE = "vrijwillig", "Nee zeggen mag."
    IF_NO = "gevolgen", "Wat er gebeurt bij nee."
    WITHDRAW = "intrekken", "Intrekken kan altijd, en hoe."
    WHO = "ontvanger", "Wie het leest."
    KEEPING = "bewaren", "Hoe lang het wordt bewaard."


class Channel(Labelled):
    """How somebody was tried to be reached."""

    PHONE = "telefoon", "gebeld"
    MESSAGE = "bericht", "een bericht gestuurd"
    MAIL = "e_mail", "gemaild"
    LETTER = "brief", "een brief gestuurd"
    VISIT = "langs", "langsgegaan"


class ConsentVoice(Identified, Record):
    """One person, in one capacity; a member, somebody of the network, or by name elsewhere.

    `left_out`: what of the question the yes is not for. `explicit`: said in so many words, as W3,
    W4 and special data ask. The yes and its withdrawal keep each their day: what was told between
    them was allowed. `withdrawal_second`, `withdrawal_reason`: who looked along, and why, where
    somebody who is not approached ended what was told of a child (DOMAIN 00.5).
    """

    __tablename__ = "consent_voice"
    __table_args__ = (
        CheckConstraint(
            "(member_id IS NOT NULL) + (network_id IS NOT NULL) + (name <> '') = 1",
            name="one_person",
        ),
    )

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    consent_id: Mapped[str] = mapped_column(
        ForeignKey("consent.id", ondelete="CASCADE"), index=True
    )
    speaks: Mapped[Speaks] = mapped_column()
    member_id: Mapped[str | None] = mapped_column(ForeignKey("member.id"), default=None, index=True)
    network_id: Mapped[str | None] = mapped_column(
        ForeignKey("network_person.id"), default=None, index=True
    )
    name: Mapped[str] = mapped_column(default="")
    said: Mapped[Said | None] = mapped_column(default=None)
    said_on: Mapped[date | None] = mapped_column(default=None)
    form: Mapped[Form] = mapped_column(default=Form.SPOKEN)
    signature: Mapped[str] = mapped_column(default="")
    left_out: Mapped[str] = mapped_column(default="")
    explained: Mapped[str] = mapped_column(default="")
    explicit: Mapped[bool] = mapped_column(default=False)
    interpreter: Mapped[bool] = mapped_column(default=False)
    word: Mapped[str] = mapped_column(default="")
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    withdrawal_second: Mapped[str] = mapped_column(default="")
    withdrawal_reason: Mapped[str] = mapped_column(default="")

    @property
    def who(self) -> "Who":
        """The person."""
        return Who(member_id=self.member_id, network_id=self.network_id, name=self.name)

    @property
    def person_id(self) -> str | None:
        """The member or the person of the network; nothing of somebody by name."""
        return self.member_id or self.network_id

    @property
    def without(self) -> frozenset[Category]:
        """What the yes is not for."""
        return frozenset(categories_in(self.left_out))


class ConsentAttempt(Identified, Record):
    """One try to reach somebody, on a day."""

    __tablename__ = "consent_attempt"

    household_id: Mapped[str] = mapped_column(ForeignKey("household.id"), index=True)
    voice_id: Mapped[str] = mapped_column(
        ForeignKey("consent_voice.id", ondelete="CASCADE"), index=True
    )
    tried_on: Mapped[date] = mapped_column()
    channel: Mapped[Channel] = mapped_column()
    word: Mapped[str] = mapped_column(default="")


@dataclass(frozen=True, kw_only=True)
class Who:
    """One person: a member, somebody of the network, or by name; exactly one of the three."""

    member_id: str | None = None
    network_id: str | None = None
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class SaidTold:
    """What a form tells of an answer. `left_out`, `explained`: codes with a comma between."""

    said: Said | None = None
    said_on: date | None = None
    form: Form = Form.SPOKEN
    signature: str = ""
    left_out: str = ""
    explained: str = ""
    explicit: bool = False
    interpreter: bool = False
    word: str = ""


@dataclass(frozen=True, kw_only=True)
class AttemptTold:
    """What a form tells of one try."""

    tried_on: date
    channel: Channel
    word: str = ""


def check_who(consent: Consent, speaks: Speaks, who: Who, *, minor: bool) -> None:
    """Refuses a voice that cannot be: another one as `zelf`, gezag over an adult (R-5.13).

    `minor`: whether the person it is about is under 18, or may be.
    """
    if sum(map(bool, (who.member_id, who.network_id, who.name.strip()))) != 1:
        raise Refusal("Kies wie er iets over zegt: één persoon, uit de lijst of met een naam.")
    refuse_long_names(who.name)
    own = (who.member_id or who.network_id) == consent.person_id
    if own is not (speaks is Speaks.SELF):
        raise Refusal("Iemand geeft zelf toestemming, of een ander die dat voor hem of haar mag.")
    if speaks in FOR_A_CHILD and not minor:
        raise Refusal("Een volwassene geeft geen toestemming voor een andere volwassene.")


def fill_said(voice: ConsentVoice, told: SaidTold, consent: Consent, today: date) -> None:
    """Writes an answer down; refused before the question, or a yes to nothing of it."""
    if told.said is None or told.said_on is None:
        raise Refusal("Kies wat iemand zei, en op welke dag.")
    refuse_coming(told.said_on, today)
    if told.said_on < consent.asked_on:
        raise Refusal("Dit antwoord kwam voor de vraag. Kijk op welke dag je het vroeg.")
    if voice.withdrawn_on:
        raise Refusal("Deze toestemming is ingetrokken. Vraag het opnieuw.")
    _refuse_indirect(voice, told)
    without = _left_out(told, consent)
    refuse_long_texts(told.word)
    check_signature(told.signature)
    if (told.form is Form.PEN) is not bool(told.signature):
        raise Refusal("Laat hier tekenen, of kies anders hoe het antwoord kwam.")
    explained = listed(told.explained, ToldBefore)
    tell(voice, replace(told, left_out=without, explained=explained))


def _refuse_indirect(voice: ConsentVoice, told: SaidTold) -> None:
    if told.said is not Said.VIA_PARENT:
        return
    if voice.speaks is not Speaks.PARENT:
        raise Refusal("Alleen een ouder kan zeggen dat de andere ouder ja zegt.")
    if told.explicit or told.form is not Form.SPOKEN:
        raise Refusal("Uitdrukkelijk ja zeggen of tekenen doet iemand zelf.")


def _left_out(told: SaidTold, consent: Consent) -> str:
    without = listed(told.left_out, Category)
    if without and told.said is Said.NO:
        raise Refusal("Nee is nee. Kies ja als er iets wel mag.")
    strange = set(categories_in(without)) - set(consent.asked_for)
    if strange:
        raise Refusal("Hier is niet naar gevraagd. Kies alleen iets uit de vraag.")
    if without and len(without.split(",")) == len(consent.asked_for):
        raise Refusal("Zo blijft er niets over waar iemand ja op zegt. Kies dan nee.")
    return without


def refuse_answered(voice: ConsentVoice) -> None:
    """Refuses to try to reach who answered already."""
    if voice.said or voice.withdrawn_on:
        raise Refusal("Hier is al een antwoord.")


def fill_attempt(attempt: ConsentAttempt, told: AttemptTold, today: date) -> None:
    """Writes a try down; refused on a day to come."""
    refuse_coming(told.tried_on, today)
    refuse_long_texts(told.word)
    tell(attempt, told)


def state_of(voice: ConsentVoice, attempts: Sequence[ConsentAttempt], day: date) -> VoiceState:
    """Where it stood with this person on that day; `attempts` are of this voice or of more."""
    if voice.withdrawn_on and voice.withdrawn_on <= day:
        return VoiceState.WITHDRAWN
    if voice.said and voice.said_on and voice.said_on <= day:
        return _STATES[voice.said]
    tried = {one.id for one in attempts if one.voice_id == voice.id and one.tried_on <= day}
    return VoiceState.NOT_REACHED if len(tried) >= ENOUGH_ATTEMPTS else VoiceState.TO_ASK


_STATES = {
    Said.YES: VoiceState.GIVEN,
    Said.VIA_PARENT: VoiceState.VIA_PARENT,
    Said.NO: VoiceState.REFUSED,
}
YES = frozenset({VoiceState.GIVEN, VoiceState.VIA_PARENT})
