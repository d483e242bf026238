"""Somebody is not approached any more, or an address is hidden; and that is lifted."""

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.protection import (
    Protection,
    ProtectionKind,
    SecondPairOfEyes,
    check_protection,
    check_second,
    lift,
)
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.drafts import drop_draft
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work

DRAFT_FORM = "protection"
"""Half-filled, to be set or lifted, about the household."""


def protect(
    work: Work,
    *,
    household_id: str,
    kind: ProtectionKind,
    told: SecondPairOfEyes,
    person_id: str | None = None,
    words: str = "",
) -> Changed:
    """Sets the protection with a second pair of eyes; refused without, and when it stands.

    `person_id` is a member or somebody of the network; nobody for the whole household. `words`
    give a hidden place away, or are what else who is not approached is called; where it stands
    already they are kept beside those it had.
    """
    household = work.one(Household, household_id)
    check_second(told, _own_name(work))
    in_network = {one.id for one in network_of(work, household_id)}
    if person_id and person_id not in in_network:
        members_among(work, household_id, (person_id,))
    for one in protections_of(work, household_id):
        if (one.kind, one.person_id, one.lifted_on) == (kind, person_id, None):
            return _more_words(work, one, words.strip())
    made = Protection(
        household_id=household.id,
        kind=kind,
        set_on=work.today,
        reason=told.reason.strip(),
        second=told.second.strip(),
        member_id=None if person_id in in_network else person_id,
        network_id=person_id if person_id in in_network else None,
        words=words.strip(),
    )
    check_protection(made, work.today)
    work.add(made)
    drop_draft(work, form=DRAFT_FORM, about=household_id)
    return Changed(household_id=household_id, made=made.id)


def _more_words(work: Work, standing: Protection, words: str) -> Changed:
    if not words:
        raise Refusal("Dit staat al aan.")
    standing.words = ", ".join(filter(None, (standing.words, words)))
    check_protection(standing, work.today)
    drop_draft(work, form=DRAFT_FORM, about=standing.household_id)
    return Changed(household_id=standing.household_id, made=standing.id)


def lift_protection(work: Work, *, protection_id: str, told: SecondPairOfEyes) -> Changed:
    """Ends it with a second pair of eyes; the line stays in the file."""
    check_second(told, _own_name(work))
    protection = work.one(Protection, protection_id)
    lift(protection, told, work.today)
    drop_draft(work, form=DRAFT_FORM, about=protection.household_id)
    return Changed(household_id=protection.household_id)


def _own_name(work: Work) -> str:
    return work.one(Coach, work.author).name
