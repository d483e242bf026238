"""How it goes on a leefgebied is marked for somebody."""

from sqlalchemy import select

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.protection import refuse_to_approach
from wijkteam_desk.domain.situation import Situation, SituationTold, check_situation
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.unit_of_work import Work


def mark_situation(work: Work, *, member_id: str, told: SituationTold) -> Changed:
    """Marks it for today; a mark of today is replaced, one of another day stays beside it.

    Who is not approached is not asked for a mark of his or her own.
    """
    check_situation(told)
    member = work.one(Member, member_id)
    marked = _of_today(work, member_id, told) or work.add(
        Situation(
            household_id=member.household_id,
            member_id=member_id,
            life_domain=told.life_domain,
            seen_on=work.today,
            standing=told.standing,
        )
    )
    if told.own_mark not in (None, marked.own_mark):
        refuse_to_approach(protections_of(work, member.household_id), (member_id,))
    marked.standing, marked.own_mark = told.standing, told.own_mark
    return Changed(household_id=member.household_id, made=marked.id, entry=work.entry)


def _of_today(work: Work, member_id: str, told: SituationTold) -> Situation | None:
    found = select(Situation).where(
        Situation.member_id == member_id,
        Situation.life_domain == told.life_domain,
        Situation.seen_on == work.today,
    )
    return work.session.scalars(found).one_or_none()
