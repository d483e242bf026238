"""An organisation becomes involved, or what is told of that changes, or it was a mistake."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.set_organisation import OrganisationNoted, placed
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.involvement import (
    Involvement,
    InvolvementStep,
    InvolvementTold,
    Stage,
    StepTold,
    check_history,
    fill_involvement,
    fill_step,
    law_of,
)
from wijkteam_desk.domain.organisation import (
    ContactPerson,
    Organisation,
)
from wijkteam_desk.domain.plan import Goal
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.involved_loaders import WITH_WHOM
from wijkteam_desk.storage.loaders import goals_of, members_among, plan_of
from wijkteam_desk.storage.unit_of_work import Work, still

DRAFT_FORM = "involvement"
"""A new one is a draft about the household, a change one about the involvement."""


@dataclass(frozen=True, kw_only=True)
class Heard:
    """Who is involved, how far that is, and for which question."""

    noted: OrganisationNoted
    step: StepTold
    question: str = ""
    anonymous: bool = False


def note_involvement(
    work: Work,
    *,
    household_id: str,
    told: InvolvementTold,
    step: StepTold,
    for_members: tuple[str, ...] = (),
    goals: tuple[str, ...] = (),
) -> Changed:
    """Notes that an organisation is involved, and how far it is now; later steps are `take_step`.

    `for_members`, `goals`: ids. Who already works is simply active since that day (DOMAIN 00.1).
    Refused: a contact of elsewhere, a first step that is only planned, and as by `check_history`.
    """
    household = work.one(Household, household_id)
    _check_place(work, told, step.stage)
    made = Involvement(household_id=household.id, organisation_id=told.organisation_id)
    fill_involvement(
        made, told, _members(work, household_id, for_members), _goals(work, household_id, goals)
    )
    work.add(made)
    _begin(work, made, step)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=made.id, entry=work.entry)


def note_heard(
    work: Work, *, household_id: str, heard: Heard, for_members: tuple[str, ...] = ()
) -> Changed:
    """Notes it as one hears it on the phone: organisation and contact by their names.

    Names that are known are the same organisation and the same contact; new ones are noted along,
    and then a kind is asked. Refused as by `note_involvement`.
    """
    organisation, contact = placed(work, heard.noted)
    told = InvolvementTold(
        organisation_id=organisation.id,
        contact_id=contact.id if contact else None,
        law=law_of(organisation.kind),
        question=heard.question,
        anonymous=heard.anonymous,
    )
    return note_involvement(
        work, household_id=household_id, told=told, step=heard.step, for_members=for_members
    )


def change_involvement(
    work: Work,
    *,
    involvement_id: str,
    told: InvolvementTold,
    was: InvolvementTold,
    for_members: tuple[str, ...],
    goals: tuple[str, ...],
) -> Changed:
    """Replaces what the form showed; refused when stale, and another organisation."""
    known = work.one(Involvement, involvement_id, *WITH_WHOM)
    still(told_of(known, InvolvementTold), was)
    if told.organisation_id != known.organisation_id:
        raise Refusal("Een andere organisatie is een nieuwe deelname. Zet die erbij.")
    _check_place(work, replace(told, anonymous=False), Stage.ACTIVE)
    household = known.household_id
    fill_involvement(
        known, told, _members(work, household, for_members), _goals(work, household, goals)
    )
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=household, made=involvement_id, entry=work.entry)


def remove_involvement(work: Work, *, involvement_id: str) -> Changed:
    """Takes out what was noted by mistake, with its steps and agreements; undo brings it back."""
    known = work.one(Involvement, involvement_id, *WITH_WHOM)
    work.session.delete(known)
    drop_draft(work, form=DRAFT_FORM, about=involvement_id)
    return Changed(household_id=known.household_id, entry=work.entry)


def _begin(work: Work, made: Involvement, told: StepTold) -> None:
    step = InvolvementStep(
        household_id=made.household_id,
        involvement_id=made.id,
        stage=told.stage,
        since=told.since,
    )
    fill_step(step, told)
    # Nobody notes what never was: the first step may be any, but for one that ends.
    check_history([step], work.today)
    work.session.flush()
    work.add(step)


def _check_place(work: Work, told: InvolvementTold, stage: Stage) -> None:
    work.one(Organisation, told.organisation_id)
    if told.anonymous and stage is not Stage.CONSULTED:
        raise Refusal("Alleen een consultatie kan zonder namen.")
    if told.contact_id:
        contact = work.one(ContactPerson, told.contact_id)
        if contact.organisation_id != told.organisation_id:
            raise Refusal("Deze contactpersoon werkt bij een andere organisatie. Kies opnieuw.")


def _members(work: Work, household_id: str, ids: tuple[str, ...]) -> list[Member]:
    return members_among(work, household_id, ids) if ids else []


def _goals(work: Work, household_id: str, ids: Collection[str]) -> list[Goal]:
    if not ids:
        return []
    found = [one for one in goals_of(work, plan_of(work, household_id).id) if one.id in ids]
    if len(found) != len(set(ids)):
        raise Refusal("Een doel dat je koos staat niet meer in het plan. Kies opnieuw.")
    return found
