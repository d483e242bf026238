"""What the fields of the page tell, and what is kept as fields; knows no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import partial
from typing import Any

from wijkteam_desk.casework.settle_leaving import WholeLeaving
from wijkteam_desk.domain.leaving import GoalResultTold, LeavingReason, LeavingTold, View
from wijkteam_desk.domain.party import Party
from wijkteam_desk.domain.plan import GoalStatus
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.ui.common.asked import Wrong, asked_day, been_day, nearest_day
from wijkteam_desk.ui.common.dutch_day import Lean, short_day
from wijkteam_desk.ui.screens.leaving.asked import CHECK, LEFT_ON, RESULT, TAPER, key_of

_COMING = partial(asked_day, lean=Lean.COMING)
_DAYS: Mapping[str, Callable[[str, date], date]] = {
    "announced_on": been_day,
    "with_family_on": been_day,
    "with_provider_on": been_day,
    "with_coach_on": been_day,
    "talked_on": been_day,
    "feedback_on": been_day,
    "done_on": been_day,
    LEFT_ON: been_day,
    "handed_over_on": nearest_day,
    "ember_until": _COMING,
    "talk_on": _COMING,
    "feedback_until": _COMING,
    "planned_on": _COMING,
    "due": _COMING,
}
"""How a day is read that was, or is to come; what can be either is the day that is nearest."""
_CHOSEN: Mapping[str, type[Any]] = {
    "reason": LeavingReason,
    "family_view": View,
    "provider_view": View,
    "coach_view": View,
    "by": Party,
}


class _Off(Exception):
    """Something is the matter at a field."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__()
        self.wrong = wrong


@dataclass(frozen=True, kw_only=True)
class Told:
    """What the page tells, and on which day it ended, if it did."""

    told: WholeLeaving
    left_on: date | None


def fields_of(whole: WholeLeaving) -> dict[str, str]:
    """What is kept, as the fields show it."""
    shown = _shown(whole.leaving, "{}")
    for number, step in enumerate(whole.tapering):
        shown |= _shown(step, key_of(TAPER, number, "{}"))
    for goal, result in whole.results.items():
        shown |= _shown(result, key_of(RESULT, goal, "{}"))
    for check_id, check in whole.checks.items():
        shown |= _shown(check, key_of(CHECK, check_id, "{}"))
    return shown


def steps_in(typed: Mapping[str, str]) -> int:
    """How many steps of tapering stand in these fields, up to the last with a word in it."""
    taken = [key.split(".")[1] for key, said in typed.items() if said and key.startswith(TAPER)]
    return max(map(int, taken), default=-1) + 1


def told_in(typed: Mapping[str, str], was: WholeLeaving, today: date) -> Told | Wrong:
    """What was told, or what is the matter at which field; what is not asked stays as it was."""
    try:
        whole = WholeLeaving(
            leaving=_leaving_in(typed, was.leaving, today),
            tapering=_steps_in(typed, today),
            results=_results_in(typed, was.results),
            checks={
                of: replace(check, **_said_in(typed, check, key_of(CHECK, of, "{}"), today))
                for of, check in was.checks.items()
            },
        )
        left_on = _day_in(typed, LEFT_ON, LEFT_ON, today)
    except _Off as off:
        return off.wrong
    return Told(told=whole, left_on=left_on)


def _shown(told: object, key: str) -> dict[str, str]:
    return {key.format(name): _word(value) for name, value in vars(told).items()}


def _word(value: object) -> str:
    if isinstance(value, date):
        return short_day(value)
    if value is View.NOT_ASKED:
        return ""
    return str(value.value) if isinstance(value, Enum) else str(value or "")


def _said_in(typed: Mapping[str, str], was: object, key: str, today: date) -> dict[str, Any]:
    """What the fields of these names say; a field that is not there says nothing."""
    asked = {name: key.format(name) for name in vars(was)}
    return {name: _value_in(typed, name, at, today) for name, at in asked.items() if at in typed}


def _value_in(typed: Mapping[str, str], name: str, at: str, today: date) -> object:
    said = typed[at].strip()
    if name in _DAYS:
        return _day_in(typed, name, at, today)
    if name in _CHOSEN:
        return _CHOSEN[name].coded(said) if said else _NONE_CHOSEN.get(_CHOSEN[name])
    return (said or None) if name == "own_words_of" else said


_NONE_CHOSEN: Mapping[type[Any], object] = {View: View.NOT_ASKED, Party: Party.PROVIDER}


def _day_in(typed: Mapping[str, str], name: str, at: str, today: date) -> date | None:
    said = typed.get(at, "")
    try:
        if not said.strip() and name != "due":
            return None
        return _DAYS[name](said, today)
    except Refusal as no:
        raise _Off(Wrong(at=at, sentence=no.sentence)) from None


def _leaving_in(typed: Mapping[str, str], was: LeavingTold, today: date) -> LeavingTold:
    told = replace(was, **_said_in(typed, was, "{}", today))
    for one in ("family", "provider", "coach"):
        if vars(told)[f"{one}_view"] is View.DISAGREES and not vars(told)[f"{one}_why"]:
            raise _Off(Wrong(at=f"{one}_why", sentence="Schrijf op waarom."))
    if told.own_words and not told.own_words_of:
        raise _Off(Wrong(at="own_words_of", sentence="Kies wie dit zegt."))
    return told


def _steps_in(typed: Mapping[str, str], today: date) -> tuple[TaperTold, ...]:
    found = []
    for number in range(steps_in(typed)):
        key = key_of(TAPER, number, "{}")
        said = _said_in(typed, TaperTold(what=""), key, today)
        if not any(typed.get(key.format(name)) for name in said):
            continue
        if not said.get("what"):
            at = key.format("what")
            raise _Off(Wrong(at=at, sentence="Schrijf op wat er dan minder wordt."))
        found.append(TaperTold(**said))
    return tuple(found)


def _results_in(
    typed: Mapping[str, str], was: Mapping[str, GoalResultTold]
) -> dict[str, GoalResultTold]:
    asked = {key.split(".")[1] for key in typed if key.startswith(f"{RESULT}.")}
    found = {of: one for of, one in was.items() if of not in asked}
    for of in sorted(asked):
        status, word = (typed.get(key_of(RESULT, of, what), "") for what in ("status", "word"))
        if status:
            found[of] = GoalResultTold(status=GoalStatus.coded(status), word=word.strip())
        elif word.strip():
            at = key_of(RESULT, of, "status")
            raise _Off(Wrong(at=at, sentence="Kies hoe dit doel nu staat."))
    return found
