"""“Mag ik dit delen?” for all that there is of a household, with one organisation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.domain.direction import Direction
from wijkteam_desk.domain.organisation import Organisation, folded
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.rules import shipped_rules
from wijkteam_desk.domain.share_facts import Circumstances, Facts
from wijkteam_desk.domain.share_question import Share, organisation_as_recipient
from wijkteam_desk.domain.shareable import Shareable, Told, shareables
from wijkteam_desk.domain.sharing import judge
from wijkteam_desk.domain.verdict import Verdict
from wijkteam_desk.storage.around_loaders import people_of
from wijkteam_desk.storage.consent_loaders import consents_of
from wijkteam_desk.storage.involved_loaders import involved_of
from wijkteam_desk.storage.loaders import household_named, passages_of
from wijkteam_desk.storage.organisation_loaders import organisations
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Asking:
    """The question for all items at once. `policy`: as it holds `on` that day."""

    purpose: Purpose
    policy: Policy
    on: date
    direction: Direction = Direction.TELL
    function: str = ""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One thing with the answer; `about`: what the people are called of whom it tells."""

    what: Shareable
    about: tuple[str, ...]
    verdict: Verdict


@dataclass(frozen=True, kw_only=True)
class MayShare:
    """The answers for one household and one organisation; detached."""

    household: str
    to: str
    share: Share
    items: tuple[Judged, ...]


def may_share(work: Work, *, household_id: str, organisation_id: str, asking: Asking) -> MayShare:
    """Each thing with its verdict; refused for an organisation that is not known."""
    file = read_household(work, household_id=household_id)
    found = {one.id: one for one in organisations(work)}
    if organisation_id not in found:
        raise Refusal("Deze organisatie is er niet. Zet die er eerst bij.")
    share = _share(work, file, found[organisation_id], asking)
    told = Told(
        members=file.members,
        network=file.network,
        passages=passages_of(work, household_id=household_id),
        goals=file.goals,
        actions=file.actions,
        hidden=file.hidden_place,
    )
    names = share.now.facts.names
    return MayShare(
        household=file.household.name,
        to=share.recipient.name,
        share=share,
        items=tuple(_judged(one, share, names) for one in shareables(told)),
    )


def may_share_named(work: Work, *, household: str, to: str, asking: Asking) -> MayShare:
    """The same, for who knows them by name; refused when the vault knows no such organisation."""
    home = household_named(work, name=household)
    there = next((one for one in organisations(work) if one.folded == folded(to)), None)
    if there is None:
        raise Refusal(f"Er is geen organisatie die '{to}' heet. Kijk de naam na.")
    return may_share(work, household_id=home.id, organisation_id=there.id, asking=asking)


def _share(work: Work, file: HouseholdFile, there: Organisation, asking: Asking) -> Share:
    household_id = file.household.id
    people = people_of(work, household_id)
    courses = involved_of(work, household_id).courses
    theirs = tuple(one for one in courses if one.involvement.organisation_id == there.id)
    facts = Facts(
        members=file.members,
        network=file.network,
        authority=people.authority,
        representatives=people.representatives,
        capacity=people.capacity,
        protections=file.protections,
        consents=consents_of(work, household_id).all_asked,
    )
    return Share(
        recipient=organisation_as_recipient(there, theirs, asking.function),
        purpose=asking.purpose,
        direction=asking.direction,
        now=Circumstances(on=asking.on, facts=facts, policy=asking.policy, rules=shipped_rules()),
    )


def _judged(what: Shareable, share: Share, names: Mapping[str, str]) -> Judged:
    about = tuple(names.get(one, "") for one in what.item.about)
    return Judged(what=what, about=about, verdict=judge(what.item, share))
