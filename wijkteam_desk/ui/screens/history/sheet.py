"""What the page shows, made from the history of something in the plan; knows no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_history import History, Wording
from wijkteam_desk.domain.dutch_date import full_date, weekday
from wijkteam_desk.domain.plan import ActionWords, GoalWords, owner_id, when_in_words
from wijkteam_desk.domain.plan_text import PlanTextKind, PlanTextWords
from wijkteam_desk.ui.common.dutch_day import spoken_day

_GONE = "iemand die hier niet meer staat"
_UNKNOWN = "Wie dit schreef en wanneer, is niet meer bekend:"

Say = Callable[[HouseholdFile, Any, date], str]


@dataclass(frozen=True, kw_only=True)
class LineShown:
    """Who wrote it and when, what it says, and whether it can be put back."""

    by: str
    text: str
    offered: bool


@dataclass(frozen=True, kw_only=True)
class FieldShown:
    """One field by its key, the newest wording first."""

    key: str
    title: str
    lines: tuple[LineShown, ...]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page; `about` says what it is of, and what can be done here."""

    about: str
    fields: tuple[FieldShown, ...]


def sheet_of(history: History[Any], today: date) -> Sheet:
    """The page: a field in which nothing ever stood is left out."""
    shown = tuple(_field(history, key, today) for key in history.wordings)
    fields = tuple(one for one in shown if one.lines)
    return Sheet(about=_about(history, fields), fields=fields)


def _about(history: History[Any], fields: tuple[FieldShown, ...]) -> str:
    now, closed_on = history.now, history.file.plan.closed_on
    said = [_named(history.file, now)]
    if all(len(one.lines) == 1 for one in fields):
        said.append("Hier is nog niets veranderd.")
    elif closed_on:
        said.append(f"Het plan is afgesloten op {full_date(closed_on)}: je zet hier niets terug.")
    return "\n".join(said)


def _named(file: HouseholdFile, now: GoalWords | ActionWords | PlanTextWords) -> str:
    if isinstance(now, PlanTextWords):
        who, what = file.member_name(now.member_id), now.kind.label
        return f"{who}: {what[:1].lower()}{what[1:]}" if who else what
    return now.own_words if isinstance(now, GoalWords) else now.what


def _field(history: History[Any], key: str, today: date) -> FieldShown:
    title, say = _SHOWN[key]
    file, wordings = history.file, list(history.wordings[key])
    nothing = say(file, _EMPTY[type(history.now)], today)
    said = [say(file, one.words, today) for one in wordings]
    while said and said[-1] == nothing:
        said.pop()
    lines = (
        LineShown(
            by=_by(file, wordings[place], today, now=place == 0),
            text=text,
            offered=text not in (said[0], nothing) and _may_return(file, key, wordings[place]),
        )
        for place, text in enumerate(said)
    )
    return FieldShown(key=key, title=title, lines=tuple(lines))


def _may_return(file: HouseholdFile, key: str, wording: Wording[Any]) -> bool:
    """Not in a closed plan; nobody is asked again who is gone or not to be approached."""
    asked = (wording.words.member_id or "") if key == "text" else ""
    asked = owner_id(wording.words) if key == "who" else asked
    away = asked in file.not_to_approach or (asked and asked not in file.doers)
    return file.plan.closed_on is None and not away


def _by(file: HouseholdFile, wording: Wording[Any], today: date, *, now: bool) -> str:
    if wording.at is None:
        return f"Nu. {_UNKNOWN}" if now else _UNKNOWN
    day = wording.at.astimezone().date()
    who = file.coach_name(wording.author) or _GONE
    if wording.taken_in:
        who = f"ingelezen door {who}"
    said = f"{weekday(day)} {spoken_day(day, today)}, {who}:"
    return f"Nu, sinds {said}" if now else f"{said[:1].upper()}{said[1:]}"


def _status(_: HouseholdFile, said: GoalWords | ActionWords, today: date) -> str:
    del today
    reason = said.reason if isinstance(said, ActionWords) else ""
    return f"{said.status.label}: {reason}" if reason else said.status.label


def _owner(file: HouseholdFile, said: ActionWords, today: date) -> str:
    del today
    who = owner_id(said)
    if not who:
        return "nog niemand"
    return file.doers.get(who, _GONE)


_EMPTY: dict[type, Any] = {
    GoalWords: GoalWords(own_words=""),
    ActionWords: ActionWords(what=""),
    PlanTextWords: PlanTextWords(kind=PlanTextKind.WISH),
}
_SHOWN: dict[str, tuple[str, Say]] = {
    "own_words": ("In eigen woorden", lambda _file, said, _today: said.own_words),
    "good_when": ("Wanneer het goed is", lambda _file, said, _today: said.good_when or "leeg"),
    "life_domain": (
        "Leefgebied",
        lambda _file, said, _today: said.life_domain.label if said.life_domain else "geen",
    ),
    "priority": ("Beurt", lambda _file, said, _today: said.priority.label),
    "what": ("Wat", lambda _file, said, _today: said.what),
    "who": ("Wie", _owner),
    "when": ("Wanneer", lambda _file, said, today: when_in_words(said, today)),
    "status": ("Stand", _status),
    "text": ("Wat er staat", lambda _file, said, _today: said.text or "leeg"),
}
