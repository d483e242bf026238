"""What an act changed is put back, by an act of its own."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.undoing import changes_of, put_back
from wijkteam_desk.storage.unit_of_work import Work

_STAYS = frozenset({"coach", "disclosure", "household"})
"""What begins a dossier or left the program cannot be as if it never was."""

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
    put_back(work, changes)
    work.note = f"undoes {entry}"
    households = (change.household for change in changes if change.household)
    return Changed(household_id=next(households, ""), entry=work.entry)
