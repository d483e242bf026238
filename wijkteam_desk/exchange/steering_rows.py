"""What goes on around a household, its regie and what waits, to a document and back."""

from collections.abc import Callable, Collection
from datetime import date
from typing import TypeVar

from wijkteam_desk.domain.absence import Absence, AwayTold, check_away, check_stand_in
from wijkteam_desk.domain.consultation import (
    Consultation,
    ConsultationTold,
    fill_consultation,
)
from wijkteam_desk.domain.dispute import (
    Dispute,
    DisputeTold,
    SettledTold,
    fill_dispute,
    settle_dispute,
)
from wijkteam_desk.domain.escalation import (
    Escalation,
    EscalationTold,
    OutcomeTold,
    answer_escalation,
    fill_escalation,
)
from wijkteam_desk.domain.handover import (
    AnswerTold,
    Handover,
    HandoverTold,
    answer_handover,
    fill_handover,
)
from wijkteam_desk.domain.past_day import refuse_coming
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.snooze import Snooze, SnoozeTold, fill_snooze
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.domain.stillness import Stillness, StillnessTold, fill_stillness
from wijkteam_desk.exchange.json_text import Tree
from wijkteam_desk.exchange.places import at
from wijkteam_desk.exchange.row_fields import day_in, id_in, known_id
from wijkteam_desk.exchange.told_rows import told_in, told_tree

R = TypeVar("R")


def steering_in(tree: Tree, household_id: str, today: date) -> Steering:
    """The rows; what the domain refuses is refused with its place in the document."""
    handovers = _each(tree, "handovers", household_id, today, _handover)
    if sum(one.is_open for one in handovers) > 1:
        raise Refusal("In handovers staan twee overdrachten zonder answer. Daar hoort er één.")
    if len({one.to_regie for one in handovers}) < len(handovers):
        raise Refusal("In handovers staat twee keer dezelfde to_regie. Elke hoort er één keer.")
    return Steering(
        handovers=handovers,
        absences=_each(tree, "absences", household_id, today, _absence),
        escalations=_each(tree, "escalations", household_id, today, _escalation),
        disputes=_each(tree, "disputes", household_id, today, _dispute),
        consultations=_each(tree, "consultations", household_id, today, _consultation),
        stillness=_each(tree, "stillness", household_id, today, _stillness),
        snoozes=_each(tree, "snoozes", household_id, today, _snooze),
    )


def steering_tree(steering: Steering, regie: Collection[RegieAssignment]) -> Tree:
    """The lists that hold something; of the handovers those between these assignments."""
    known = {one.id for one in regie}
    lists: dict[str, list[Tree]] = {
        "handovers": [
            {
                "id": one.id,
                "from_regie": one.from_regie,
                "to_regie": one.to_regie,
                "offered_on": one.offered_on.isoformat(),
            }
            | told_tree(one, HandoverTold)
            | ({} if one.is_open else told_tree(one, AnswerTold))
            for one in sorted(steering.handovers, key=lambda one: (one.offered_on, one.id))
            if known.issuperset((one.from_regie, one.to_regie))
        ],
        "absences": [
            {"id": one.id, "away": one.away}
            | told_tree(one, AwayTold)
            | ({"stand_in": one.stand_in} if one.stand_in else {})
            for one in sorted(steering.absences, key=lambda one: (one.since, one.id))
        ],
        "escalations": [
            {"id": one.id}
            | told_tree(one, EscalationTold)
            | ({} if one.is_open else told_tree(one, OutcomeTold))
            for one in sorted(steering.escalations, key=lambda one: (one.raised_on, one.id))
        ],
        "disputes": [
            {"id": one.id}
            | told_tree(one, DisputeTold)
            | ({} if one.is_open else told_tree(one, SettledTold))
            for one in sorted(steering.disputes, key=lambda one: (one.raised_on, one.id))
        ],
        **_waits_tree(steering),
    }
    return {name: rows for name, rows in lists.items() if rows}


def _waits_tree(steering: Steering) -> dict[str, list[Tree]]:
    return {
        "consultations": [
            {"id": one.id} | told_tree(one, ConsultationTold)
            for one in sorted(steering.consultations, key=lambda one: (one.held_on, one.id))
        ],
        "stillness": [
            {"id": one.id, "noted_on": one.noted_on.isoformat()} | told_tree(one, StillnessTold)
            for one in sorted(steering.stillness, key=lambda one: (one.noted_on, one.id))
        ],
        "snoozes": [
            {"id": one.id, "about": one.about, "noted_on": one.noted_on.isoformat()}
            | told_tree(one, SnoozeTold)
            for one in sorted(steering.snoozes, key=lambda one: one.about)
        ],
    }


def _each(
    tree: Tree,
    name: str,
    household_id: str,
    today: date,
    read: Callable[[Tree, str, date], R],
) -> tuple[R, ...]:
    rows = []
    for n, row in enumerate(tree.get(name, ())):
        with at(name, n):
            rows.append(read(row, household_id, today))
    return tuple(rows)


def _handover(row: Tree, household_id: str, today: date) -> Handover:
    made = Handover(
        id=known_id(row),
        household_id=household_id,
        from_regie=id_in(row, "from_regie") or "",
        to_regie=id_in(row, "to_regie") or "",
        offered_on=day_in(row, "offered_on") or today,
    )
    refuse_coming(made.offered_on, today)
    if made.from_regie == made.to_regie:
        raise Refusal("De regie gaat van de een naar de ander: from_regie en to_regie verschillen.")
    fill_handover(made, told_in(row, HandoverTold))
    if "answer" in row:
        answer_handover(made, told_in({"answered_on": row["offered_on"]} | row, AnswerTold), today)
    return made


def _absence(row: Tree, household_id: str, today: date) -> Absence:
    told, stand_in = told_in(row, AwayTold), id_in(row, "stand_in")
    made = Absence(
        id=known_id(row),
        household_id=household_id,
        away=id_in(row, "away") or "",
        since=told.since,
        until=told.until,
        stand_in=stand_in,
    )
    check_away(told, min(told.until, today))
    check_stand_in(made.away, stand_in)
    return made


def _escalation(row: Tree, household_id: str, today: date) -> Escalation:
    told = told_in(row, EscalationTold)
    made = Escalation(id=known_id(row), household_id=household_id, **vars(told))
    fill_escalation(made, told, today)
    if "answered_on" in row:
        answer_escalation(made, told_in({"outcome": ""} | row, OutcomeTold), today)
    return made


def _dispute(row: Tree, household_id: str, today: date) -> Dispute:
    told = told_in(row, DisputeTold)
    made = Dispute(id=known_id(row), household_id=household_id, **vars(told))
    fill_dispute(made, told, today)
    if "settled_on" in row:
        settle_dispute(made, told_in({"settled_how": ""} | row, SettledTold), today)
    return made


def _consultation(row: Tree, household_id: str, today: date) -> Consultation:
    told = told_in(row, ConsultationTold)
    made = Consultation(id=known_id(row), household_id=household_id, **vars(told))
    fill_consultation(made, told, today)
    return made


def _stillness(row: Tree, household_id: str, today: date) -> Stillness:
    told, noted = told_in(row, StillnessTold), _noted(row, today)
    made = Stillness(id=known_id(row), household_id=household_id, noted_on=noted, **vars(told))
    fill_stillness(made, told, noted)
    return made


def _snooze(row: Tree, household_id: str, today: date) -> Snooze:
    told, noted, about = told_in(row, SnoozeTold), _noted(row, today), str(row["about"]).lower()
    made = Snooze(
        id=known_id(row), household_id=household_id, about=about, noted_on=noted, **vars(told)
    )
    fill_snooze(made, told, noted)
    return made


def _noted(row: Tree, today: date) -> date:
    noted = day_in(row, "noted_on") or today
    refuse_coming(noted, today)
    return noted
