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
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import members_among
from wijkteam_desk.storage.unit_of_work import Work


def protect(
    work: Work,
    *,
    household_id: str,
    kind: ProtectionKind,
    told: SecondPairOfEyes,
    member_id: str | None = None,
) -> Changed:
    """Sets the protection with a second pair of eyes; refused without, and when it stands."""
    household = work.one(Household, household_id)
    check_second(told, _own_name(work))
    if member_id:
        members_among(work, household_id, (member_id,))
    for one in protections_of(work, household_id):
        if (one.kind, one.member_id, one.lifted_on) == (kind, member_id, None):
            raise Refusal("Dit staat al aan.")
    made = Protection(
        household_id=household.id,
        kind=kind,
        set_on=work.today,
        reason=told.reason.strip(),
        second=told.second.strip(),
        member_id=member_id,
    )
    check_protection(made, work.today)
    work.add(made)
    return Changed(household_id=household_id, made=made.id)


def lift_protection(work: Work, *, protection_id: str, told: SecondPairOfEyes) -> Changed:
    """Ends it with a second pair of eyes; the line stays in the file."""
    check_second(told, _own_name(work))
    protection = work.one(Protection, protection_id)
    lift(protection, told, work.today)
    return Changed(household_id=protection.household_id)


def _own_name(work: Work) -> str:
    return work.one(Coach, work.author).name
