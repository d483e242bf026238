"""The afsprakenkaart as the organisation, the family and the coach may read it together."""

from collections.abc import Mapping

from wijkteam_desk.casework.help_for_readers import whom_for
from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.regie_for_paper import regie_for_paper
from wijkteam_desk.domain.card_sheet import CardSheet
from wijkteam_desk.domain.course import Course, Hears, hears
from wijkteam_desk.domain.feedback import AgreementTold
from wijkteam_desk.domain.involvement import Involvement, Stage, StepTold
from wijkteam_desk.domain.joining import JoiningTold, vouched_for
from wijkteam_desk.domain.leaving import LeavingTold
from wijkteam_desk.domain.organisation import ContactPerson, Organisation
from wijkteam_desk.domain.protection import OTHER_ROADS
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.tapering import TaperTold
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.disclosure_loaders import reference_for
from wijkteam_desk.storage.involved_loaders import contacts_of, course_of, organisations_named
from wijkteam_desk.storage.unit_of_work import Work

_NOT_ON_IT = frozenset({"why_now", "why_this", "reason_words"})


def card_for_signing(work: Work, *, involvement_id: str) -> CardSheet:
    """What all three may read.

    Refused in a consultatie without names (R-4.2), where nobody whom it is for is approached, and
    where its words name a hidden place or who is not approached: what they sign is not cut
    (DESIGN decision 11).
    """
    involvement = work.one(Involvement, involvement_id)
    dossier = read_household(work, household_id=involvement.household_id)
    course = course_of(work, involvement_id)
    heard = hears(course, work.today)
    if heard is Hears.NO_NAMES:
        raise Refusal("In een consultatie zonder namen hoort geen kaart. Zet eerst de namen erbij.")
    place, contact = _at(work, involvement)
    _check_words(course, dossier, place.name)
    return _sheet(work, dossier, course, (place, contact), shared=heard is not Hears.NOTHING)


def _at(work: Work, involvement: Involvement) -> tuple[Organisation, ContactPerson | None]:
    places = {involvement.organisation_id}
    (organisation,) = organisations_named(work, places)
    contacts = {one.id: one for one in contacts_of(work, places)}
    return organisation, contacts.get(involvement.contact_id or "")


def _sheet(
    work: Work,
    dossier: HouseholdFile,
    course: Course,
    at: tuple[Organisation, ContactPerson | None],
    *,
    shared: bool,
) -> CardSheet:
    readers, (place, contact) = _readers(dossier, course.involvement), at
    hidden, joining, leaving = dossier.hidden_place, _joining(course), _leaving(course)
    names = {one.id: dossier.names[one.id] for one in dossier.approachable}
    by = course.joining or course.involvement
    home = dossier.household
    return CardSheet(
        provider=hidden.organisation(place.name, place.kind),
        contact=contact.name if contact and not hidden.hidden else "",
        phone=hidden.phone((contact and contact.phone) or place.phone),
        whom=tuple(readers.values()) if whom_for(dossier, course.involvement) else (),
        question=course.involvement.question,
        begin=_begin(course),
        joining=joining,
        yes_by=names.get(joining.yes_by or "", ""),
        tapering=tuple(told_of(one, TaperTold) for one in course.tapering if not one.done_on),
        leaving=leaving,
        feedback=tuple(told_of(one, AgreementTold) for one in course.feedback),
        own_words_of=names.get(leaving.own_words_of or "", ""),
        regie=regie_for_paper(dossier),
        vouched_for=vouched_for(joining, dossier.coach_name(by.author)),
        seen=joining.seen_on is not None,
        shared=shared,
        reader_ids=(*readers, *([place.id] if shared else [])),
        household_id=home.id,
        reference=reference_for(work, home.id, place.id) if shared else home.reference,
        printed_on=work.today,
        fictitious=home.fictitious,
    )


def _readers(dossier: HouseholdFile, involvement: Involvement) -> Mapping[str, str]:
    """Whom it is for and may be approached, by id and name; refused where that is nobody."""
    whom = {one.id for one in whom_for(dossier, involvement) or dossier.members}
    found = {one.id: dossier.names[one.id] for one in dossier.approachable if one.id in whom}
    if not found:
        raise Refusal(f"Voor wie dit is, krijgt geen kaart. {OTHER_ROADS}")
    return found


def _begin(course: Course) -> StepTold | None:
    """When it began; else when that is planned."""
    steps = (*course.happened, *course.planned)
    found = next((one for one in steps if one.stage is Stage.ACTIVE), None)
    return told_of(found, StepTold) if found else None


def _joining(course: Course) -> JoiningTold:
    return told_of(course.joining, JoiningTold) if course.joining else JoiningTold()


def _leaving(course: Course) -> LeavingTold:
    return told_of(course.leaving, LeavingTold) if course.leaving else LeavingTold()


def _check_words(course: Course, dossier: HouseholdFile, place: str) -> None:
    told = (*vars(_joining(course)).items(), *vars(_leaving(course)).items())
    words = [said for key, said in told if type(said) is str and key not in _NOT_ON_IT]
    steps = [said for one in course.tapering for said in (one.what, one.up_when)]
    agreed = [one.words for one in course.feedback]
    texts = (course.involvement.question, *words, *steps, *agreed)
    if dossier.names_away(*texts):
        raise Refusal("In deze afspraken staat iemand die niet wordt benaderd. Haal die eruit.")
    hidden = dossier.hidden_place
    named = hidden.hidden and any(place.casefold() in one.casefold() for one in texts)
    if named or not hidden.may_tell(*texts):
        raise Refusal("In deze afspraken staat een plek die verborgen is. Haal die eruit.")
