"""Who had the regie, to a document and back: a gap is kept, an overlap is asked (R-3.2)."""

from collections.abc import Collection
from datetime import date

from wijkteam_desk.domain.hidden_place import HiddenPlace
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import (
    EndReason,
    RegieAssignment,
    RegieWords,
    Standing,
    begin_regie,
)
from wijkteam_desk.domain.regie_gap import ask_overlaps
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at, place
from wijkteam_desk.exchange.row_fields import code_in, day_in, id_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree

_OFFERED = (Standing.OFFERED, Standing.LAPSED)


def regie_in(tree: Tree, household: Household, today: date) -> tuple[RegieAssignment, ...]:
    """The periods in time order; refused as by `check_regie`.

    What a handover offers holds only once that is accepted. Of two at once the later is asked.
    """
    offers = {id_in(row, "to_regie"): row.get("answer") for row in tree.get("handovers", ())}
    periods = []
    for n, row in enumerate(tree.get("regie", ())):
        tasks = {"tasks": ",".join(row.get("tasks", ()))}
        with at("regie", n):
            period = begin_regie(household.id, told_in(row | tasks, RegieWords), today)
        period.id = known_id(row)
        period.standing = _standing(row, offers, period.id)
        period.ended_on = day_in(row, "ended_on")
        period.end_reason = code_in(row, "end_reason", EndReason)
        period.end_note = row.get("end_note", "").strip()
        _check_end(period, place(("regie", n, "ended_on")))
        periods.append(period)
    ask_overlaps(periods)
    return tuple(sorted(periods, key=_period))


def regie_tree(regie: Collection[RegieAssignment], hidden: HiddenPlace) -> list[Tree]:
    """The periods in time order."""
    return [_regie(one, hidden) for one in sorted(regie, key=_period)]


def regie_that_goes(
    regie: Collection[RegieAssignment], steering: Steering, hidden: HiddenPlace
) -> tuple[RegieAssignment, ...]:
    """Without who works at an organisation where a place is hidden, and what they were offered."""
    if not hidden.hidden:
        return tuple(regie)
    kept = {one.id for one in regie if one.holder_contact is None}
    offered = {one.to_regie for one in steering.handovers if one.from_regie in kept}
    return tuple(
        one
        for one in regie
        if one.id in kept and (one.standing not in _OFFERED or one.id in offered)
    )


def _regie(row: RegieAssignment, hidden: HiddenPlace) -> Tree:
    told = told_tree(row, RegieWords)
    if "tasks" in told:
        told["tasks"] = told["tasks"].split(",")
    if not hidden.may_tell(row.deputy_reach):
        told.pop("deputy_reach", None)
    ended = {
        "asked": row.standing is Standing.ASKED,
        "ended_on": row.ended_on and row.ended_on.isoformat(),
        "end_reason": row.end_reason and row.end_reason.value,
        "end_note": row.end_note,
    }
    return {"id": row.id} | told | {name: value for name, value in ended.items() if value}


def _standing(row: Tree, offers: dict[str | None, str | None], regie_id: str) -> Standing:
    if row.get("asked"):
        return Standing.ASKED
    match offers.get(regie_id, "aangenomen"):
        case None:
            return Standing.OFFERED
        case "aangenomen":
            return Standing.HOLDS
        case _:
            return Standing.LAPSED


def _check_end(period: RegieAssignment, where: str) -> None:
    if period.ended_on and period.ended_on < period.started_on:
        raise Refusal(
            f"Op {where} eindigt de regie voor zij begint. Daar hoort een dag op of na started_on."
        )


def _period(one: RegieAssignment) -> tuple[date, date, str]:
    return one.started_on, one.ended_on or date.max, one.id
