"""The end of one involvement as its page shows it, and all that the page tells, as one act."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.let_leave import let_leave, set_check, set_tapering
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.domain.after_care import AfterCheckTold
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.involvement import Involvement
from wijkteam_desk.domain.leaving import GoalResultTold, LeavingTold
from wijkteam_desk.domain.plan import Goal
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.turn import Turn
from wijkteam_desk.domain.turns import turns
from wijkteam_desk.storage.involved_loaders import course_of, organisations_named
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class WholeLeaving:
    """What the page tells. `results` by the id of a goal, `checks` by their own id."""

    leaving: LeavingTold
    tapering: tuple[TaperTold, ...]
    results: Mapping[str, GoalResultTold]
    checks: Mapping[str, AfterCheckTold]


@dataclass(frozen=True, kw_only=True)
class LeavingFile:
    """One involvement with its household; `place` is what the organisation is called."""

    file: HouseholdFile
    course: Course
    place: str
    turns: tuple[Turn, ...]

    @cached_property
    def goals(self) -> tuple[Goal, ...]:
        """The goals of the plan for which it came, or of which it is told what came of them."""
        asked = {one.id for one in self.course.involvement.goals}
        asked |= {one.of for one in self.course.results}
        return tuple(one for one in self.file.goals if one.id in asked)

    @cached_property
    def whole(self) -> WholeLeaving:
        """What is kept now."""
        leaving, course = self.course.leaving, self.course
        return WholeLeaving(
            leaving=told_of(leaving, LeavingTold) if leaving else LeavingTold(),
            tapering=tuple(told_of(one, TaperTold) for one in course.tapering),
            results={one.of: told_of(one, GoalResultTold) for one in course.results},
            checks={one.id: told_of(one, AfterCheckTold) for one in course.checks},
        )


def read_leaving(work: Work, *, involvement_id: str) -> LeavingFile:
    """Loads it for a dossier that is open."""
    involvement = work.one(Involvement, involvement_id)
    file = read_household(work, household_id=involvement.household_id)
    course = course_of(work, involvement_id)
    (place,) = organisations_named(work, {involvement.organisation_id})
    return LeavingFile(
        file=file,
        course=course,
        place=place.name,
        turns=turns(course, place.name, work.today, file.not_to_approach),
    )


def settle_leaving(
    work: Work,
    *,
    involvement_id: str,
    told: WholeLeaving,
    was: WholeLeaving,
    left_on: date | None = None,
) -> Changed:
    """Keeps all that the page tells; refused as by `let_leave`, `set_tapering` and `set_check`."""
    of = {"involvement_id": involvement_id}
    if told.tapering != was.tapering:
        set_tapering(work, **of, told=told.tapering, was=was.tapering)
    for check_id, check in told.checks.items():
        if check != was.checks[check_id]:
            set_check(work, **of, told=check, was=was.checks[check_id], check_id=check_id)
    results = told.results if told.results != was.results else None
    return let_leave(
        work, **of, told=told.leaving, was=was.leaving, results=results, left_on=left_on
    )
