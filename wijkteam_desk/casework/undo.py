"""What an act changed is put back, by an act of its own."""

from datetime import datetime

from sqlalchemy import select, update

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.conversation import Guest, Passage, Presence
from wijkteam_desk.domain.plan import OWNER_FIELDS
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.changes import RowChange
from wijkteam_desk.storage.loaders import running_plan_of
from wijkteam_desk.storage.undoing import changes_of, moment_of, put_back
from wijkteam_desk.storage.unit_of_work import Work

_STAYS = frozenset({"coach", "disclosure", "household"})
"""What begins a dossier or left the program cannot be as if it never was."""

_OF_PLAN = frozenset(
    {"goal", "action", "goal_member", "plan_text", "plan_version", "agreement", "evaluation"}
)
"""What stays as it is once the plan is closed."""

_CLOSING = "plan_closing"

_SEATS: dict[str, tuple[type[Presence | Guest], str]] = {
    "conversation_member": (Presence, "member_id"),
    "conversation_network": (Guest, "person_id"),
}

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
    _seat_from_now(work, changes, moment_of(work, entry))
    _refuse_owners_not_approached(work, changes)
    work.note = f"undoes {entry}"
    households = (change.household for change in changes if change.household)
    return Changed(household_id=next(households, ""), entry=work.entry)


def _seat_from_now(work: Work, changes: list[RowChange], moment: datetime) -> None:
    """Who comes back to a table by this did not hear what was said meanwhile (R-1.17)."""
    for change in changes:
        seat = _SEATS.get(change.table)
        if seat is None or change.before is None or change.after is not None:
            continue
        kind, who = seat
        talk = change.before["conversation_id"]
        said = select(Passage.id).filter_by(conversation_id=talk).where(Passage.written_at > moment)
        if work.session.scalars(said.limit(1)).first():
            here = (kind.conversation_id == talk) & (getattr(kind, who) == change.before[who])
            work.session.execute(update(kind).where(here).values(since=work.now))


def _refuse_owners_not_approached(work: Work, changes: list[RowChange]) -> None:
    """An action does not go back to who is not to be approached since (DESIGN decision 11)."""
    for change in changes:
        if change.table == "action" and change.before and change.household:
            owners = tuple(change.before[one] for one in OWNER_FIELDS)
            if change.after is None or owners != tuple(change.after[one] for one in OWNER_FIELDS):
                refuse_to_approach(protections_of(work, change.household), owners)


def _refuse_in_closed_plan(work: Work, changes: list[RowChange]) -> None:
    """The closing itself can be undone; what was done in the plan before it cannot."""
    tables = {change.table for change in changes}
    if _CLOSING not in tables and tables & _OF_PLAN:
        for household in {change.household for change in changes if change.household}:
            running_plan_of(work, household)
