"""How far the plan is; it follows from its versions, its evaluations and its closing."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.plan import SupportPlan
from wijkteam_desk.domain.plan_version import CONSENTS, Agreement, Answer, PlanVersion


class PlanState(Labelled):
    """How far the plan is (DOMAIN 1.2)."""

    CONCEPT = "concept", "concept"
    DISCUSSED = "besproken", "besproken"
    AGREED = "vastgesteld", "vastgesteld"
    CHANGED = "veranderd", "veranderd na de laatste versie"
    EVALUATED = "geevalueerd", "geëvalueerd"
    CLOSED = "afgesloten", "afgesloten"


_YES_OR_NO = CONSENTS | {Answer.NOT_AGREED}
_NOT_ALL = "; niet iedereen is akkoord"
_SHORT = {
    PlanState.CONCEPT: "concept",
    PlanState.CHANGED: "veranderd na versie {number}",
    PlanState.CLOSED: "afgesloten",
}
_SO_FAR = {
    PlanState.CONCEPT: "Dit plan is nog niet afgesproken.",
    PlanState.CHANGED: "Er is iets veranderd na versie {number} van {day}.",
    PlanState.CLOSED: "Dit plan is afgesloten op {day}.",
}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A plan with its versions, all that was said of them and when the newest was evaluated last.

    `changed`: the plan is not as in the newest version any more.
    """

    plan: SupportPlan
    versions: tuple[PlanVersion, ...]
    said: tuple[Agreement, ...]
    changed: bool
    evaluated_on: date | None
    today: date

    @property
    def again(self) -> date | None:
        """When the plan is looked at again; a day that is over is none (R-1.13)."""
        day = self.plan.evaluate_on
        return day if day and day >= self.today else None

    @property
    def newest(self) -> PlanVersion | None:
        """The last version."""
        return self.versions[-1] if self.versions else None

    @property
    def state(self) -> PlanState:
        """How far it is: what is otherwise since was neither agreed nor looked at.

        One who says no keeps the others from having agreed (DOMAIN 1.3).
        """
        if self.plan.closed_on:
            return PlanState.CLOSED
        if self.newest is None:
            return PlanState.CONCEPT
        if self.changed:
            return PlanState.CHANGED
        if self.evaluated_on:
            return PlanState.EVALUATED
        answers = (one.answer for one in self.said if one.version_id == self.newest.id)
        agreed = not CONSENTS.isdisjoint(answers)
        return PlanState.AGREED if agreed and not self._against else PlanState.DISCUSSED

    @property
    def short(self) -> str:
        """`versie 1, vastgesteld`: without a day."""
        return _SHORT.get(self.state, "versie {number}, {state}").format(**self._told)

    @property
    def in_words(self) -> str:
        """How far it is, and when it is looked at again or that nobody knows (R-1.13)."""
        usual = "Versie {number} is {state} op {day}{but}."
        so_far = _SO_FAR.get(self.state, usual).format(**self._told, but=self._but(self._against))
        if self.plan.closed_on:
            return so_far
        if self.again:
            return f"{so_far} Op {full_date(self.again)} bekijken jullie het weer."
        other = "nieuwe " if self.plan.evaluate_on else ""
        return f"{so_far} Er is nog geen {other}dag om het weer te bekijken."

    def told_to(self, readers: Container[str]) -> str:
        """`versie 1, vastgesteld op 3 maart 2026`; that not all agree only to who says so."""
        if self.newest is None and not self.plan.closed_on:
            return self.short
        link = "van" if self.state is PlanState.CHANGED else "op"
        but = self._but(one for one in self._against if one in readers)
        return f"{self.short} {link} {self._told['day']}{but}"

    @property
    def _told(self) -> dict[str, str | int]:
        agreed = self.newest.agreed_on if self.newest else None
        looked_at = self.evaluated_on if self.state is PlanState.EVALUATED else None
        day = self.plan.closed_on or looked_at or agreed
        return {
            "state": self.state.label,
            "number": self.newest.number if self.newest else 0,
            "day": full_date(day) if day else "",
        }

    @property
    def _against(self) -> frozenset[str]:
        stands = still_said(self.versions, self.said)
        return frozenset(one.member_id for _, one in stands if one.answer is Answer.NOT_AGREED)

    def _but(self, against: Iterable[str]) -> str:
        """What stands behind a version to which these do not agree."""
        return _NOT_ALL if self.state is PlanState.DISCUSSED and any(against) else ""


def still_said(
    versions: Sequence[PlanVersion], said: Iterable[Agreement]
) -> tuple[tuple[PlanVersion, Agreement], ...]:
    """What stands of what was said, with its version, the first version first.

    A yes or a no stands in the place of all that one said before. Who was not asked, or only saw
    it, takes nothing back (R-1.10): own words stay beside that.
    """
    number = {one.id: place for place, one in enumerate(versions)}
    kept: dict[str, list[Agreement]] = {}
    for one in sorted(said, key=lambda one: number[one.version_id]):
        before = [] if one.answer in _YES_OR_NO else kept.get(one.member_id, [])
        kept[one.member_id] = [*filter(_speaks, before), one]
    rows = [one for own in kept.values() for one in own]
    rows.sort(key=lambda one: number[one.version_id])
    return tuple((versions[number[one.version_id]], one) for one in rows)


def wrote_before(versions: Sequence[PlanVersion], said: Sequence[Agreement]) -> Mapping[str, int]:
    """By the id of a yes or a no without own words: which version holds what one wrote earlier.

    That statement is kept with its version and stands no more: the newest word counts (R-1.10).
    """
    number = {one.id: one.number for one in versions}
    wrote: dict[str, int] = {}
    found: dict[str, int] = {}
    for one in sorted(said, key=lambda one: number[one.version_id]):
        if one.statement.strip():
            wrote[one.member_id] = number[one.version_id]
        elif one.answer in _YES_OR_NO and one.member_id in wrote:
            found[one.id] = wrote[one.member_id]
    return found


def _speaks(said: Agreement) -> bool:
    return said.answer in _YES_OR_NO or bool(said.statement.strip())
