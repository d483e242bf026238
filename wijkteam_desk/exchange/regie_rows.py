"""The regie of a checked document to rows: never two at once (R-3.1, R-3.2)."""

from datetime import date
from itertools import pairwise

from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieAssignment, RegieWords, begin_regie
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at, place
from wijkteam_desk.exchange.row_fields import day_in, id_in, known_id


def regie_in(tree: Tree, household: Household, today: date) -> tuple[RegieAssignment, ...]:
    """The periods in time order; refused as by `check_regie`, and where they overlap."""
    periods = []
    for n, row in enumerate(tree.get("regie", ())):
        with at("regie", n):
            period = begin_regie(household.id, _words(row, today), today)
        period.id = known_id(row)
        period.ended_on = day_in(row, "ended_on")
        period.end_reason = row.get("end_reason", "").strip()
        periods.append((period, place(("regie", n, "ended_on"))))
    periods.sort(key=lambda one: (one[0].started_on, one[0].ended_on or date.max, one[0].id))
    _check_ends(periods)
    return tuple(period for period, _ in periods)


def _words(row: Tree, today: date) -> RegieWords:
    return RegieWords(
        started_on=day_in(row, "started_on") or today,
        reason=row["reason"],
        agreed_with=row["agreed_with"],
        holder_coach=id_in(row, "holder_coach"),
        holder_member=id_in(row, "holder_member"),
        contact_coach=id_in(row, "contact_coach"),
        deputy_coach=id_in(row, "deputy_coach"),
        deputy_due=day_in(row, "deputy_due"),
    )


def _check_ends(periods: list[tuple[RegieAssignment, str]]) -> None:
    for period, where in periods:
        if period.ended_on and period.ended_on < period.started_on:
            raise Refusal(
                f"Op {where} eindigt de regie voor zij begint."
                " Daar hoort een dag op of na started_on."
            )
    for (earlier, where), (later, _) in pairwise(periods):
        if earlier.ended_on is None or earlier.ended_on > later.started_on:
            raise Refusal(
                f"Op {where} loopt de regie door terwijl een ander haar al heeft."
                f" Daar hoort een dag op of voor {later.started_on.isoformat()}."
            )
