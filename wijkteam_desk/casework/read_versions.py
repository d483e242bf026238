"""The versions of the plan as the page about them shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.domain.evaluation import Evaluation, last_of
from wijkteam_desk.domain.plan import SupportPlan
from wijkteam_desk.domain.plan_state import PlanState, Standing
from wijkteam_desk.domain.plan_version import (
    Agreement,
    Change,
    PlanLine,
    PlanVersion,
    changes_between,
    lines_of,
    plan_lines,
    text_sha256,
)
from wijkteam_desk.storage.evaluation_loaders import evaluations_of
from wijkteam_desk.storage.loaders import actions_of, goals_of, plan_of, plan_texts_of
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.version_loaders import agreements_of, version_lines_of, versions_of


@dataclass(frozen=True, kw_only=True)
class PlanVersions:
    """The household, its plan as lines now and in each version (by id), and who said what.

    `versions`: the first one first; `evaluations` likewise.
    """

    file: HouseholdFile
    now: tuple[PlanLine, ...]
    versions: tuple[PlanVersion, ...]
    texts: dict[str, tuple[PlanLine, ...]]
    agreements: tuple[Agreement, ...]
    evaluations: tuple[Evaluation, ...]
    today: date

    @property
    def newest(self) -> PlanVersion | None:
        """The last version."""
        return self.versions[-1] if self.versions else None

    @cached_property
    def standing(self) -> Standing:
        """What tells how far the plan is."""
        return Standing(
            plan=self.file.plan,
            versions=self.versions,
            said=self.agreements,
            changed=_changed(self.newest, self.now),
            evaluated_on=last_of(self.evaluations, self.newest),
            today=self.today,
        )

    @property
    def state(self) -> PlanState:
        """How far the plan is."""
        return self.standing.state

    @cached_property
    def agreed(self) -> tuple[PlanLine, ...]:
        """The lines of the newest version."""
        return self.texts[self.newest.id] if self.newest else ()

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """What is otherwise since the newest version; all of it while there is none."""
        return changes_between(self.agreed, self.now)

    def said_of(self, version: PlanVersion | None) -> tuple[Agreement, ...]:
        """What was said of that version."""
        return tuple(one for one in self.agreements if version and one.version_id == version.id)

    def whole(self, version: PlanVersion) -> tuple[Change, ...]:
        """All of that version, as if it were new."""
        return changes_between((), self.texts[version.id])

    def changes_in(self, version: PlanVersion) -> tuple[Change, ...]:
        """What was otherwise in that version than in the one before it."""
        place = self.versions.index(version)
        before = self.texts[self.versions[place - 1].id] if place else ()
        return changes_between(before, self.texts[version.id])


def lines_now(work: Work, plan: SupportPlan) -> tuple[PlanLine, ...]:
    """The plan as it stands."""
    return plan_lines(
        goals_of(work, plan.id), actions_of(work, plan.id), plan_texts_of(work, plan.id)
    )


def standing_of(work: Work, plan: SupportPlan) -> Standing:
    """How far the plan is, without the text of its versions."""
    versions = versions_of(work, plan.household_id)
    newest = versions[-1] if versions else None
    return Standing(
        plan=plan,
        versions=tuple(versions),
        said=tuple(agreements_of(work, plan.household_id)),
        changed=_changed(newest, lines_now(work, plan)),
        evaluated_on=last_of(evaluations_of(work, plan.household_id), newest),
        today=work.today,
    )


def plan_standing(work: Work, *, household_id: str) -> str:
    """How far the plan is, in a sentence, and when it is looked at again."""
    return standing_of(work, plan_of(work, household_id)).in_words


def read_versions(work: Work, *, household_id: str) -> PlanVersions:
    """Loads them."""
    versions = versions_of(work, household_id)
    rows = version_lines_of(work, household_id)
    file = read_household(work, household_id=household_id)
    return PlanVersions(
        file=file,
        now=lines_now(work, file.plan),
        versions=tuple(versions),
        texts={
            version.id: lines_of(row for row in rows if row.version_id == version.id)
            for version in versions
        },
        agreements=tuple(agreements_of(work, household_id)),
        evaluations=tuple(evaluations_of(work, household_id)),
        today=work.today,
    )


def _changed(newest: PlanVersion | None, lines: Sequence[PlanLine]) -> bool:
    return newest is not None and newest.text_sha256 != text_sha256(lines)
