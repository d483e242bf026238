"""The help that goes on without the wijkteam, for the paper of its readers (R-4.9)."""

from collections.abc import Collection

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.involvement import AT_WORK, Involvement
from wijkteam_desk.domain.plan_sheet import SheetGoesOn
from wijkteam_desk.storage.involved_loaders import involved_of, organisations_named
from wijkteam_desk.storage.unit_of_work import Work


def help_that_goes_on(
    work: Work, dossier: HouseholdFile, readers: Collection[str]
) -> tuple[SheetGoesOn, ...]:
    """What organisations still do for these readers, each a line.

    Help of one member is not on the paper of another (DOMAIN 00.11); an organisation has no name
    there where it would tell a hidden place.
    """
    courses = [
        one
        for one in involved_of(work, dossier.household.id).courses
        if one.involvement.without_team_on and one.stage(work.today) in AT_WORK
    ]
    read = [
        one.involvement
        for one in courses
        if {member.id for member in one.involvement.for_members or dossier.members} >= set(readers)
    ]
    places = organisations_named(work, {one.organisation_id for one in read})
    names = {one.id: one.name for one in places}
    return tuple(
        SheetGoesOn(
            what=f"Hulp voor {_whom(dossier, one) or 'het hele gezin'}",
            who=dossier.hidden_place.organisation(names[one.organisation_id]),
        )
        for one in read
    )


def _whom(dossier: HouseholdFile, involvement: Involvement) -> str:
    away = dossier.not_to_approach
    return dossier.names_of(one for one in involvement.for_members if one.id not in away)
