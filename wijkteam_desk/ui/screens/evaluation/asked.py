"""What is asked at an evaluation, and what the fields then tell; knows no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.evaluation import EvaluationTold, GoalTold, Outcome, check_goal
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.plan import GoalStatus, check_evaluation
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.ui.common.asked import Ask, Group, Lines, Wrong, asked_day, far_ahead, told_day
from wijkteam_desk.ui.common.dutch_day import Lean

PRESENT, DAY, AGAIN = "present", "held_on", "evaluate_on"
"""Who was there is kept as ids with a space between them."""

_OUTCOME, _OTHERS = "outcome", "others"
_STATUS, _VIEW, _VIEW_OF, _HELPER_VIEW, _HELPER = (
    *("status", "view", "view_of"),
    *("helper_view", "helper"),
)
_GOES_ON = frozenset(one.value for one in Outcome if one is not Outcome.CLOSE) | {""}
_STANDS = tuple((one.value, one.label) for one in GoalStatus)

Named = Sequence[tuple[str, str]]
"""Ids with the name, or the words, that belong to each."""


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """What was told of the whole meeting."""

    told: EvaluationTold
    present: tuple[str, ...]
    goals: dict[str, GoalTold]
    evaluate_on: date | None


def key_of(goal_id: str, what: str) -> str:
    """The key of that field about that goal."""
    return f"{goal_id}.{what}"


def stands_at_first(goals: Iterable[tuple[str, GoalStatus]]) -> dict[str, str]:
    """What the fields show of how the goals stand until now."""
    return {key_of(goal_id, _STATUS): status.value for goal_id, status in goals}


def goal_groups(goals: Named, agreed: Mapping[str, str], people: Named) -> tuple[Group, ...]:
    """What is asked of each goal, below what was `agreed` for it.

    `people` may say what they think of it.
    """
    return tuple(
        Group(head=words, under=agreed.get(goal_id, ""), lines=_about(goal_id, people))
        for goal_id, words in goals
    )


def whole_lines() -> Lines:
    """What is asked of the meeting itself, beside who was there."""
    return (
        (
            Ask(
                key=_OTHERS,
                label="Wie waren er nog meer bij (hoeft niet)",
                hint="Bijvoorbeeld iemand van een aanbieder.",
            ),
            Ask(key=DAY, label="Welke dag was dat"),
        ),
        (
            Ask(
                key=_OUTCOME,
                label="Wat spreken jullie af",
                choices=tuple((one.value, one.label) for one in Outcome),
            ),
            Ask(
                key=AGAIN,
                label="Volgende keer bekijken op",
                hint="Nog geen dag? Dan blijft dat zichtbaar.",
                beside=far_ahead,
                when=(_OUTCOME, _GOES_ON),
            ),
        ),
    )


def meeting_in(fields: Mapping[str, str], goals: Named, today: date) -> Meeting | Wrong:
    """What was told, or what is the matter at which field."""
    told: dict[str, GoalTold] = {}
    for goal_id, _ in goals:
        one = _goal_in(fields, goal_id)
        if isinstance(one, Wrong):
            return one
        told[goal_id] = one
    present = tuple(fields.get(PRESENT, "").split())
    if not present and not fields.get(_OTHERS, "").strip():
        return Wrong(at=PRESENT, sentence="Kies wie er aan tafel zaten.")
    if not fields.get(_OUTCOME):
        return Wrong(at=_OUTCOME, sentence="Kies hoe het verder gaat.")
    days = _days_in(fields, today)
    if isinstance(days, Wrong):
        return days
    meeting = EvaluationTold(
        held_on=days[0],
        outcome=Outcome.coded(fields[_OUTCOME]),
        others=fields.get(_OTHERS, "").strip(),
    )
    return Meeting(told=meeting, present=present, goals=told, evaluate_on=days[1])


def _days_in(fields: Mapping[str, str], today: date) -> tuple[date, date | None] | Wrong:
    at = DAY
    try:
        held_on = asked_day(fields.get(DAY, ""), today, Lean.PAST)
        refuse_coming(held_on, today)
        at = AGAIN
        again = told_day(fields.get(AGAIN, ""), today, Lean.COMING)
        check_evaluation(again, today)
    except Refusal as no:
        return Wrong(at=at, sentence=no.sentence)
    return held_on, again


def _goal_in(fields: Mapping[str, str], goal_id: str) -> GoalTold | Wrong:
    said = {
        what: fields.get(key_of(goal_id, what), "")
        for what in (_STATUS, _VIEW, _VIEW_OF, _HELPER_VIEW, _HELPER)
    }
    if not said[_STATUS]:
        return Wrong(at=key_of(goal_id, _STATUS), sentence="Kies hoe dit doel staat.")
    told = GoalTold(
        status=GoalStatus.coded(said[_STATUS]),
        view=said[_VIEW],
        view_of=said[_VIEW_OF] or None,
        helper_view=said[_HELPER_VIEW],
        helper=said[_HELPER],
    )
    try:
        check_goal(told)
    except Refusal as no:
        unnamed = _VIEW_OF if told.view.strip() and not told.view_of else _HELPER
        return Wrong(at=key_of(goal_id, unnamed), sentence=no.sentence)
    return told


def _about(goal_id: str, people: Named) -> Lines:
    return (
        (Ask(key=key_of(goal_id, _STATUS), label="Hoe staat dit doel nu", choices=_STANDS),),
        (
            Ask(
                key=key_of(goal_id, _VIEW),
                label="Wat het gezin er zelf van zegt",
                long=True,
                folded=True,
            ),
            Ask(
                key=key_of(goal_id, _VIEW_OF),
                label="Wie zegt dat",
                choices=tuple(people),
                folded=True,
            ),
        ),
        (
            Ask(
                key=key_of(goal_id, _HELPER_VIEW),
                label="Wat de hulpverlener of coach zegt",
                long=True,
                folded=True,
            ),
            Ask(key=key_of(goal_id, _HELPER), label="Van wie is dat", folded=True),
        ),
    )
