"""What is asked when the plan closes, and what the fields then tell; knows no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from wijkteam_desk.domain.closing import DECISIONS, ClosingTold, Decision, check_decision
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import ActionStatus
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Group, Lines, Wrong, asked_day, off_paper
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


@dataclass(frozen=True, kw_only=True)
class OpenAction:
    """An action that still goes on; `owner` is an id or empty, `who` and `when` are words."""

    action_id: str
    what: str
    owner: str
    who: str
    when: str

    @property
    def together(self) -> str:
        """Stands for all actions of its owner where an id of one action could."""
        return f"all:{self.owner}"


def key_of(action_id: str, what: str) -> str:
    """The key of that field about that action, or about all of one owner."""
    return f"{action_id}.{what}"


def action_groups(actions: Sequence[OpenAction]) -> tuple[Group, ...]:
    """What is asked of each open action, and first of all that one person does together."""
    groups: list[Group] = []
    for owner in dict.fromkeys(one.owner for one in actions):
        theirs = [one for one in actions if one.owner == owner]
        if len(theirs) > 1:
            whose = f"van {theirs[0].who}" if owner else "waarbij nog niemand staat"
            groups.append(
                Group(
                    head=f"Alle {len(theirs)} acties {whose}",
                    under="Gaat het met één ervan anders, kies dat dan daar.",
                    lines=_about(theirs[0].together),
                )
            )
        groups += [
            Group(head=one.what, under=f"{one.who}, {one.when}", lines=_about(one.action_id))
            for one in theirs
        ]
    return tuple(groups)


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
                beside=off_paper,
            ),
            Ask(
                key="call",
                label="Bij wie kunnen zij dan terecht",
                hint="Een naam en een telefoonnummer. Dit komt ook op papier.",
                beside=off_paper,
            ),
        ),
        (Ask(key=DAY, label="Op welke dag sluit het"),),
    )


def again_lines() -> Lines:
    """What is asked when the plan opens again."""
    return ((Ask(key=WHY_AGAIN, label="Waarom gaat het plan weer open", long=True),),)


def closing_in(
    told: Mapping[str, str], actions: Sequence[OpenAction], today: date
) -> Closing | Wrong:
    """What was told, or what is the matter at which field."""
    decisions = {}
    for action in actions:
        decision = _decision_in(told, action)
        if isinstance(decision, Wrong):
            return decision
        decisions[action.action_id] = decision
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


def _decision_in(told: Mapping[str, str], action: OpenAction) -> Decision | Wrong:
    """What was chosen for that action goes before what was chosen for all of its owner."""
    chosen = (one for one in (action.action_id, action.together) if told.get(key_of(one, _STATUS)))
    at = next(chosen, "")
    if not at:
        said = "Kies eerst wat hiermee gebeurt."
        return Wrong(at=key_of(action.action_id, _STATUS), sentence=said)
    decision = Decision(
        status=ActionStatus.coded(told[key_of(at, _STATUS)]),
        reason=told.get(key_of(at, _REASON), ""),
    )
    try:
        check_decision(decision)
    except Refusal as no:
        return Wrong(at=key_of(at, _REASON), sentence=no.sentence)
    return decision


def _about(action_id: str) -> Lines:
    status = key_of(action_id, _STATUS)
    return (
        (
            Ask(key=status, label="Wat gebeurt hiermee", choices=_CHOICES),
            Ask(
                key=key_of(action_id, _REASON),
                label="Door wie, aan wie, of waarom",
                beside=off_paper,
                when=(status, _WITH_WORDS),
            ),
        ),
    )
