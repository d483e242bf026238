"""What an act changed is put back, by an act of its own."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.changes import RowChange
from wijkteam_desk.storage.loaders import running_plan_of
from wijkteam_desk.storage.undoing import changes_of, put_back
from wijkteam_desk.storage.unit_of_work import Work

_STAYS = frozenset({"coach", "disclosure", "household"})
"""What begins a dossier or left the program cannot be as if it never was."""

_OF_PLAN = frozenset({"goal", "action", "goal_member", "plan_version", "agreement", "evaluation"})
"""What stays as it is once the plan is closed."""

_CLOSING = "plan_closing"

_BY_TWO = "protection"
"""Set and lifted with a second pair of eyes, never with one key."""


def undo(work: Work, *, entry: str) -> Changed:
    """Puts every row back as it was before that entry of the journal; refused where one changed.

    The journal keeps both; this entry notes which one it undoes. It can be undone in turn.
    """
    changes = changes_of(work, entry)
    made = {change.table for change in changes if change.before is None}
    if not changes or made & _STAYS:
        raise Refusal("Dit kan niet ongedaan worden gemaakt.")
    if any(change.table == _BY_TWO for change in changes):
        raise Refusal("Dit zet je aan en uit met z'n tweeën. Ga naar de bladzijde daarover.")
    _refuse_in_closed_plan(work, changes)
    put_back(work, changes)
    work.note = f"undoes {entry}"
    households = (change.household for change in changes if change.household)
    return Changed(household_id=next(households, ""), entry=work.entry)


def _refuse_in_closed_plan(work: Work, changes: list[RowChange]) -> None:
    """The closing itself can be undone; what was done in the plan before it cannot."""
    tables = {change.table for change in changes}
    if _CLOSING not in tables and tables & _OF_PLAN:
        for household in {change.household for change in changes if change.household}:
            running_plan_of(work, household)
