"""What is asked in place: until when it waits, why it is silent, with whom it was talked over."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.settle_attention import consult, explain_silence, snooze_item
from wijkteam_desk.domain.consultation import ConsultationTold
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.snooze import SnoozeTold
from wijkteam_desk.domain.stillness import StillnessTold, StillReason
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean

SNOOZE, EXPLAIN, CONSULT = "snooze", "explain", "consult"
_UNTIL = Ask(key="until", label="Tot wanneer", hint="Bijvoorbeeld maandag, of over twee weken.")
_YES = "ja"
_LINES: dict[str, Lines] = {
    SNOOZE: ((_UNTIL, Ask(key="reason", label="Waarom kan dit wachten", free=True)),),
    EXPLAIN: (
        (
            Ask(
                key="reason",
                label="Waarom gebeurt er niets",
                choices=tuple((one.value, one.label) for one in StillReason),
            ),
            _UNTIL,
        ),
        (
            Ask(
                key="word",
                label="Wat er aan de hand is",
                free=True,
                when=("reason", frozenset({StillReason.OTHER.value})),
            ),
        ),
    ),
    CONSULT: (
        (
            Ask(key="held_on", label="Wanneer besproken"),
            Ask(key="with_whom", label="Met wie", hint="Bijvoorbeeld de aandachtsfunctionaris."),
        ),
        (
            Ask(key="word", label="Wat is afgesproken", free=True),
            Ask(
                key="gone",
                label="Is de zorg weg",
                choices=(("nee", "nee, de zorg is er nog"), (_YES, "ja, de zorg is weg")),
            ),
        ),
    ),
}


@dataclass(frozen=True, kw_only=True)
class InPlace:
    """An act with what it is told."""

    act: Callable[..., Changed]
    told: object


def lines_of(form: str) -> Lines:
    """The fields of that form."""
    return _LINES[form]


def begin(form: str) -> dict[str, str]:
    """What stands in it at first."""
    return {"held_on": "vandaag", "gone": "nee"} if form == CONSULT else {}


def told_in(form: str, fields: Mapping[str, str], today: date) -> InPlace | Wrong:
    """The act with what the fields tell, or what is the matter at which field."""
    at = "held_on" if form == CONSULT else "until"
    try:
        lean = Lean.PAST if form == CONSULT else Lean.COMING
        day = asked_day(fields.get(at, ""), today, lean)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return _TOLD[form](fields, day)


def _snooze(fields: Mapping[str, str], until: date) -> InPlace:
    return InPlace(act=snooze_item, told=SnoozeTold(until=until, reason=fields.get("reason", "")))


def _explain(fields: Mapping[str, str], until: date) -> InPlace | Wrong:
    if not fields.get("reason"):
        return Wrong(at="reason", sentence="Kies waarom er niets gebeurt.")
    reason = StillReason.coded(fields["reason"])
    told = StillnessTold(reason=reason, until=until, word=fields.get("word", ""))
    return InPlace(act=explain_silence, told=told)


def _consult(fields: Mapping[str, str], held_on: date) -> InPlace:
    told: dict[str, Any] = {name: fields.get(name, "") for name in ("with_whom", "word")}
    gone = fields.get("gone") == _YES
    return InPlace(act=consult, told=ConsultationTold(held_on=held_on, gone=gone, **told))


_TOLD: dict[str, Callable[[Mapping[str, str], date], InPlace | Wrong]] = {
    SNOOZE: _snooze,
    EXPLAIN: _explain,
    CONSULT: _consult,
}
