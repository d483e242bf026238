"""One question with who said what, and the one or two acts that help now; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.read_consents import ConsentLine, ConsentsFile, VoiceLine
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_status import ConsentStatus, granted
from wijkteam_desk.domain.consent_voice import YES, VoiceState
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import age_of
from wijkteam_desk.domain.withdrawal import may_withdraw
from wijkteam_desk.ui.common.asked import Lines
from wijkteam_desk.ui.screens.consent.answer_asked import (
    ATTEMPT_LINES,
    SECOND_LINES,
    answer_fields,
    answer_lines,
)
from wijkteam_desk.ui.screens.consent.ask_presenter import trouble_of
from wijkteam_desk.ui.screens.consent.matrix import LOOKS

ANSWER, TRY, ASK_ALSO, WITHDRAW = "answer", "try", "ask_also", "withdraw"
Rows = tuple[tuple[str, str], ...]

_STATES = {
    VoiceState.GIVEN: ("circle-check", "green"),
    VoiceState.VIA_PARENT: ("circle-check", "green"),
    VoiceState.TO_ASK: ("user-question", "amber"),
    VoiceState.NOT_REACHED: ("alert-triangle", "amber"),
    VoiceState.REFUSED: ("x", "plain"),
    VoiceState.WITHDRAWN: ("hand-stop", "plain"),
}
_NEXT = {
    ConsentStatus.GIVEN: "Hierover mag verteld worden, tot en met {until}.",
    ConsentStatus.PARTLY: "Over een deel mag verteld worden, tot en met {until}: {granted}.",
    ConsentStatus.REFUSED: "Hierover wordt niets verteld. Het plan en de hulp gaan gewoon door.",
    ConsentStatus.WITHDRAWN: "Vanaf nu wordt niets meer verteld. Wat al verteld was, bleef mogen.",
    ConsentStatus.EXPIRED: "De tijd is om. Vraag het opnieuw als het nog nodig is.",
    ConsentStatus.ASK_AGAIN: "Wie hierover beslist is veranderd. Vraag het opnieuw.",
    ConsentStatus.INCOMPLETE: "Er wordt nog niets verteld: niet iedereen heeft ja gezegd.",
}

_ENDED = (ConsentStatus.WITHDRAWN, ConsentStatus.EXPIRED, ConsentStatus.ASK_AGAIN)


@dataclass(frozen=True, kw_only=True)
class Act:
    """One thing that helps now: what it is, and of whom."""

    key: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Voice:
    """One person: how that stands, and what helps. `place`: where among the others."""

    place: int
    name: str
    under: str
    state: str
    icon_name: str
    tone: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, kw_only=True)
class OpenForm:
    """The form that is open: `answer`, `try` or `withdraw` of the person at that place."""

    key: str
    title: str
    lines: Lines
    button: str


@dataclass(frozen=True, kw_only=True)
class OneSheet:
    """The page. `to_tell`: who hears that it was withdrawn; `trouble`: what to find out first.

    `papers`: for whom there is a paper, by the id of the voice and by name.
    """

    title: str
    under: str
    state: str
    icon_name: str
    tone: str
    meaning: str
    told: Rows
    voices: tuple[Voice, ...]
    form: OpenForm | None
    fields: dict[str, str]
    to_tell: tuple[str, ...]
    trouble: tuple[str, ...]
    again: bool
    papers: tuple[tuple[str, str], ...]
    person_id: str
    recipient_id: str


def one_sheet(line: ConsentLine, file: ConsentsFile, opened: str) -> OneSheet:
    """The page of one question; `opened`: the key of a form, or empty."""
    today = file.now.on
    icon_name, tone = LOOKS[line.status]
    until = full_date(line.asked.consent.valid_until)
    left = granted(line.asked, [one.needed for one in line.voices if one.counts])
    names = "; ".join(one.label for one in Category if one in left)
    form, fields = _form(line, opened, today)
    return OneSheet(
        title=f"Toestemming over {line.about}",
        under=f"voor {line.reader}",
        state=line.status.label,
        icon_name=icon_name,
        tone=tone,
        meaning=_NEXT[line.status].format(until=until, granted=names),
        told=_told(line),
        voices=tuple(_voice(place, one, line, file) for place, one in enumerate(line.voices)),
        form=form,
        fields=fields,
        to_tell=line.to_tell,
        trouble=trouble_of(line.whose, line.about),
        again=line.status in _ENDED,
        papers=tuple((one.voice.id, one.name) for one in line.voices if one.voice and not one.away),
        person_id=line.asked.consent.person_id,
        recipient_id=line.asked.consent.recipient_id,
    )


def _told(line: ConsentLine) -> Rows:
    consent = line.asked.consent
    period = f"{full_date(consent.valid_from)} tot en met {full_date(consent.valid_until)}"
    by = f" door {consent.asked_by}" if consent.asked_by else ""
    asked = f"{full_date(consent.asked_on)}{by}, {consent.asked_how.label}"
    rows = (
        ("Waarover", "; ".join(one.label for one in consent.asked_for)),
        ("Waarvoor", consent.why),
        ("Welke kant op", consent.direction.label),
        ("Wanneer", period),
        ("Gevraagd", asked),
        (f"Wat {line.about} er zelf van vindt", consent.own_view),
        ("Meegekeken", f"{consent.second}: {consent.second_reason}" if consent.second else ""),
    )
    return tuple((head, said) for head, said in rows if said)


def _voice(place: int, one: VoiceLine, line: ConsentLine, file: ConsentsFile) -> Voice:
    icon_name, tone = _STATES[one.state]
    return Voice(
        place=place,
        name=f"{one.name} ({one.needed.speaks.label})",
        under="\n".join(_under(one)),
        state=one.state.label,
        icon_name=icon_name,
        tone=tone,
        acts=_acts(one, line, file),
    )


def _under(one: VoiceLine) -> list[str]:
    voice, said = one.voice, []
    if voice and voice.said_on:
        left = "; ".join(category.label for category in Category if category in voice.without)
        without = f" Niet over: {left}." if left else ""
        said.append(f"{voice.form.label.capitalize()} op {full_date(voice.said_on)}.{without}")
    if voice and voice.word:
        said.append(f"“{voice.word}”")
    if voice and voice.withdrawn_on:
        said.append(f"Ingetrokken op {full_date(voice.withdrawn_on)}.")
    tries = [f"{full_date(each.tried_on)} {each.channel.label}" for each in one.attempts]
    said += [f"Geprobeerd: {', '.join(tries)}."] if tries else []
    if one.hearsay:
        said.append("Deze ouder woont ergens anders. Vraag het ook zelf na.")
    if not one.counts:
        said.append("Dit ja is nu niet nodig, maar telt mee als mening.")
    return [*said, *(["Wordt niet benaderd."] if one.away else [])]


def _acts(one: VoiceLine, line: ConsentLine, file: ConsentsFile) -> tuple[Act, ...]:
    if line.status is ConsentStatus.WITHDRAWN or (one.away and one.state not in YES):
        return ()
    if one.voice is None:
        return (Act(key=ASK_ALSO, words=f"Vraag het ook aan {one.name}"),)
    if one.state in YES:
        ends = Act(key=WITHDRAW, words=f"{one.name} trekt dit in")
        return (ends,) if _may_end(one, line, file) else ()
    if one.state is VoiceState.REFUSED:
        return (Act(key=ANSWER, words="Nu een ander antwoord"),)
    return (
        Act(key=ANSWER, words="Noteer het antwoord"),
        Act(key=TRY, words="Noteer een poging"),
    )


def _may_end(one: VoiceLine, line: ConsentLine, file: ConsentsFile) -> bool:
    member = file.now.facts.by_id.get(line.asked.consent.person_id)
    age = age_of(member, file.now.on) if member else None
    return may_withdraw(one.needed.speaks, age, file.now.on)


def _form(line: ConsentLine, opened: str, today: date) -> tuple[OpenForm | None, dict[str, str]]:
    key, _, place = opened.partition(" ")
    known = key in (ANSWER, TRY, WITHDRAW) and place.isdigit() and int(place) < len(line.voices)
    if not known or line.voices[int(place)].voice is None:
        return None, {}
    one = line.voices[int(place)]
    fields = answer_fields(one.voice, today)
    if key == TRY:
        title = f"Een poging om {one.name} te bereiken"
        return OpenForm(key=opened, title=title, lines=ATTEMPT_LINES, button="Bewaar"), fields
    if key == WITHDRAW:
        title = f"{one.name} trekt in wat over {line.about} gaat"
        return OpenForm(key=opened, title=title, lines=SECOND_LINES, button="Leg dit vast"), {}
    lines = answer_lines(line, one)
    title = f"Wat zegt {one.name}"
    return OpenForm(key=opened, title=title, lines=lines, button="Leg het antwoord vast"), fields
