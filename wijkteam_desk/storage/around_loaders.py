"""Named loaders of what is known around a household."""

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.authority import Authority
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.melding import Melding, ResearchNote
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.domain.representation import Capacity, Representative
from wijkteam_desk.domain.situation import Situation
from wijkteam_desk.storage.unit_of_work import Work

R = TypeVar("R", bound=Identified)


def around_of(work: Work, household_id: str) -> Around:
    """Everything around the household, in the order in which it was told."""

    def rows(kind: type[R], order: InstrumentedAttribute[int] | None = None) -> tuple[R, ...]:
        found = select(kind).filter_by(household_id=household_id)
        order_by = [kind.id] if order is None else [order, kind.id]
        return tuple(work.session.scalars(found.order_by(*order_by)))

    return Around(
        authority=rows(Authority),
        representatives=rows(Representative),
        capacity=rows(Capacity),
        network=rows(NetworkPerson, NetworkPerson.position),
        kin=rows(KinTie),
        protections=rows(Protection),
        situations=rows(Situation),
        meldingen=rows(Melding),
        research=rows(ResearchNote),
    )


def network_of(work: Work, household_id: str) -> list[NetworkPerson]:
    """The people around the household, in the order they were named."""
    found = select(NetworkPerson).where(NetworkPerson.household_id == household_id)
    return list(work.session.scalars(found.order_by(NetworkPerson.position)))


def kin_ties_of(work: Work, household_id: str) -> list[KinTie]:
    """How the people of the household belong together."""
    found = select(KinTie).where(KinTie.household_id == household_id)
    return list(work.session.scalars(found.order_by(KinTie.id)))


def protections_of(work: Work, household_id: str) -> list[Protection]:
    """Every protection, the lifted ones too, oldest first."""
    found = select(Protection).where(Protection.household_id == household_id)
    return list(work.session.scalars(found.order_by(Protection.id)))
