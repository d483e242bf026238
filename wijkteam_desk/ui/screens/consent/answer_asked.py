"""What is asked when somebody answers, or is tried to be reached; knows no Qt."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.casework.read_consents import ConsentLine, VoiceLine
from wijkteam_desk.domain.category import Category
from wijkteam_desk.domain.consent_voice import (
    AttemptTold,
    Channel,
    ConsentVoice,
    Form,
    Said,
    SaidTold,
    Speaks,
    ToldBefore,
)
from wijkteam_desk.domain.protection import SecondPairOfEyes
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day

SAID, SAID_ON, FORM, SIGNATURE, LEFT_OUT = ("said", "said_on", "form", "signature", "left_out")
EXPLAINED, HOW, WORD = ("explained", "explicit", "word")
TRIED_ON, CHANNEL, TRY_WORD = ("tried_on", "channel", "try_word")
SECOND, SECOND_WHY = ("second", "second_reason")
_EXPLICIT, _INTERPRETER = "explicit", "interpreter"
_YES = frozenset({Said.YES.value})


def answer_lines(line: ConsentLine, voice: VoiceLine) -> Lines:
    """The fields for what this person says to this question."""
    parent = voice.needed.speaks is Speaks.PARENT
    answers = [one for one in Said if parent or one is not Said.VIA_PARENT]
    said = Ask(
        key=SAID,
        label="Wat is het antwoord",
        choices=tuple((one.value, one.label) for one in answers),
    )
    return (
        (_EXPLAINED,),
        (said, Ask(key=SAID_ON, label="Op welke dag")),
        *_partly(line.asked.consent.asked_for),
        (_HOW, _FORM),
        (Ask(key=SIGNATURE, label="Handtekening", signed=True, when=(FORM, _PEN)),),
        (Ask(key=WORD, label="In eigen woorden", long=True),),
    )


def _partly(asked: tuple[Category, ...]) -> Lines:
    """What of the question it is not for; of one thing there is no part."""
    ticks = tuple((one.value, one.label) for one in asked)
    left_out = Ask(
        key=LEFT_OUT,
        label="Wat mag niet, bij een ja op een deel",
        ticks=ticks,
        when=(SAID, _YES),
    )
    return ((left_out,),) if len(asked) > 1 else ()


_PEN = frozenset({Form.PEN.value})
_EXPLAINED = Ask(
    key=EXPLAINED,
    label="Wat heb je uitgelegd",
    ticks=tuple((one.value, one.label) for one in ToldBefore),
)
_HOW = Ask(
    key=HOW,
    label="Hoe ging het",
    ticks=((_EXPLICIT, "zei uitdrukkelijk ja"), (_INTERPRETER, "er was een tolk bij")),
)
_FORM = Ask(
    key=FORM,
    label="Hoe is het vastgelegd",
    choices=tuple((one.value, one.label) for one in Form),
)
ATTEMPT_LINES: Lines = (
    (
        Ask(
            key=CHANNEL,
            label="Hoe heb je het geprobeerd",
            choices=tuple((one.value, one.label) for one in Channel),
        ),
        Ask(key=TRIED_ON, label="Op welke dag"),
    ),
    (Ask(key=TRY_WORD, label="Wat gebeurde er", long=True),),
)


SECOND_LINES: Lines = (
    (
        Ask(
            key=SECOND,
            label="Wie keek mee",
            hint="Leg dit eerst voor aan de aandachtsfunctionaris.",
        ),
        Ask(key=SECOND_WHY, label="Wat is er afgesproken", long=True),
    ),
)


def second_told(fields: Mapping[str, str], _: date) -> SecondPairOfEyes:
    """Who looked along, and why; whether that can be the act looks."""
    return SecondPairOfEyes(second=fields.get(SECOND, ""), reason=fields.get(SECOND_WHY, ""))


def answer_fields(voice: ConsentVoice | None, today: date) -> dict[str, str]:
    """What stands there before anybody typed."""
    if voice is None or voice.said is None or voice.said_on is None:
        return {SAID_ON: short_day(today), FORM: Form.SPOKEN.value, TRIED_ON: short_day(today)}
    how = [key for key in (_EXPLICIT, _INTERPRETER) if vars(voice)[key]]
    return {
        SAID: voice.said.value,
        SAID_ON: short_day(voice.said_on),
        FORM: voice.form.value,
        SIGNATURE: voice.signature,
        LEFT_OUT: voice.left_out.replace(",", " "),
        EXPLAINED: voice.explained.replace(",", " "),
        HOW: " ".join(how),
        WORD: voice.word,
    }


def answer_told(fields: Mapping[str, str], today: date) -> SaidTold | Wrong:
    """What was said, or what is the matter; whether that can be the act looks."""
    if not fields.get(SAID):
        return Wrong(at=SAID, sentence="Kies wat het antwoord is.")
    try:
        said_on = asked_day(fields.get(SAID_ON, ""), today, Lean.PAST)
    except Refusal as no:
        return Wrong(at=SAID_ON, sentence=no.sentence)
    said, how = Said.coded(fields[SAID]), fields.get(HOW, "").split()
    yes = said is Said.YES
    return SaidTold(
        said=said,
        said_on=said_on,
        form=Form.coded(fields.get(FORM) or Form.SPOKEN.value),
        signature=fields.get(SIGNATURE, ""),
        left_out=fields.get(LEFT_OUT, "").replace(" ", ",") if yes else "",
        explained=fields.get(EXPLAINED, "").replace(" ", ","),
        explicit=yes and _EXPLICIT in how,
        interpreter=_INTERPRETER in how,
        word=fields.get(WORD, ""),
    )


def attempt_told(fields: Mapping[str, str], today: date) -> AttemptTold | Wrong:
    """What was tried, or what is the matter."""
    if not fields.get(CHANNEL):
        return Wrong(at=CHANNEL, sentence="Kies hoe je het hebt geprobeerd.")
    try:
        tried_on = asked_day(fields.get(TRIED_ON, ""), today, Lean.PAST)
    except Refusal as no:
        return Wrong(at=TRIED_ON, sentence=no.sentence)
    channel = Channel.coded(fields[CHANNEL])
    return AttemptTold(tried_on=tried_on, channel=channel, word=fields.get(TRY_WORD, ""))


def said_now(voice: ConsentVoice) -> SaidTold:
    """What the form says it replaces."""
    return told_of(voice, SaidTold)
