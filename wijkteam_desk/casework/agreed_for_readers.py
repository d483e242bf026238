"""How far the plan is and what readers said of it, for their paper."""

from collections.abc import Sequence

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_versions import standing_of
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.plan_sheet import SheetAgreed, SheetAnswer
from wijkteam_desk.domain.plan_state import PlanState, Standing
from wijkteam_desk.domain.plan_version import Agreement, plan_lines
from wijkteam_desk.storage.unit_of_work import Work


def agreed_for_readers(
    work: Work, dossier: HouseholdFile, readers: Sequence[str]
) -> tuple[SheetAgreed, tuple[str, ...]]:
    """The state in words, what the readers said of the plan as it stands, and what is left out.

    What others said is theirs to show (R-1.17). An answer that names a hidden place is left out
    whole: their words are not cut (R-1.10, DESIGN decision 11).
    """
    standing = standing_of(work, dossier.plan, plan_lines(dossier.goals, dossier.actions))
    said = () if standing.changed else standing.said
    own = [one for one in said if one.member_id in readers]
    told = [one for one in own if dossier.hidden_place.may_tell(one.remark, one.statement)]
    agreed = SheetAgreed(
        status=_status(standing),
        answers=tuple(_answer(dossier, one) for one in told),
        evaluate_on=dossier.plan.evaluate_on,
    )
    hushed = (dossier.member_name(one.member_id) for one in own if one not in told)
    return agreed, tuple(f"wat {who} van het plan zegt (er staat een plek in)" for who in hushed)


def _status(standing: Standing) -> str:
    state, newest = standing.state, standing.newest
    closed_on = standing.plan.closed_on
    if closed_on:
        return f"{state.label} op {full_date(closed_on)}"
    if newest is None:
        return state.label
    if state is PlanState.CHANGED:
        return f"veranderd na versie {newest.number} van {full_date(newest.agreed_on)}"
    day = standing.evaluated_on or newest.agreed_on
    return f"versie {newest.number}, {state.label} op {full_date(day)}"


def _answer(dossier: HouseholdFile, said: Agreement) -> SheetAnswer:
    remark = f": {said.remark}" if said.remark else ""
    return SheetAnswer(
        who=dossier.member_name(said.member_id),
        said=f"{said.answer.label}{remark}",
        statement=said.statement,
        signature=said.signature,
    )
