"""What the page shows, made from the versions of the plan; knows no Qt."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_versions import PlanVersions
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import age_of
from wijkteam_desk.domain.plan import when_in_words
from wijkteam_desk.domain.plan_version import (
    Agreement,
    Change,
    LineKind,
    PlanLine,
    PlanVersion,
    text_sha256,
)
from wijkteam_desk.ui.common.dutch_day import short_day

SPEAKS_FOR_ITSELF = 12
_NEW = {LineKind.GOAL: "Nieuw doel", LineKind.ACTION: "Nieuwe actie"}
_GONE = {LineKind.GOAL: "Doel is eruit", LineKind.ACTION: "Actie is eruit"}
_OTHER = {LineKind.GOAL: "Doel is anders", LineKind.ACTION: "Actie is anders"}


@dataclass(frozen=True, kw_only=True)
class ChangeShown:
    """What became of one line; `before` or `after` is empty where there is none.

    Without a `head` it belongs to the line above it.
    """

    head: str
    before: str
    after: str


@dataclass(frozen=True, kw_only=True)
class VersionShown:
    """A version: what each said of it, and what was otherwise in it."""

    title: str
    said: str
    changes: tuple[ChangeShown, ...]


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
    file, again = plan.file, plan.file.plan.evaluate_on
    is_open = plan.newest is None or plan.standing.changed
    return Sheet(
        state=plan.standing.in_words,
        open=is_open,
        number=len(plan.versions) + (1 if is_open else 0),
        seen=text_sha256(plan.now),
        people=tuple((one.id, file.names[one.id]) for one in file.approachable),
        young=_young(plan, today),
        changes=_shown(file, plan.changes, today, first=not plan.versions),
        evaluate_on=short_day(again) if again else "",
        versions=tuple(_version(plan, one, today) for one in reversed(plan.versions)),
    )


def _young(plan: PlanVersions, today: date) -> frozenset[str]:
    said = {one.member_id for one in plan.said_of(plan.newest)} if plan.newest else set()
    ages = {one.id: age_of(one, today) for one in plan.file.approachable}
    young = {who for who, age in ages.items() if age is not None and age < SPEAKS_FOR_ITSELF}
    return frozenset(young - said)


def _version(plan: PlanVersions, version: PlanVersion, today: date) -> VersionShown:
    said = (_said(plan.file, one) for one in plan.said_of(version))
    return VersionShown(
        title=f"Versie {version.number}, {full_date(version.agreed_on)}",
        said="\n".join(said),
        changes=_shown(plan.file, plan.changes_in(version), today, first=version.number == 1),
    )


def _said(file: HouseholdFile, said: Agreement) -> str:
    words = [f"{file.member_name(said.member_id)}: {said.answer.label}"]
    words += [said.remark.rstrip(".")] if said.remark else []
    own = f" Eigen verklaring: {said.statement.strip()}" if said.statement.strip() else ""
    return f"{', '.join(words)}.{own}"


def _shown(
    file: HouseholdFile, changes: tuple[Change, ...], today: date, *, first: bool
) -> tuple[ChangeShown, ...]:
    return tuple(
        ChangeShown(
            head=_first_head(change) if first else _head(change),
            before=_in_words(file, change.before, today),
            after=_in_words(file, change.after, today),
        )
        for change in changes
    )


def _first_head(change: Change) -> str:
    """In a first version all is new: an action needs no more than its place under the goal."""
    line = change.after
    if line and line.under:
        return ""
    return "Doel" if line and line.kind is LineKind.GOAL else "Actie zonder doel"


def _head(change: Change) -> str:
    if change.after is None:
        return _GONE[change.before.kind] if change.before else ""
    return (_OTHER if change.before else _NEW)[change.after.kind]


def _in_words(file: HouseholdFile, line: PlanLine | None, today: date) -> str:
    if line is None:
        return ""
    whose = [_name(file, one) for one in line.whose.split(",") if one]
    if line.kind is LineKind.ACTION:
        who = ", ".join(whose) or "nog niemand"
        return f"{line.words}\n{who}, {when_in_words(line, today)}"
    good = f"\nHet is goed als {line.good_when.rstrip('.')}." if line.good_when else ""
    return f"{line.words}{good}\nVan {', '.join(whose) or 'het hele gezin'}"


def _name(file: HouseholdFile, one: str) -> str:
    return file.names_around.get(one) or file.coach_name(one) or "iemand die hier niet meer staat"
