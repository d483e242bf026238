"""Who still owes whom terugkoppeling in a household; all of it is derived on the day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.hear_feedback import hearings_of
from wijkteam_desk.casework.read_melding import meldingen_of
from wijkteam_desk.domain.course import Course
from wijkteam_desk.domain.feedback import Moment, Way
from wijkteam_desk.domain.feedback_guide import FeedbackGuide
from wijkteam_desk.domain.feedback_lines import (
    Brought,
    FeedbackGroup,
    FeedbackLine,
    Hearing,
    brought_by_others,
    lines_of_course,
    lines_of_melding,
    open_lines,
    proposals_for,
    receipt_of,
    unsettled_names,
)
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.naming import called
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.disclosure_loaders import references_of
from wijkteam_desk.storage.involved_loaders import contacts_of, involved_of, organisations_named
from wijkteam_desk.storage.loaders import members_of, plan_of
from wijkteam_desk.storage.now_loaders import talked_since
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class FeedbackFile:
    """Those of one household; detached."""

    household_id: str
    groups: tuple[FeedbackGroup, ...]

    @property
    def open(self) -> tuple[tuple[FeedbackGroup, FeedbackLine], ...]:
        """What somebody has to do something about, the oldest term first."""
        return open_lines(self.groups)


def read_feedback(
    work: Work, *, household_id: str, guide: FeedbackGuide, policy: Policy
) -> FeedbackFile:
    """Loads them for a dossier that is open; `policy` as it holds today (DOMAIN 00.7, 00.8)."""
    involved = involved_of(work, household_id)
    hearings = hearings_of(work, household_id, involved.courses, policy)
    reading = _Reading(guide=guide, today=work.today, receipt=policy.receipt, hearings=hearings)
    return FeedbackFile(
        household_id=household_id,
        groups=_groups(work, household_id, involved, reading),
    )


def open_feedback(work: Work, *, household_id: str) -> tuple[str, ...]:
    """What closing the plan would leave behind, as `De Brug: einde van de hulp` (R-4.9).

    Also what may not be told yet: somebody has to ask.
    """
    involved = involved_of(work, household_id)
    reading = _Reading(guide=FeedbackGuide({}), today=work.today, receipt=True, hearings={})
    return unsettled_names(_groups(work, household_id, involved, reading))


@dataclass(frozen=True, kw_only=True)
class _Reading:
    """By which terms, on which day; `hearings`: what may be told, by the id of an agreement."""

    guide: FeedbackGuide
    today: date
    receipt: bool
    hearings: Mapping[str, Hearing]


def _groups(
    work: Work, household_id: str, involved: Involved, reading: _Reading
) -> tuple[FeedbackGroup, ...]:
    """Who brought a melding first, then who waits, then the rest by who still helps."""
    return (
        *(_with_who_brought(one, involved, reading) for one in _melded(work, household_id)),
        *sorted(
            _organisations(work, household_id, involved, reading), key=lambda one: not one.waits
        ),
    )


def _with_who_brought(brought: Brought, involved: Involved, reading: _Reading) -> FeedbackGroup:
    of = brought.melding.id
    agreed = [one for one in involved.feedback if one.melding_id == of]
    first = reading.guide.proposals.get(Moment.RECEIPT)
    receipt = (
        (receipt_of(brought, first.told.days, reading.today, switched_on=reading.receipt),)
        if first
        else ()
    )
    return FeedbackGroup(
        name=brought.name,
        melding_id=of,
        melding=brought.melding,
        lines=(*receipt, *lines_of_melding(brought, agreed, reading.today, reading.hearings)),
        proposals=() if agreed or brought.hearing.refused else reading.guide.usual(Way.TO_REFERRER),
    )


def _organisations(
    work: Work, household_id: str, involved: Involved, reading: _Reading
) -> Iterator[FeedbackGroup]:
    places = {one.organisation_id for one in involved.involvements}
    known = {one.id: one for one in organisations_named(work, places)}
    contacts = {one.id: one for one in contacts_of(work, places)}
    references = references_of(work, household_id)
    for course in sorted(involved.courses, key=lambda one: _place(one, work.today)):
        of = course.involvement
        contact = contacts.get(of.contact_id or "")
        yield FeedbackGroup(
            name=known[of.organisation_id].name,
            involvement_id=of.id,
            contact=contact,
            phone=(contact and contact.phone) or known[of.organisation_id].phone,
            reference=references.get(of.organisation_id, ""),
            lines=lines_of_course(course, work.today, reading.hearings),
            proposals=proposals_for(course, reading.guide, work.today),
            goals=tuple(of.goals),
            results=course.results,
        )


def _place(course: Course, today: date) -> tuple[bool, date, str]:
    return not course.runs(today), course.happened[0].since, course.involvement.id


def _melded(work: Work, household_id: str) -> Iterator[Brought]:
    """Each melding that another brought, but for those of who is not approached."""
    protections = protections_of(work, household_id)
    away = called(protections, members_of(work, household_id), network_of(work, household_id))
    return brought_by_others(
        meldingen_of(work, household_id=household_id),
        talked_since(work, (household_id,)),
        plan_of(work, household_id).closed_on,
        away.values(),
    )
