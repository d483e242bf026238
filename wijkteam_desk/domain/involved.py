"""The organisations that are involved with a household, as it is loaded and travels."""

from dataclasses import dataclass
from typing import TypeVar

from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.asking import Asking
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import FeedbackAgreement
from wijkteam_desk.domain.involvement import Involvement, InvolvementStep, in_order
from wijkteam_desk.domain.joining import Joining
from wijkteam_desk.domain.leaving import GoalResult, Leaving
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.domain.tapering import TaperStep
from wijkteam_desk.domain.waiting import Waiting

R = TypeVar("R", bound=Identified)


@dataclass(frozen=True, kw_only=True)
class Involved:
    """The rows of one household, in the order in which they point at each other."""

    involvements: tuple[Involvement, ...] = ()
    steps: tuple[InvolvementStep, ...] = ()
    askings: tuple[Asking, ...] = ()
    joinings: tuple[Joining, ...] = ()
    waitings: tuple[Waiting, ...] = ()
    leavings: tuple[Leaving, ...] = ()
    results: tuple[GoalResult, ...] = ()
    tapering: tuple[TaperStep, ...] = ()
    checks: tuple[AfterCheck, ...] = ()
    beschikkingen: tuple[Beschikking, ...] = ()
    feedback: tuple[FeedbackAgreement, ...] = ()

    def course(self, involvement: Involvement) -> Course:
        """All that is known of this one."""
        own = involvement.id
        return Course(
            involvement=involvement,
            steps=in_order(_of(self.steps, own)),
            askings=_of(self.askings, own),
            joining=next(iter(_of(self.joinings, own)), None),
            waiting=next(iter(_of(self.waitings, own)), None),
            leaving=next(iter(_of(self.leavings, own)), None),
            results=_of(self.results, own),
            tapering=_of(self.tapering, own),
            checks=_of(self.checks, own),
            beschikkingen=_of(self.beschikkingen, own),
            feedback=_of(self.feedback, own),
        )

    @property
    def courses(self) -> tuple[Course, ...]:
        """Each involvement with its rows."""
        return tuple(map(self.course, self.involvements))


def _of(rows: tuple[R, ...], involvement_id: str) -> tuple[R, ...]:
    return tuple(row for row in rows if vars(row)["involvement_id"] == involvement_id)
