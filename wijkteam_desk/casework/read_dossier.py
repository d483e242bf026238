"""A household whole, for the file that leaves."""

from wijkteam_desk.domain.agreed import Agreed
from wijkteam_desk.domain.consents import Consents
from wijkteam_desk.domain.conversation import PassageKind
from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.evaluated import Evaluated
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.involved import Involved
from wijkteam_desk.domain.organisation import ContactPerson
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.regie import RegieAssignment
from wijkteam_desk.domain.steering import Steering
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.after_loaders import afterwards_of
from wijkteam_desk.storage.around_loaders import around_of
from wijkteam_desk.storage.consent_loaders import consents_of
from wijkteam_desk.storage.evaluation_loaders import (
    closings_of,
    evaluations_of,
    goal_evaluations_of,
)
from wijkteam_desk.storage.involved_loaders import involved_of, organisations_named
from wijkteam_desk.storage.organisation_loaders import contacts_named
from wijkteam_desk.storage.regie_loaders import regie_history, steering_of
from wijkteam_desk.storage.unit_of_work import Work
from wijkteam_desk.storage.version_loaders import agreements_of, version_lines_of, versions_of


def read_dossier(work: Work, *, household_id: str) -> Dossier:
    """All rows that count, and the colleagues they name. That it left, the register notes.

    A werkaantekening never travels (R-2.3).
    """
    plan = loaders.plan_of(work, household_id)
    actions = tuple(loaders.actions_of(work, plan.id))
    regie = regie_history(work, household_id)
    steering = steering_of(work, household_id)
    named = _coaches_named(actions, regie, steering)
    involved, consents = involved_of(work, household_id), consents_of(work, household_id)
    asked = contacts_named(work, _contacts_named(actions, regie, involved))
    return Dossier(
        household=work.one(Household, household_id),
        members=tuple(loaders.members_of(work, household_id)),
        coaches=tuple(coach for coach in loaders.coaches(work) if coach.id in named),
        plan=plan,
        goals=tuple(loaders.goals_of(work, plan.id)),
        actions=actions,
        conversations=tuple(reversed(loaders.conversations_of(work, household_id))),
        passages=tuple(
            one
            for one in loaders.passages_of(work, household_id=household_id)
            if one.kind is not PassageKind.NOTE
        ),
        regie=regie,
        steering=steering,
        organisations=organisations_named(work, _places(asked, involved, consents)),
        contacts=asked,
        texts=tuple(loaders.plan_texts_of(work, plan.id)),
        around=around_of(work, household_id),
        afterwards=afterwards_of(work, household_id),
        agreed=_agreed(work, household_id),
        evaluated=_evaluated(work, household_id),
        involved=involved,
        consents=consents,
    )


def _coaches_named(
    actions: tuple[Action, ...], regie: tuple[RegieAssignment, ...], steering: Steering
) -> set[str | None]:
    away = ((one.away, one.stand_in) for one in steering.absences)
    doing = {action.owner_coach for action in actions}
    return doing.union(*(one.coaches for one in regie), *away)


def _agreed(work: Work, household_id: str) -> Agreed:
    return Agreed(
        versions=tuple(versions_of(work, household_id)),
        lines=tuple(version_lines_of(work, household_id)),
        agreements=tuple(agreements_of(work, household_id)),
    )


def _evaluated(work: Work, household_id: str) -> Evaluated:
    return Evaluated(
        evaluations=tuple(evaluations_of(work, household_id)),
        goals=tuple(goal_evaluations_of(work, household_id)),
        closings=tuple(closings_of(work, household_id)),
    )


def _contacts_named(
    actions: tuple[Action, ...], regie: tuple[RegieAssignment, ...], involved: Involved
) -> set[str]:
    named = {one.contact_id for one in involved.involvements}
    named.update(action.owner_contact for action in actions)
    named.update(one.holder_contact for one in regie)
    return {one for one in named if one}


def _places(
    contacts: tuple[ContactPerson, ...], involved: Involved, consents: Consents
) -> set[str]:
    joined = {one.organisation_id for one in involved.involvements}
    asked = {one.organisation_id for one in consents.consents if one.organisation_id}
    return joined.union(asked, (one.organisation_id for one in contacts))
