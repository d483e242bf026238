"""What is otherwise in the plan, in words; knows no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.plan import when_in_words
from wijkteam_desk.domain.plan_version import Change, LineKind, PlanLine
from wijkteam_desk.ui.common.on_paper import is_of_all, on_paper

_NEW = {
    LineKind.WISH: "Nieuwe wens",
    LineKind.GIVES: "Nieuwe bijdrage",
    LineKind.GOAL: "Nieuw doel",
    LineKind.ACTION: "Nieuwe actie",
}
_NAMES = {
    LineKind.WISH: "Wens",
    LineKind.GIVES: "Bijdrage",
    LineKind.GOAL: "Doel",
    LineKind.ACTION: "Actie",
}


@dataclass(frozen=True, kw_only=True)
class ChangeShown:
    """What became of one line; `before` or `after` is empty where there is none.

    Without a `head` it belongs to the line above it. `alone`: who alone may read it on paper.
    """

    head: str
    before: str
    after: str
    alone: str = ""


def changes_shown(
    file: HouseholdFile, changes: Iterable[Change], today: date, *, first: bool = False
) -> tuple[ChangeShown, ...]:
    """These changes; `first`: they are a whole first version."""
    return tuple(
        ChangeShown(
            head=_first_head(change) if first else _head(change),
            before=line_in_words(file, change.before, today),
            after=line_in_words(file, change.after, today),
            alone="" if first and _under(change) else _alone(file, change),
        )
        for change in changes
    )


def _alone(file: HouseholdFile, change: Change) -> str:
    """As it stood there: whose goals are now says nothing of whose they were."""
    if change.after and not is_of_all(file, change.of_whom):
        return on_paper(file, change.of_whom, change.after.words, change.after.good_when)
    was_of_all = is_of_all(file, change.was_of)
    return "" if was_of_all else "Wat er stond, was niet van het hele gezin."


def line_in_words(file: HouseholdFile, line: PlanLine | None, today: date) -> str:
    """What it says, and below it whose it is; nothing of nothing."""
    if line is None:
        return ""
    if line.kind is LineKind.ACTION:
        return f"{line.words}\n{done_by(file, line, today)}"
    good = f"\nHet is goed als {line.good_when.rstrip('.')}." if line.good_when else ""
    return f"{line.words}{good}\nVan {_names(file, line) or 'het hele gezin'}"


def done_by(file: HouseholdFile, line: PlanLine, today: date) -> str:
    """Who does an action, and when."""
    return f"{_names(file, line) or 'nog niemand'}, {when_in_words(line, today)}"


def _first_head(change: Change) -> str:
    """In a first version all is new: an action needs no more than its place under the goal."""
    line = change.after
    if line is None or line.under:
        return ""
    return "Actie zonder doel" if line.kind is LineKind.ACTION else _NAMES[line.kind]


def _under(change: Change) -> bool:
    return bool(change.after and change.after.under)


def _head(change: Change) -> str:
    if change.after is None:
        return f"{_NAMES[change.before.kind]} is eruit" if change.before else ""
    kind = change.after.kind
    return f"{_NAMES[kind]} is anders" if change.before else _NEW[kind]


def _names(file: HouseholdFile, line: PlanLine) -> str:
    return ", ".join(_name(file, one) for one in line.whose.split(",") if one)


def _name(file: HouseholdFile, one: str) -> str:
    return file.doers.get(one, "iemand die hier niet meer staat")
