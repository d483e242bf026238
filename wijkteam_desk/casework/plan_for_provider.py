"""The plan as an organisation may read it until sharing is decided: its own part (R-1.17)."""

from collections.abc import Sequence

from wijkteam_desk.casework.open_household import HouseholdFile, read_household
from wijkteam_desk.casework.plan_for_readers import author_team, plan_for_readers
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
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.loaders import passages_of
from wijkteam_desk.storage.organisation_loaders import is_organisation
from wijkteam_desk.storage.unit_of_work import Work


def plan_for(work: Work, *, household_id: str, readers: tuple[str, ...]) -> PlanSheet:
    """The plan for these members, or for the one organisation that has this id."""
    if len(readers) == 1 and is_organisation(work, readers[0]):
        return plan_for_provider(work, household_id=household_id, organisation_id=readers[0])
    return plan_for_readers(work, household_id=household_id, readers=readers)


def plan_for_provider(work: Work, *, household_id: str, organisation_id: str) -> PlanSheet:
    """What its contacts do, each under the words of its goal where nobody keeps those to himself.

    No answers, no statements, no worries and nobody of the household but whose goal it is. Refused
    where nothing is left, also of what tells a hidden place or concerns who is not approached.
    """
    dossier = read_household(work, household_id=household_id)
    alone = _told_alone(work, household_id)
    who = {one.id: one.name for one in dossier.contacts if one.organisation_id == organisation_id}
    theirs = [one for one in dossier.actions if one.owner_contact in who]
    actions = [one for one in theirs if _may_tell_action(dossier, one, alone)]
    if not actions:
        raise Refusal("In dit plan staat niets dat deze organisatie doet en mag lezen.")
    asked = {one.goal_id for one in actions}
    goals = [one for one in dossier.goals if one.id in asked]
    shown = [one for one in goals if _may_tell_goal(dossier, one, alone)]
    kept = {one.id for one in shown}

    def done(*goal_ids: str | None) -> tuple[SheetAction, ...]:
        found = (one for one in actions if one.goal_id in goal_ids)
        return tuple(action_sheet(one, who[one.owner_contact or ""], work.today) for one in found)

    return PlanSheet(
        provider=True,
        readers=(dossier.providers[organisation_id],),
        family=_family(dossier, shown),
        household_name=dossier.household.name,
        reference=dossier.household.reference,
        team=dossier.hidden_place.sender(author_team(dossier, work.author)),
        agreed=_agreed(work, dossier),
        regie=regie_for_provider(dossier),
        strengths=(),
        worries=(),
        goals=tuple(goal_sheet(one, _whose(dossier, one), done(one.id)) for one in shown),
        loose_actions=done(*asked - kept),
        left_out=_left_out(len(theirs) - len(actions), len(goals) - len(shown)),
        printed_on=work.today,
        fictitious=dossier.household.fictitious,
    )


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


def _left_out(actions: int, goals: int) -> tuple[str, ...]:
    lines = ["alles wat anderen doen en zeggen"]
    if actions:
        lines.append(f"{counted(actions, 'actie', 'acties')} van deze organisatie")
    if goals:
        lines.append(f"de woorden van {counted(goals, 'doel', 'doelen')}")
    return tuple(lines)
