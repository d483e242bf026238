"""What is asked when the plan closes, and what the fields then tell; knows no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from wijkteam_desk.domain.closing import DECISIONS, ClosingTold, Decision, check_decision
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import ActionStatus
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Group, Lines, Wrong, asked_day
from wijkteam_desk.ui.common.dutch_day import Lean

DAY = "closed_on"
WHY_AGAIN = "reopen_reason"
_STATUS, _REASON = "status", "reason"
_LABELS = {ActionStatus.ALONE: "loopt door zonder wijkteam"}
_CHOICES = tuple((one.value, _LABELS.get(one, one.label)) for one in DECISIONS)
_WITH_WORDS = frozenset(one.value for one in DECISIONS if one is not ActionStatus.DONE)


@dataclass(frozen=True, kw_only=True)
class Closing:
    """What was told of the whole."""

    told: ClosingTold
    decisions: dict[str, Decision]


def key_of(action_id: str, what: str) -> str:
    """The key of that field about that action."""
    return f"{action_id}.{what}"


def action_groups(actions: Iterable[tuple[str, str, str]]) -> tuple[Group, ...]:
    """What is asked of each open action, by id, words, and who does it when."""
    return tuple(
        Group(head=what, under=who, lines=_about(action_id)) for action_id, what, who in actions
    )


def closing_lines() -> Lines:
    """What is asked of the closing itself."""
    return (
        (
            Ask(key="reason", label="Waarom sluit het plan", long=True),
            Ask(key="agreed_with", label="Met wie is dat besproken"),
        ),
        (
            Ask(
                key="relapse",
                label="Wat doen zij als het minder goed gaat",
                hint="Dit komt op papier, voor iedereen die meeleest.",
                long=True,
            ),
            Ask(
                key="call",
                label="Bij wie kunnen zij dan terecht",
                hint="Een naam en een telefoonnummer. Dit komt ook op papier.",
            ),
        ),
        (Ask(key=DAY, label="Op welke dag sluit het"),),
    )


def again_lines() -> Lines:
    """What is asked when the plan opens again."""
    return ((Ask(key=WHY_AGAIN, label="Waarom gaat het plan weer open", long=True),),)


def closing_in(told: Mapping[str, str], actions: Sequence[str], today: date) -> Closing | Wrong:
    """What was told, or what is the matter at which field."""
    decisions = {}
    for action_id in actions:
        decision = _decision_in(told, action_id)
        if isinstance(decision, Wrong):
            return decision
        decisions[action_id] = decision
    words = {one.name: told.get(one.name, "") for one in fields(ClosingTold)}
    try:
        day = asked_day(words.pop(DAY), today, Lean.PAST)
        refuse_coming(day, today)
    except Refusal as no:
        return Wrong(at=DAY, sentence=no.sentence)
    missing = next((name for name, said in words.items() if not said.strip()), "")
    if missing:
        return Wrong(at=missing, sentence="Schrijf dit nog op.")
    return Closing(told=ClosingTold(closed_on=day, **words), decisions=decisions)


def _decision_in(told: Mapping[str, str], action_id: str) -> Decision | Wrong:
    status = told.get(key_of(action_id, _STATUS), "")
    if not status:
        said = "Kies eerst wat hiermee gebeurt."
        return Wrong(at=key_of(action_id, _STATUS), sentence=said)
    decision = Decision(
        status=ActionStatus.coded(status), reason=told.get(key_of(action_id, _REASON), "")
    )
    try:
        check_decision(decision)
    except Refusal as no:
        return Wrong(at=key_of(action_id, _REASON), sentence=no.sentence)
    return decision


def _about(action_id: str) -> Lines:
    status = key_of(action_id, _STATUS)
    return (
        (
            Ask(key=status, label="Wat gebeurt hiermee", choices=_CHOICES),
            Ask(
                key=key_of(action_id, _REASON),
                label="Door wie, aan wie, of waarom",
                when=(status, _WITH_WORDS),
            ),
        ),
    )
