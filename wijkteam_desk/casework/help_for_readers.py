"""Who helps, until when and what then, for the paper of those who read along (DOMAIN 00.11)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.read_involvements import InvolvementSheet, read_involvements
from wijkteam_desk.casework.told_to_readers import told_to_readers
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.after_care import CHECK_WEEKS
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.involvement import AT_WORK, Involvement, Stage
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.organisation import is_of_safety
from wijkteam_desk.domain.plan_sheet import SheetGoesOn, SheetHelp
from wijkteam_desk.domain.reading_along import may_read_help
from wijkteam_desk.domain.timeline import Lane, only_days
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.unit_of_work import Work

_AFTER = timedelta(weeks=max(CHECK_WEEKS))
"""So long the team looks back at help that stopped, and the family reads what was agreed then."""
_AMONG_HELPERS = (Stage.CONSULTED, Stage.NOT_STARTED)
_READ = (
    *("stops_when", "and_then", "remains", "taken_over_by"),
    *("ember_contact", "ember_rhythm", "signs", "call"),
)


def help_for_readers(
    work: Work, dossier: HouseholdFile, readers: Sequence[str]
) -> tuple[tuple[SheetHelp, ...], tuple[str, ...]]:
    """In the order of their tab, and for the coach what is left out.

    A consultatie is between helpers and on no paper, and neither is what is about safety (DOMAIN
    00.5). What was agreed is left out as by `told_to_readers`.
    """
    file = read_involvements(work, household_id=dossier.household.id)
    found = [one for one in file.sheets if _counts(one.course, work.today)]
    read = [one for one in found if _may_read(dossier, one, readers)]
    may_tell = told_to_readers(dossier, readers)
    pairs = [_help(dossier, one, may_tell, work.today) for one in read]
    hushed, gone = sum(count for _, count in pairs), len(found) - len(read)
    lines = [counted(gone, "organisatie die helpt", "organisaties die helpen")] * bool(gone)
    if hushed:
        lines.append(f"{counted(hushed, 'afspraak', 'afspraken')} over stoppen en daarna")
    return tuple(one for one, _ in pairs), tuple(lines)


def help_that_goes_on(
    work: Work, dossier: HouseholdFile, readers: Sequence[str]
) -> tuple[SheetGoesOn, ...]:
    """What organisations still do for these readers without the wijkteam, each a line (R-4.9)."""
    sheets = read_involvements(work, household_id=dossier.household.id).sheets
    return tuple(
        SheetGoesOn(
            what=f"Hulp voor {_whom(dossier, one) or 'het hele gezin'}",
            who=dossier.paper_name(one.organisation),
        )
        for one in sheets
        if one.course.involvement.without_team_on
        and one.course.stage(work.today) in AT_WORK
        and _may_read(dossier, one, readers)
    )


def _may_read(dossier: HouseholdFile, sheet: InvolvementSheet, readers: Sequence[str]) -> bool:
    whom = whom_for(dossier, sheet.course.involvement) or dossier.members
    kept_apart = is_of_safety(sheet.organisation)
    return not kept_apart and may_read_help((one.id for one in whom), readers)


def whom_for(dossier: HouseholdFile, involvement: Involvement) -> Sequence[Member]:
    """Who are named; else whose goals it is for, where each is somebody's; nobody for all."""
    asked = {one.id for one in involvement.goals}
    goals = [one for one in dossier.goals if one.id in asked]
    if involvement.for_members or not all(one.for_members for one in goals):
        return involvement.for_members
    whose = {one.id for goal in goals for one in goal.for_members}
    return [one for one in dossier.members if one.id in whose]


def _whom(dossier: HouseholdFile, sheet: InvolvementSheet) -> str:
    away, whom = dossier.not_to_approach, whom_for(dossier, sheet.course.involvement)
    return dossier.names_of(one for one in whom if one.id not in away)


def _counts(course: Course, today: date) -> bool:
    step = course.step(today)
    if step.stage is Stage.LEFT:
        return today - step.since <= _AFTER
    return step.stage not in _AMONG_HELPERS


def _help(
    dossier: HouseholdFile,
    sheet: InvolvementSheet,
    may_tell: Callable[[str], bool],
    today: date,
) -> tuple[SheetHelp, int]:
    """What stands on the paper, and how many texts do not."""
    course, name = sheet.course, dossier.paper_name(sheet.organisation)
    whole = told_of(course.leaving, LeavingTold) if course.leaving else LeavingTold()
    texts = {name: getattr(whole, name) for name in _READ}
    texts["at_relapse"] = course.joining.at_relapse if course.joining else ""
    hushed = [key for key, text in texts.items() if not may_tell(text)]
    told = texts | dict.fromkeys(hushed, "")
    at_relapse = told.pop("at_relapse")
    contact = sheet.contact.name if sheet.contact and not dossier.hidden_place.hidden else ""
    help_told = SheetHelp(
        who=", ".join(filter(None, (name, contact))),
        lane=Lane(name=name, course=only_days(course)),
        stops=replace(LeavingTold(ember_until=whole.ember_until), **told),
        at_relapse=at_relapse,
        goes_on=course.stage(today) is not Stage.LEFT,
    )
    return help_told, len(hushed)
