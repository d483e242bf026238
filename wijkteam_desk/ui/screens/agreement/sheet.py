"""What the page shows, made from the versions of the plan; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_versions import PlanVersions
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import age_of
from wijkteam_desk.domain.plan_state import still_said
from wijkteam_desk.domain.plan_version import (
    Agreement,
    Answer,
    Means,
    PlanVersion,
    text_sha256,
)
from wijkteam_desk.ui.common.change_words import ChangeShown, changes_shown
from wijkteam_desk.ui.common.dutch_day import short_day

SPEAKS_FOR_ITSELF = 12


@dataclass(frozen=True, kw_only=True)
class VersionShown:
    """A version: what each said of it, what was otherwise in it, and its whole `text`.

    `transferred_on`: what the field shows of the day on which it was put over.
    """

    version_id: str
    number: int
    title: str
    said: str
    transferred_on: str
    changes: tuple[ChangeShown, ...]
    text: tuple[ChangeShown, ...]


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """The whole page. `open`: the plan as it stands is no version yet; `seen` is its hash.

    `young`: who of the people is under 12 and said nothing yet; one asks them on purpose (R-1.10).
    """

    state: str
    open: bool
    number: int
    seen: str
    people: tuple[tuple[str, str], ...]
    young: frozenset[str]
    changes: tuple[ChangeShown, ...]
    evaluate_on: str
    versions: tuple[VersionShown, ...]


def sheet_of(plan: PlanVersions, today: date) -> Sheet:
    """The page; only who may be approached is asked."""
    file = plan.file
    is_open = plan.newest is None or plan.standing.changed
    return Sheet(
        state=plan.standing.in_words,
        open=is_open,
        number=len(plan.versions) + (1 if is_open else 0),
        seen=text_sha256(plan.now),
        people=tuple((one.id, file.names[one.id]) for one in file.approachable),
        young=_young(plan, today),
        changes=changes_shown(file, plan.changes, today, first=not plan.versions),
        evaluate_on=_short(file.plan.evaluate_on),
        versions=tuple(_version(plan, one, today) for one in reversed(plan.versions)),
    )


def _young(plan: PlanVersions, today: date) -> frozenset[str]:
    said = {one.member_id for one in plan.said_of(plan.newest)} if plan.newest else set()
    ages = {one.id: age_of(one, today) for one in plan.file.approachable}
    young = {who for who, age in ages.items() if age is not None and age < SPEAKS_FOR_ITSELF}
    return frozenset(young - said)


def _version(plan: PlanVersions, version: PlanVersion, today: date) -> VersionShown:
    after = {one.id for _, one in still_said(plan.versions, plan.standing.said)}
    said = (_said(plan.file, one, stands=one.id in after) for one in plan.said_of(version))
    return VersionShown(
        version_id=version.id,
        number=version.number,
        title=f"Versie {version.number}, {full_date(version.agreed_on)}",
        said="\n".join(said),
        transferred_on=_short(version.transferred_on),
        changes=changes_shown(
            plan.file, plan.changes_in(version), today, first=version.number == 1
        ),
        text=changes_shown(plan.file, plan.whole(version), today, first=True),
    )


def _short(day: date | None) -> str:
    return short_day(day) if day else ""


def _said(file: HouseholdFile, said: Agreement, *, stands: bool) -> str:
    asked = said.answer is not Answer.NOT_ASKED
    how = f" ({said.means.label})" if asked and said.means is not Means.ORAL else ""
    words = [f"{file.member_name(said.member_id)}: {said.answer.label}{how}"]
    words += [said.remark.rstrip(".")] if said.remark else []
    own = f" Eigen verklaring: {said.statement.strip()}" if said.statement.strip() else ""
    over = " Dit komt niet meer op papier: later is opnieuw geantwoord." if not stands else ""
    return f"{', '.join(words)}.{own}{over if own else ''}"
