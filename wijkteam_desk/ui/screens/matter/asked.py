"""What is asked of an escalation and of a dispute, and what the fields then tell; knows no Qt."""

from collections.abc import Mapping
from datetime import date

from wijkteam_desk.domain.dispute import DisputeTold, SettledTold, check_dispute, missing_in
from wijkteam_desk.domain.escalation import (
    EscalationLevel,
    EscalationTold,
    OutcomeTold,
    check_escalation,
)
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Lines, Wrong, asked_day, nearest_day
from wijkteam_desk.ui.common.dutch_day import Lean

LEVEL, RAISED, BY, DISCUSSED, WHY_NOT = (
    *("level", "raised_on", "answer_by"),
    *("discussed", "not_discussed"),
)
_OCCASION, _ASKED, _WHOM = "occasion", "asked", "to_whom"
ANSWERED, OUTCOME = "answered_on", "outcome"
NEXT_ON, SETTLED, HOW = "next_on", "settled_on", "settled_how"
_YES, _NO = "ja", "nee"

ESCALATION: Lines = (
    (
        Ask(
            key=LEVEL,
            label="Bij wie leg je dit neer",
            hint="Van laag naar hoog. Kies wat nu past.",
            choices=tuple((one.value, one.label) for one in EscalationLevel),
        ),
        Ask(key=_WHOM, label="Aan wie vraag je het", free=True),
    ),
    (
        Ask(key=_OCCASION, label="Wat is de aanleiding", long=True),
        Ask(key=_ASKED, label="Welk besluit vraag je", long=True),
    ),
    (
        Ask(key=RAISED, label="Gevraagd op"),
        Ask(key=BY, label="Antwoord uiterlijk op", hint="Bijvoorbeeld vrijdag, of 3 december."),
    ),
    (
        Ask(
            key=DISCUSSED,
            label="Is dit met het huishouden besproken",
            choices=((_YES, "ja"), (_NO, "nee")),
        ),
        Ask(key=WHY_NOT, label="Waarom niet", free=True, when=(DISCUSSED, frozenset({_NO}))),
    ),
)
DECISION: Lines = (
    (
        Ask(key=OUTCOME, label="Wat is er besloten", long=True),
        Ask(key=ANSWERED, label="Besloten op"),
    ),
)
_VIEW_HINT = "In woorden waar die het mee eens is."
DISPUTE: Lines = (
    (
        Ask(key="one_name", label="Van wie is de ene kijk", free=True),
        Ask(key="one_view", label="Hoe ziet die het", hint=_VIEW_HINT, long=True),
    ),
    (
        Ask(key="other_name", label="Van wie is de andere kijk", free=True),
        Ask(key="other_view", label="Hoe ziet de ander het", hint=_VIEW_HINT, long=True),
    ),
    (
        Ask(key="next_step", label="Wat is de volgende stap", long=True),
        Ask(key=NEXT_ON, label="Wanneer is die stap", hint="Samen praten is ook een stap."),
    ),
    (Ask(key=RAISED, label="Sinds wanneer speelt dit"),),
)
SETTLING: Lines = (
    (
        Ask(key=HOW, label="Hoe kwamen jullie eruit", long=True),
        Ask(key=SETTLED, label="Op welke dag"),
    ),
)


def escalation_in(fields: Mapping[str, str], today: date) -> EscalationTold | Wrong:
    """What was told, or what is the matter at which field."""
    if not fields.get(LEVEL):
        return Wrong(at=LEVEL, sentence="Kies bij wie je dit neerlegt.")
    at = RAISED
    try:
        raised_on = asked_day(fields.get(RAISED, ""), today, Lean.PAST)
        refuse_coming(raised_on, today)
        at = BY
        answer_by = nearest_day(fields.get(BY, ""), today)
        if not fields.get(DISCUSSED):
            return Wrong(at=DISCUSSED, sentence="Kies of je dit met het huishouden besprak.")
        told = EscalationTold(
            level=EscalationLevel.coded(fields[LEVEL]),
            raised_on=raised_on,
            answer_by=answer_by,
            discussed=fields[DISCUSSED] == _YES,
            not_discussed=fields.get(WHY_NOT, ""),
            **{key: fields.get(key, "") for key in (_OCCASION, _ASKED, _WHOM)},
        )
        at = _blamed(told)
        check_escalation(told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def decision_in(fields: Mapping[str, str], today: date) -> OutcomeTold | Wrong:
    """What was decided; the act looks whether that can be on that day."""
    day = _past_day(fields, ANSWERED, today)
    if isinstance(day, Wrong):
        return day
    if not fields.get(OUTCOME, "").strip():
        return Wrong(at=OUTCOME, sentence="Schrijf op welk besluit er is.")
    return OutcomeTold(outcome=fields[OUTCOME], answered_on=day)


def dispute_in(fields: Mapping[str, str], today: date) -> DisputeTold | Wrong:
    """What was told, or what is the matter at which field."""
    at = RAISED
    try:
        raised_on = asked_day(fields.get(RAISED, ""), today, Lean.PAST)
        refuse_coming(raised_on, today)
        at = NEXT_ON
        next_on = asked_day(fields.get(NEXT_ON, ""), today, Lean.COMING)
        views = ("one_name", "one_view", "other_name", "other_view", "next_step")
        told = DisputeTold(
            raised_on=raised_on, next_on=next_on, **{key: fields.get(key, "") for key in views}
        )
        at = missing_in(told) or (NEXT_ON if next_on < raised_on else "one_view")
        check_dispute(told, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return told


def settled_in(fields: Mapping[str, str], today: date) -> SettledTold | Wrong:
    """How they came out of it; the act looks whether that can be on that day."""
    day = _past_day(fields, SETTLED, today)
    if isinstance(day, Wrong):
        return day
    if not fields.get(HOW, "").strip():
        return Wrong(at=HOW, sentence="Schrijf op wat jullie afspraken.")
    return SettledTold(settled_how=fields[HOW], settled_on=day)


def _past_day(fields: Mapping[str, str], key: str, today: date) -> date | Wrong:
    try:
        day = asked_day(fields.get(key, ""), today, Lean.PAST)
        refuse_coming(day, today)
    except Refusal as no:
        return Wrong(at=key, sentence=no.sentence)
    return day


def _blamed(told: EscalationTold) -> str:
    """The field that `check_escalation` speaks of, in its order."""
    empty = (key for key in (_OCCASION, _ASKED, _WHOM) if not getattr(told, key).strip())
    rest = BY if told.answer_by < told.raised_on else WHY_NOT
    whole = told.discussed or told.not_discussed.strip()
    return next(empty, rest if rest == BY or not whole else _OCCASION)
