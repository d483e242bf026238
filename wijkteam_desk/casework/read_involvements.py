"""Who is involved with a household: everything that its tab and its picture of time need."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.course import Course, Hears, hears, missing
from wijkteam_desk.domain.household import names_apart
from wijkteam_desk.domain.involvement import AT_WORK, BEFORE
from wijkteam_desk.domain.joining import Missing, vouched_for
from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.signal import Signal, signals
from wijkteam_desk.domain.turn import Thread, Turn
from wijkteam_desk.domain.turns import turns
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.involved_loaders import contacts_of, involved_of, organisations_named
from wijkteam_desk.storage.loaders import coaches, members_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class InvolvementSheet:
    """One involvement as a screen shows it; detached.

    `missing`: what R-4.1 wants (`afspraken ontbreken`), also before it begins. `hears`: what new
    may be shared. `vouched_for`: `vastgelegd door <coach>` or seen by the provider; empty without
    agreements.
    """

    course: Course
    organisation: Organisation
    contact: ContactPerson | None
    missing: tuple[Missing, ...]
    turns: tuple[Turn, ...]
    signals: tuple[Signal, ...]
    hears: Hears
    vouched_for: str


@dataclass(frozen=True, kw_only=True)
class InvolvementsFile:
    """All of them, who works first, then who may begin, then who stopped; by their first day.

    `names`: by id, of members (apart), coaches, organisations and contacts. `contacts`: everybody
    of those organisations, also who left.
    """

    sheets: tuple[InvolvementSheet, ...]
    names: Mapping[str, str]
    contacts: tuple[ContactPerson, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Every open thread, what has the first last day first; without a day at the end.

        Before all of them: where we and they do not think the same of whose turn it is.
        """
        found = (turn for sheet in self.sheets for turn in sheet.turns)
        return tuple(sorted(found, key=_when))

    @property
    def signals(self) -> tuple[Signal, ...]:
        """Every signal, the oldest first."""
        found = (signal for sheet in self.sheets for signal in sheet.signals)
        return tuple(sorted(found, key=lambda one: one.since))


@dataclass(frozen=True)
class _Around:
    """Who is who, by id, and who is not approached."""

    organisations: Mapping[str, Organisation]
    contacts: Mapping[str, ContactPerson]
    names: Mapping[str, str]
    away: frozenset[str]


def read_involvements(work: Work, *, household_id: str) -> InvolvementsFile:
    """Loads them for a dossier that is open, in sixteen statements, whatever the number."""
    involved = involved_of(work, household_id)
    places = {one.organisation_id for one in involved.involvements}
    organisations = {one.id: one for one in organisations_named(work, places)}
    contacts = {one.id: one for one in contacts_of(work, places)}
    names = names_apart(members_of(work, household_id))
    names |= {one.id: one.name for one in coaches(work)}
    names |= {one.id: one.name for one in organisations.values()}
    names |= {one.id: one.name for one in contacts.values()}
    away = not_to_approach(protections_of(work, household_id))
    around = _Around(organisations, contacts, names, away)
    sheets = [_sheet(course, around, work.today) for course in involved.courses]
    return InvolvementsFile(
        sheets=tuple(sorted(sheets, key=lambda one: _place(one.course, work.today))),
        names=names,
        contacts=tuple(contacts.values()),
    )


def _sheet(course: Course, around: _Around, today: date) -> InvolvementSheet:
    of, joining = course.involvement, course.joining
    organisation = around.organisations[of.organisation_id]
    by = around.names.get(joining.author, "") if joining else ""
    return InvolvementSheet(
        course=course,
        organisation=organisation,
        contact=around.contacts.get(of.contact_id or ""),
        missing=missing(course),
        turns=turns(course, organisation.name, today, around.away),
        signals=signals(course, organisation.name, today, around.names),
        hears=hears(course, today),
        vouched_for=vouched_for(joining, by) if joining else "",
    )


def _when(turn: Turn) -> tuple[bool, bool, date]:
    return turn.thread is not Thread.VIEWS, turn.by is None, turn.by or turn.since


def _place(course: Course, today: date) -> tuple[int, date, str]:
    stage = course.stage(today)
    order = 0 if stage in AT_WORK else 1 if stage in BEFORE else 2
    return order, course.happened[0].since, course.involvement.id
