"""Takes what one person said and was called out of the journal and the drafts, for good."""

import json
from typing import Any

from wijkteam_desk.storage.changes import RowChange
from wijkteam_desk.storage.unit_of_work import Work

Place = tuple[int, int]

# The acts that take content away.
FORGETTING = frozenset({"correct_passage", "erase_person", "remove_passage"})


def erase_traces(work: Work, household_id: str, things: set[str], *, person: str = "") -> None:
    """Erases what stood in every row about this person or these passages, and their drafts.

    The entries stay, with who did what and when: the chain verifies as before. A draft goes when
    it is about one of those rows or names the person.
    """
    run = work.session.connection().exec_driver_sql
    kept = _content_of(work, household_id)
    things = _things(list(kept.values()), things | ({person} - {""}))
    for place, change in kept.items():
        if _tied(change, things):
            run("DELETE FROM op_content WHERE op = ? AND n = ?", place)
    for thing in things:
        run("DELETE FROM draft WHERE about = ?", (thing,))
    if person:
        run("DELETE FROM draft WHERE instr(fields, ?) > 0", (person,))


def _content_of(work: Work, household_id: str) -> dict[Place, RowChange]:
    rows = work.session.connection().exec_driver_sql(
        "SELECT op, n, change FROM op_content"
        " WHERE op IN (SELECT op FROM op_about WHERE household = ?)",
        (household_id,),
    )
    return {(row[0], row[1]): RowChange(**json.loads(row[2])) for row in rows}


def _things(changes: list[RowChange], known: set[str]) -> set[str]:
    """The rows that ever were theirs: also what is gone, was undone, or names them no more."""
    while True:
        tied = (_leads_to(change) for change in changes if _tied(change, known))
        found = known.union(*tied)
        if found == known:
            return known
        known = found


def _tied(change: RowChange, things: set[str]) -> bool:
    pointers = ("corrects", "passage_id", "story_id", "consent_id", "voice_id")
    words_of = {side.get(name) for side in _sides(change) for name in pointers}
    return change.row_id in things or bool((change.persons() | words_of) & things)


def _leads_to(change: RowChange) -> set[str]:
    # A goal is theirs by a row of its own; a conversation is of everyone at the table.
    names = ("id", "goal_id", "corrects") if change.table != "action" else ("id",)
    return {str(side[name]) for side in _sides(change) for name in names if side.get(name)}


def _sides(change: RowChange) -> list[dict[str, Any]]:
    return [side for side in (change.before, change.after) if side]
