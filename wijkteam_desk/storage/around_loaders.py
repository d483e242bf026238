"""Named loaders of what is known around a household."""

from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute

from wijkteam_desk.domain.around import Around
from wijkteam_desk.domain.authority import Authority
from wijkteam_desk.domain.bsn import Bsn
from wijkteam_desk.domain.drawing import DrawnPlace
from wijkteam_desk.domain.explained import Explained
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.melding import Melding, ResearchNote
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plain_words import plain
from wijkteam_desk.domain.plan import goal_for
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.domain.representation import Capacity, Representative
from wijkteam_desk.domain.situation import Situation
from wijkteam_desk.storage.unit_of_work import Work

R = TypeVar("R", bound=Identified)


def around_of(work: Work, household_id: str) -> Around:
    """Everything around the household, in the order in which it was told."""
    return replace(
        people_of(work, household_id),
        network=_rows(work, household_id, NetworkPerson, NetworkPerson.position),
        kin=_rows(work, household_id, KinTie),
        drawn=_rows(work, household_id, DrawnPlace),
        situations=_rows(work, household_id, Situation),
        meldingen=_rows(work, household_id, Melding),
        research=_rows(work, household_id, ResearchNote),
        explained=_rows(work, household_id, Explained),
    )


def people_of(work: Work, household_id: str) -> Around:
    """Only what is known of the members themselves: who decides, and who is protected."""
    return Around(
        authority=_rows(work, household_id, Authority),
        representatives=_rows(work, household_id, Representative),
        capacity=_rows(work, household_id, Capacity),
        protections=_rows(work, household_id, Protection),
    )


def also_in(work: Work, member: Member) -> list[Household]:
    """The other households with somebody of that name and that birth date (R-1.2).

    None where either is not known, nor one of which a place or a person is protected: that
    somebody belongs there could tell where to look.
    """
    if not (member.birth_date and member.family_name):
        return []
    guarded = select(Protection.household_id).where(Protection.lifted_on.is_(None))
    born = (
        select(Household, Member)
        .join(Member, Member.household_id == Household.id)
        .where(Household.id != member.household_id, Household.id.not_in(guarded))
        .where(Member.birth_date == member.birth_date)
        .order_by(Household.order_key, Household.id)
    )
    called = _called(member)
    return [home for home, one in work.session.execute(born) if _called(one) == called]


def _called(member: Member) -> tuple[str, str]:
    return plain(member.given_name), plain(member.family_name)


def bsn_of(work: Work, member_id: str) -> Bsn | None:
    """The number of this member, where one is noted."""
    return work.session.scalars(select(Bsn).where(Bsn.member_id == member_id)).one_or_none()


def is_client(work: Work, member_id: str) -> bool:
    """Whether help is arranged for this member: a goal in a plan is theirs by name."""
    theirs = select(goal_for.c.goal_id).where(goal_for.c.member_id == member_id)
    return work.session.scalars(theirs.limit(1)).first() is not None


def network_of(work: Work, household_id: str) -> list[NetworkPerson]:
    """The people around the household, in the order they were named."""
    found = select(NetworkPerson).where(NetworkPerson.household_id == household_id)
    return list(work.session.scalars(found.order_by(NetworkPerson.position)))


def kin_ties_of(work: Work, household_id: str) -> list[KinTie]:
    """How the people of the household belong together."""
    found = select(KinTie).where(KinTie.household_id == household_id)
    return list(work.session.scalars(found.order_by(KinTie.id)))


def drawn_places_of(work: Work, household_id: str) -> list[DrawnPlace]:
    """Where people of the household were put by hand in its drawings."""
    return list(_rows(work, household_id, DrawnPlace))


def network_among(work: Work, household_id: str, ids: Collection[str]) -> list[NetworkPerson]:
    """These people around the household; refused when one does not belong there."""
    chosen = [person for person in network_of(work, household_id) if person.id in ids]
    if len(chosen) != len(set(ids)):
        raise Refusal("Iemand die je koos hoort niet bij het netwerk van dit gezin. Kies opnieuw.")
    return chosen


def explained_to(work: Work, household_id: str) -> list[Explained]:
    """What was explained to this household."""
    found = select(Explained).where(Explained.household_id == household_id)
    return list(work.session.scalars(found.order_by(Explained.id)))


def protections_of(work: Work, household_id: str) -> list[Protection]:
    """Every protection, the lifted ones too, oldest first."""
    found = select(Protection).where(Protection.household_id == household_id)
    return list(work.session.scalars(found.order_by(Protection.id)))


def _rows(
    work: Work,
    household_id: str,
    kind: type[R],
    order: InstrumentedAttribute[int] | None = None,
) -> tuple[R, ...]:
    found = select(kind).filter_by(household_id=household_id)
    order_by = [kind.id] if order is None else [order, kind.id]
    return tuple(work.session.scalars(found.order_by(*order_by)))
