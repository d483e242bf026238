"""What is asked beside the persons: what may wait folds away, a handover, an end; knows no Qt."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.domain.handover import HandoverTold, check_handover
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    AgreedHow,
    EndReason,
    EndTold,
    ForcedFramework,
    RegieKind,
)
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day, told_day
from wijkteam_desk.ui.common.dutch_day import Lean

FORCED, KIND, HOW, REACH, MANDATE = "forced", "kind", "agreed_how", "deputy_reach", "mandate"
TASKS = "tasks"
ENDED_ON, END_REASON, END_NOTE = "ended_on", "end_reason", "end_note"
ANSWER_REASON = "answer_reason"
WARM_ON, WARM_WITH = "warm_on", "warm_with"
_NO_LAW = "nee"

LAW: Lines = (
    (
        Ask(
            key=FORCED,
            label="Leidt deze organisatie volgens de wet",
            choices=((_NO_LAW, "nee"), *((one.value, one.label) for one in ForcedFramework)),
        ),
    ),
)
"""Asked only of a holder who works at an organisation (R-3.7)."""

MORE: Lines = (
    (
        Ask(key=REACH, label="Hoe is de vervanger te bereiken", free=True),
        Ask(
            key=HOW,
            label="Hoe is dit afgesproken",
            choices=tuple((one.value, one.label) for one in AgreedHow),
        ),
    ),
    (
        Ask(key=MANDATE, label="Wat mag deze persoon beslissen", long=True),
        Ask(
            key=KIND,
            label="Welke regie",
            hint="Casusregie is de gewone. Een andere komt ernaast te staan.",
            choices=tuple((one.value, one.label) for one in RegieKind),
        ),
    ),
)
"""What may be told and need not."""

HANDOVER: Lines = (
    (
        Ask(key="what", label="Wat draag je over", long=True),
        Ask(key="open_actions", label="Wat moet er nog gebeuren", long=True),
    ),
    (
        Ask(key="risks", label="Waar moet iemand op letten", long=True),
        Ask(key="agreements", label="Wat is met wie afgesproken", long=True),
    ),
    (
        Ask(key="informed", label="Wie is ingelicht", free=True),
        Ask(key=WARM_ON, label="Wanneer bespreken jullie dit samen met het gezin"),
    ),
    (
        Ask(key=WARM_WITH, label="Met wie", free=True),
        Ask(key="cold_reason", label="Of: waarom kan dat niet", free=True),
    ),
)
"""What is told of a handover that is offered first (R-3.4)."""

END: Lines = (
    (
        Ask(key=ENDED_ON, label="Laatste dag"),
        Ask(
            key=END_REASON,
            label="Waarom stopt de regie",
            choices=tuple((one.value, one.label) for one in EndReason),
        ),
    ),
    (Ask(key=END_NOTE, label="Wat moet de teamleider weten", long=True),),
)
"""What is asked when nobody takes it over."""

ANSWER: Lines = ((Ask(key=ANSWER_REASON, label="Waarom niet", long=True),),)


def told_law(fields: Mapping[str, str]) -> ForcedFramework | None:
    """By which law, or by none."""
    told = fields.get(FORCED, "")
    return ForcedFramework.coded(told) if told not in {"", _NO_LAW} else None


def told_kind(fields: Mapping[str, str]) -> RegieKind:
    """Which regie; casusregie where nothing was chosen."""
    told = fields.get(KIND, "")
    return RegieKind.coded(told) if told else RegieKind.CASE


def told_how(fields: Mapping[str, str]) -> AgreedHow | None:
    """How it was agreed, if that was told."""
    told = fields.get(HOW, "")
    return AgreedHow.coded(told) if told else None


def read_handover(fields: Mapping[str, str], today: date) -> HandoverTold | Wrong:
    """What the record tells, or what is the matter with it."""
    words = {ask.key: fields.get(ask.key, "") for line in HANDOVER for ask in line}
    at = WARM_ON
    try:
        warm_on = told_day(words.pop(WARM_ON), today, Lean.COMING)
        told = HandoverTold(warm_on=warm_on, **words)
        at = WARM_WITH if warm_on else WARM_ON
        check_handover(told)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def read_end(fields: Mapping[str, str], today: date) -> EndTold | Wrong:
    """What is told of the end, or what is the matter with its day; the act looks at the rest."""
    reason = fields.get(END_REASON, "")
    try:
        ended_on = asked_day(fields.get(ENDED_ON, ""), today, Lean.PAST)
    except Refusal as no:
        return Wrong(at=ENDED_ON, sentence=no.sentence)
    if not reason:
        return Wrong(at=END_REASON, sentence="Kies waarom de regie stopt, of nog even niet.")
    return EndTold(
        ended_on=ended_on,
        end_reason=EndReason.coded(reason),
        end_note=fields.get(END_NOTE, ""),
    )
