"""A household from a file enters the store, whole or not at all."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.take_in_contacts import take_in_contacts
from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.dossier import Dossier
from wijkteam_desk.domain.household import Household
from wijkteam_desk.domain.record import Signed
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.unit_of_work import Work

_CLASH = "Deze gegevens botsen met wat er al in de kluis staat. Er is niets ingelezen."


def take_in_dossier(work: Work, *, dossier: Dossier) -> Changed:
    """Adds every row; refused when an id or kenmerk is here already.

    Known colleagues stay, and so do known organisations and contacts, by id or by name.
    """
    _refuse_known(work, dossier.household)
    known = set(work.session.scalars(select(Coach.id)))
    try:
        # In the order in which rows point at each other.
        _add_all(work, [coach for coach in dossier.coaches if coach.id not in known])
        take_in_contacts(work, dossier)
        _add_all(work, [dossier.household])
        _add_all(work, dossier.members)
        _add_all(work, dossier.around.network)  # guests at a table are of it
        _add_all(work, [dossier.plan, *dossier.conversations, *dossier.regie])
        _add_all(work, dossier.passages)
        _add_all(work, dossier.goals)
        _add_all(work, dossier.actions)
        _add_all(work, dossier.texts)
        later = (dossier.around, dossier.afterwards, dossier.agreed, dossier.evaluated)
        for rows in (*later, dossier.steering, dossier.involved, dossier.consents):
            for kind in vars(rows).values():
                _add_all(work, kind)
    except IntegrityError:
        raise Refusal(_CLASH) from None
    return Changed(household_id=dossier.household.id, made=dossier.household.id)


def _refuse_known(work: Work, household: Household) -> None:
    same = (Household.id == household.id) | (Household.reference == household.reference)
    if work.session.scalars(select(Household.id).where(same)).first():
        raise Refusal(
            f"Het huishouden met kenmerk {household.reference} staat al in deze kluis."
            " Er is niets ingelezen."
        )


def _add_all(work: Work, rows: Iterable[Signed]) -> None:
    for row in rows:
        work.add(row)
    work.session.flush()
