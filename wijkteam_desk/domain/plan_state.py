"""How far the plan is; it follows from its versions, its evaluations and its closing."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.plan import SupportPlan
from wijkteam_desk.domain.plan_version import CONSENTS, Agreement, PlanVersion


class PlanState(Labelled):
    """How far the plan is (DOMAIN 1.2)."""

    CONCEPT = "concept", "concept"
    DISCUSSED = "besproken", "besproken"
    AGREED = "vastgesteld", "vastgesteld"
    CHANGED = "veranderd", "veranderd na de laatste versie"
    EVALUATED = "geevalueerd", "geëvalueerd"
    CLOSED = "afgesloten", "afgesloten"


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A plan with its newest version, what was said of that and when it was evaluated last.

    `changed`: the plan is not as in that version any more.
    """

    plan: SupportPlan
    newest: PlanVersion | None
    said: tuple[Agreement, ...]
    changed: bool
    evaluated_on: date | None

    @property
    def state(self) -> PlanState:
        """How far it is."""
        if self.plan.closed_on:
            return PlanState.CLOSED
        if self.newest is None:
            return PlanState.CONCEPT
        if self.evaluated_on:
            return PlanState.EVALUATED
        if self.changed:
            return PlanState.CHANGED
        agreed = not CONSENTS.isdisjoint(one.answer for one in self.said)
        return PlanState.AGREED if agreed else PlanState.DISCUSSED

    @property
    def in_words(self) -> str:
        """How far it is, and when it is looked at again or that nobody knows (R-1.13)."""
        if self.plan.closed_on:
            return f"Dit plan is afgesloten op {full_date(self.plan.closed_on)}."
        day = self.plan.evaluate_on
        again = (
            f"Op {full_date(day)} bekijken jullie het weer."
            if day
            else "Er is nog geen dag om het weer te bekijken."
        )
        return f"{self._so_far} {again}"

    @property
    def _so_far(self) -> str:
        if self.newest is None:
            return "Dit plan is nog niet afgesproken."
        number, day = self.newest.number, full_date(self.newest.agreed_on)
        if self.evaluated_on:
            since = " Er is iets veranderd na die versie." if self.changed else ""
            return f"Versie {number} is geëvalueerd op {full_date(self.evaluated_on)}.{since}"
        if self.changed:
            return f"Er is iets veranderd na versie {number} van {day}."
        return f"Versie {number} is {self.state.label} op {day}."
