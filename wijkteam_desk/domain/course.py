"""One involvement with all that is known of it: how it came, goes and ends."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.after_care import AfterCheck
from wijkteam_desk.domain.asking import Asking
from wijkteam_desk.domain.beschikking import Beschikking
from wijkteam_desk.domain.feedback import COMES, FeedbackAgreement, Moment
from wijkteam_desk.domain.involvement import (
    AFTER,
    AT_WORK,
    BEFORE,
    Involvement,
    InvolvementStep,
    Stage,
    in_order,
)
from wijkteam_desk.domain.joining import Joining, Missing, not_agreed
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.leaving import GoalResult, Leaving
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperStep
from wijkteam_desk.domain.waiting import Waiting


class Hears(Labelled):
    """What new may be shared with an organisation, whatever the ground (R-4.2, R-4.5)."""

    ON_GROUND = "met_grondslag", "met een grondslag"
    NO_NAMES = "zonder_namen", "zonder namen"
    CLOSING = "afronding", "alleen de afronding"
    NOTHING = "niets", "niets meer"


@dataclass(frozen=True, kw_only=True)
class Course:
    """The rows of one involvement; its steps as by `in_order`, the rest as they came.

    `whom`: the ids of whom it is for where only its goals tell; else that stands with itself.
    """

    involvement: Involvement
    steps: tuple[InvolvementStep, ...]
    askings: tuple[Asking, ...] = ()
    joining: Joining | None = None
    waiting: Waiting | None = None
    leaving: Leaving | None = None
    results: tuple[GoalResult, ...] = ()
    tapering: tuple[TaperStep, ...] = ()
    checks: tuple[AfterCheck, ...] = ()
    beschikkingen: tuple[Beschikking, ...] = ()
    feedback: tuple[FeedbackAgreement, ...] = ()
    whom: frozenset[str] = frozenset()

    @property
    def happened(self) -> tuple[InvolvementStep, ...]:
        """The steps that were taken, by day."""
        return tuple(one for one in in_order(self.steps) if not one.planned)

    @property
    def planned(self) -> tuple[InvolvementStep, ...]:
        """The steps to come, by day; who confirms one makes that it happened."""
        return tuple(one for one in in_order(self.steps) if one.planned)

    def step(self, today: date) -> InvolvementStep:
        """The step in which it is."""
        past = [one for one in self.happened if one.since <= today]
        return past[-1] if past else self.happened[0]

    def stage(self, today: date) -> Stage:
        """How far it is."""
        return self.step(today).stage

    def is_for(self, person_id: str) -> bool:
        """Whether it is for that person; for nobody in particular it is for all of them."""
        whom = self.whom or {one.id for one in self.involvement.for_members}
        return not whom or person_id in whom

    def runs(self, today: date) -> bool:
        """Whether it has not ended."""
        return self.stage(today) not in (*AFTER, Stage.NOT_STARTED)

    @property
    def granted(self) -> Beschikking | None:
        """The beschikking that ends last; one without an end is that."""
        return max(
            self.beschikkingen, key=lambda one: (one.ends_on or date.max, one.id), default=None
        )

    @property
    def asking(self) -> Asking | None:
        """The newest question."""
        return max(self.askings, key=lambda one: (one.asked_on, one.id), default=None)


def missing(course: Course) -> tuple[Missing, ...]:
    """What R-4.1 wants and is not there: `afspraken ontbreken`. It blocks nothing."""
    involvement = course.involvement
    first = () if involvement.question else (Missing.QUESTION,)
    second = () if involvement.goals else (Missing.GOAL,)
    return (*first, *second, *not_agreed(course.joining, feedback=bool(course.feedback)))


def is_incomplete(course: Course, today: date) -> bool:
    """Whether it works without all agreements (DOMAIN 00.1)."""
    return course.stage(today) in AT_WORK and bool(missing(course))


def hears(course: Course, today: date) -> Hears:
    """What new may be shared: nothing after leaving but the closing feedback (R-4.5, 00.2).

    Unless somebody agreed again, with a reason, that it goes on while the waakvlam burns.
    """
    stage = course.stage(today)
    if stage is Stage.CONSULTED and course.involvement.anonymous:
        return Hears.NO_NAMES
    if course.runs(today) or (stage in AFTER and _goes_on(course, today)):
        return Hears.ON_GROUND
    if stage is Stage.NOT_STARTED or not _closing_open(course, today):
        return Hears.NOTHING
    return Hears.CLOSING


def check_closing(course: Course, name: str, today: date) -> None:
    """Refuses to close the plan while it is open whether this begins (DOMAIN 00.1).

    The team that asked stays the owner until it did (R-4.3).
    """
    stage = course.stage(today)
    if stage in BEFORE - {Stage.CONSULTED}:
        raise Refusal(f"{name} is nog “{stage.label}”. Kies eerst of dit begint of niet.")


def waits_for_closing(course: Course) -> bool:
    """Whether the closing feedback is still to come (DOMAIN 00.2)."""
    return not any(one.heard for one in closing_agreed(course))


def closing_agreed(course: Course) -> list[FeedbackAgreement]:
    """What was agreed of how they tell the team about the end; not what the team tells."""
    return [one for one in course.feedback if one.moment is Moment.END and one.way in COMES]


def _goes_on(course: Course, today: date) -> bool:
    leaving = course.leaving
    until = leaving.ember_until if leaving and leaving.still_told else None
    return bool(until and today <= until)


def _closing_open(course: Course, today: date) -> bool:
    until = course.leaving and course.leaving.feedback_until
    return bool(until and until >= today and waits_for_closing(course))
