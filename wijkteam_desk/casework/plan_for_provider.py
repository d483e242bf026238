"""The plan as an organisation may read it: its own part, as far as there is a ground (R-1.17)."""

from collections.abc import Sequence
from dataclasses import dataclass

from wijkteam_desk.casework.may_share import Asking, Judged, may_share
from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.casework.plan_for_readers import author_team, plan_for_readers
from wijkteam_desk.casework.read_for_paper import read_for_paper
from wijkteam_desk.casework.read_versions import standing_of
from wijkteam_desk.casework.regie_for_paper import regie_for_provider
from wijkteam_desk.counted import counted
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.household import Member, family_in_words
from wijkteam_desk.domain.plan import Action, Goal, concerns
from wijkteam_desk.domain.plan_sheet import (
    PlanSheet,
    SheetAction,
    SheetAgreed,
    action_sheet,
    goal_sheet,
)
from wijkteam_desk.domain.policy import UNDECIDED, Policy
from wijkteam_desk.domain.purpose import Purpose
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.verdict import Answer
from wijkteam_desk.storage.disclosure_loaders import reference_for
from wijkteam_desk.storage.loaders import passages_of
from wijkteam_desk.storage.organisation_loaders import is_organisation
from wijkteam_desk.storage.unit_of_work import Work


def plan_for(
    work: Work, *, household_id: str, readers: tuple[str, ...], policy: Policy = UNDECIDED
) -> PlanSheet:
    """The plan for these members, or for the one organisation that has this id."""
    if len(readers) == 1 and is_organisation(work, readers[0]):
        return plan_for_provider(
            work, household_id=household_id, organisation_id=readers[0], policy=policy
        )
    return plan_for_readers(work, household_id=household_id, readers=readers, policy=policy)


def plan_for_provider(
    work: Work, *, household_id: str, organisation_id: str, policy: Policy = UNDECIDED
) -> PlanSheet:
    """What its contacts do, each under the words of its goal; both only with a ground (R-5.1).

    No answers, no statements, no worries and nobody of the household but whose goal it is. Refused
    where nothing is left, also of what tells a hidden place or concerns who is not approached. At
    a hidden place no other organisation is named: that tells in which part of the country.
    """
    dossier = read_for_paper(work, household_id, reader=organisation_id)
    who = {one.id: one.name for one in dossier.contacts if one.organisation_id == organisation_id}
    read = _read(work, dossier, organisation_id, policy)
    actions, shown = read.actions, read.goals
    asked, kept = {one.goal_id for one in actions}, {one.id for one in shown}

    def done(*goal_ids: str | None) -> tuple[SheetAction, ...]:
        found = (one for one in actions if one.goal_id in goal_ids)
        return tuple(action_sheet(one, who[one.owner_contact or ""], work.today) for one in found)

    return PlanSheet(
        provider=True,
        readers=(dossier.providers[organisation_id],),
        family=_family(dossier, shown),
        household_name=dossier.household.name,
        reference=reference_for(work, household_id, organisation_id),
        team=dossier.hidden_place.sender(author_team(dossier, work.author)),
        agreed=_agreed(work, dossier),
        regie=regie_for_provider(dossier),
        strengths=(),
        worries=(),
        goals=tuple(goal_sheet(one, _whose(dossier, one), done(one.id)) for one in shown),
        loose_actions=done(*asked - kept),
        left_out=read.left_out,
        printed_on=work.today,
        fictitious=dossier.household.fictitious,
    )


@dataclass(frozen=True, kw_only=True)
class _Read:
    """What this organisation may read; `left_out` is for the coach."""

    actions: tuple[Action, ...]
    goals: tuple[Goal, ...]
    left_out: tuple[str, ...]


def _read(work: Work, dossier: HouseholdFile, organisation_id: str, policy: Policy) -> _Read:
    """Its own actions and their goals, each only with a yes of the engine; refused without any."""
    alone = _told_alone(work, dossier.household.id)
    verdicts = _verdicts(work, dossier.household.id, organisation_id, policy)
    there = {one.id for one in dossier.contacts if one.organisation_id == organisation_id}
    theirs = [one for one in dossier.actions if one.owner_contact in there]
    actions = tuple(
        one for one in theirs if not verdicts.get(one.id) and _may_tell_action(dossier, one, alone)
    )
    asked = {one.goal_id for one in actions}
    goals = [one for one in dossier.goals if one.id in asked]
    shown = tuple(
        one for one in goals if not verdicts.get(one.id) and _may_tell_goal(dossier, one, alone)
    )
    ids = [*(one.id for one in theirs), *(one.id for one in goals)]
    why = next(filter(None, (verdicts[one] for one in ids)), "")
    if not actions:
        raise Refusal(f"In dit plan staat niets dat deze organisatie doet en mag lezen. {why}")
    left_out = _left_out(len(theirs) - len(actions), len(goals) - len(shown), why)
    return _Read(actions=actions, goals=shown, left_out=left_out)


def _verdicts(
    work: Work, household_id: str, organisation_id: str, policy: Policy
) -> dict[str, str]:
    """By the id of each thing why this organisation may not read it; nothing where it may."""
    asking = Asking(purpose=Purpose.TOGETHER, policy=policy, on=work.today)
    found = may_share(
        work, household_id=household_id, organisation_id=organisation_id, asking=asking
    )
    return {one.what.id: _why_not(one) for one in found.items}


def _why_not(one: Judged) -> str:
    return "" if one.verdict.answer is Answer.YES and not one.without else one.verdict.why


def _told_alone(work: Work, household_id: str) -> set[str]:
    """The ids of what came into the plan that was told alone or is delicate."""
    kinds = (PassageKind.GOAL, PassageKind.ACTION)
    found = (passages_of(work, household_id=household_id, kind=kind) for kind in kinds)
    return {one.id for some in found for one in some if one.delicate}


def _may_tell_action(dossier: HouseholdFile, action: Action, alone: set[str]) -> bool:
    return (
        action.passage_id not in alone
        and dossier.hidden_place.may_tell(action.what, action.rhythm)
        and not any(concerns(action, key, names) for key, names in dossier.away.items())
    )


def _may_tell_goal(dossier: HouseholdFile, goal: Goal, alone: set[str]) -> bool:
    return (
        goal.passage_id not in alone
        and dossier.hidden_place.may_tell(goal.own_words, goal.good_when)
        and not dossier.names_away(goal.own_words, goal.good_when)
        and dossier.not_to_approach.isdisjoint(one.id for one in goal.for_members)
    )


def _whose(dossier: HouseholdFile, goal: Goal) -> tuple[str, ...]:
    return tuple(dossier.names[one.id] for one in goal.for_members)


def _family(dossier: HouseholdFile, goals: Sequence[Goal]) -> str:
    """Whose goals they are; the household where that is all of them, if that names nobody away."""
    whose = {one.id for goal in goals for one in goal.for_members}
    if whose and all(goal.for_members for goal in goals):
        members: tuple[Member, ...] = tuple(one for one in dossier.members if one.id in whose)
        return family_in_words(members, dossier.members)
    name = dossier.household.name
    tells = dossier.names_away(name) or not dossier.hidden_place.may_tell(name)
    return "een gezin" if tells else name


def _agreed(work: Work, dossier: HouseholdFile) -> SheetAgreed:
    standing = standing_of(work, dossier.plan)
    return SheetAgreed(
        status=standing.told_to(()), short=standing.short, answers=(), evaluate_on=None
    )


def _left_out(actions: int, goals: int, why: str) -> tuple[str, ...]:
    lines = ["alles wat anderen doen en zeggen"]
    if actions:
        lines.append(f"{counted(actions, 'actie', 'acties')} van deze organisatie")
    if goals:
        lines.append(f"de woorden van {counted(goals, 'doel', 'doelen')}")
    return (*lines, *([why.rstrip(".")] if why else []))
