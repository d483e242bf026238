"""Involvements without a store, for tests of their rules. FICTIEF."""

from datetime import date, timedelta
from typing import Any

from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.household import Member, Relation
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.involvement import (
    Involvement,
    InvolvementStep,
    Law,
    Stage,
    StepTold,
    check_history,
    fill_step,
)
from wijkteam_desk.domain.turn import Thread, Turn
from wijkteam_desk.domain.turns import turns

TODAY = date(2026, 11, 23)
BRIDGE = "De Brug"
HOME = "home"


def ago(days: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days)


def step(of: str, told: StepTold) -> InvolvementStep:
    """One step as it would be kept."""
    made = InvolvementStep(household_id=HOME, involvement_id=of, stage=told.stage, since=told.since)
    fill_step(made, told)
    return made


def involvement(law: Law = Law.WMO, *members: Member) -> Involvement:
    """De Brug, with one question."""
    return Involvement(
        household_id=HOME,
        organisation_id="bridge",
        law=law,
        question="Wie helpt Daan op tijd naar school?",
        for_members=list(members),
    )


def course(*steps: StepTold, law: Law = Law.WMO, whom: tuple[Member, ...] = ()) -> Course:
    """De Brug with these steps, checked."""
    of = involvement(law, *whom)
    rows = tuple(step(of.id, told) for told in steps)
    check_history(rows, TODAY)
    return Involved(involvements=(of,), steps=rows).course(of)


def since(stage: Stage, day: date, *, planned: bool = False) -> StepTold:
    """The shortest way to tell a step."""
    return StepTold(stage=stage, since=day, planned=planned)


def own(of: Course) -> dict[str, Any]:
    """What every row of an involvement has."""
    return {"household_id": HOME, "involvement_id": of.involvement.id}


def daan(birth_date: date) -> Member:
    """A boy."""
    return Member(
        household_id=HOME,
        position=1,
        relation=Relation.CHILD,
        given_name="Daan",
        birth_date=birth_date,
    )


def turn(of: Course, thread: Thread, today: date = TODAY) -> Turn:
    """The one turn of that thread."""
    (found,) = [one for one in turns(of, BRIDGE, today) if one.thread is thread]
    return found
