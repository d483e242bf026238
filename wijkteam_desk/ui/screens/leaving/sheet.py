"""What the page shows, made from the involvement; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.settle_leaving import LeavingFile
from wijkteam_desk.domain.dutch_date import day_and_month, full_date
from wijkteam_desk.domain.involvement import AFTER, since_in_words
from wijkteam_desk.domain.leaving import View
from wijkteam_desk.domain.turn import Turn

Named = tuple[tuple[str, str], ...]
"""Ids with the name, or the words, that belong to each."""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page. `now`: whose turn it is, in sentences.

    `ended`: it has stopped; `talks`: a talk of three is or was planned; `apart`: nobody whom it is
    for is approached. `checks` by id and the day that was planned.
    """

    under: str
    now: tuple[str, ...]
    ended: bool
    talks: bool
    apart: bool
    people: Named
    goals: Named
    checks: Named
    steps: int


def sheet_of(file: LeavingFile, today: date) -> Sheet:
    """The page."""
    course, told = file.course, file.whole.leaving
    step = course.step(today)
    whom = {one.id for one in course.involvement.for_members}
    views = (told.family_view, told.provider_view, told.coach_view)
    return Sheet(
        under=f"{file.place}: {step.stage.label}, sinds {since_in_words(step)}",
        now=tuple(map(_now, file.turns)),
        ended=step.stage in AFTER,
        talks=View.DISAGREES in views,
        apart=bool(whom) and whom <= file.file.not_to_approach,
        people=tuple((one.id, file.file.names[one.id]) for one in file.file.approachable),
        goals=tuple((one.id, one.own_words) for one in file.goals),
        checks=tuple((one.id, full_date(one.due)) for one in course.checks),
        steps=len(course.tapering),
    )


def _now(turn: Turn) -> str:
    """The sentence, with the last day unless it says that already."""
    if turn.by is None or day_and_month(turn.by) in turn.sentence:
        return turn.sentence
    return f"{turn.sentence} Uiterlijk {full_date(turn.by)}."
