"""What is known of a household as far as it decides what may be told, and what there is to tell."""

from dataclasses import replace

from wijkteam_desk.casework.help_for_readers import whom_for
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.organisation import Organisation
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.share_facts import Circumstances, Facts
from wijkteam_desk.domain.share_question import Recipient, organisation_as_recipient
from wijkteam_desk.domain.shareable import Told
from wijkteam_desk.storage.around_loaders import people_of
from wijkteam_desk.storage.consent_loaders import consents_of
from wijkteam_desk.storage.involved_loaders import involved_of
from wijkteam_desk.storage.loaders import passages_of
from wijkteam_desk.storage.unit_of_work import Work


def facts_of(work: Work, file: HouseholdFile) -> Facts:
    """The rows of this household by which it is decided."""
    people = people_of(work, file.household.id)
    return Facts(
        members=file.members,
        network=file.network,
        authority=people.authority,
        representatives=people.representatives,
        capacity=people.capacity,
        protections=file.protections,
        consents=consents_of(work, file.household.id).all_asked,
    )


def recipient_of(
    work: Work, file: HouseholdFile, there: Organisation, function: str = ""
) -> Recipient:
    """This organisation, with what it does here and for whom; help for a goal is for its people."""
    courses = (
        replace(one, whom=frozenset(member.id for member in whom_for(file, one.involvement)))
        for one in involved_of(work, file.household.id).courses
        if one.involvement.organisation_id == there.id
    )
    return organisation_as_recipient(there, tuple(courses), function)


def told_of_household(work: Work, file: HouseholdFile) -> Told:
    """The rows that hold something to share."""
    return Told(
        members=file.members,
        network=file.network,
        passages=passages_of(work, household_id=file.household.id),
        goals=file.goals,
        actions=file.actions,
        hidden=file.hidden_place,
    )


def circumstances_today(work: Work, file: HouseholdFile, policy: Policy) -> Circumstances:
    """By what is decided today."""
    return Circumstances(
        on=work.today, facts=facts_of(work, file), policy=policy, rules=shipped_rules()
    )
