"""Named loaders: each loads whole what one rule or one screen needs, and nothing lazily."""

from sqlalchemy import ColumnElement, exists, func, or_, select, text
from sqlalchemy.orm import aliased, joinedload, selectinload

from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.conversation import (
    Conversation,
    Guest,
    Passage,
    PassageKind,
    Presence,
)
from wijkteam_desk.domain.disclosure import Disclosure
from wijkteam_desk.domain.dutch_date import full_date
from wijkteam_desk.domain.household import Household, Member
from wijkteam_desk.domain.identity import reference_in
from wijkteam_desk.domain.life_domain import DELICATE
from wijkteam_desk.domain.name_order import order_key
from wijkteam_desk.domain.plan import Action, Goal, SupportPlan
from wijkteam_desk.domain.plan_text import PlanText
from wijkteam_desk.domain.refusal import Refusal
from wijkteam_desk.storage.beside import beside
from wijkteam_desk.storage.unit_of_work import Work

_WITH_MEMBERS = selectinload(Conversation.presences).joinedload(Presence.member)
_WITH_PEOPLE = (
    _WITH_MEMBERS,
    selectinload(Conversation.guests).joinedload(Guest.person),
)
_PLACE = text("""
    SELECT c.household_id, coalesce(
      (SELECT max(position) FROM passage WHERE conversation_id = c.id), 0)
    FROM conversation AS c WHERE c.id = :conversation""")


def coaches(work: Work) -> list[Coach]:
    """All colleagues, by name."""
    found = work.session.scalars(select(Coach).order_by(Coach.id))
    return sorted(found, key=lambda coach: order_key(coach.name))


def members_of(work: Work, household_id: str) -> list[Member]:
    """The members in the order they were named."""
    found = (
        select(Member)
        .where(Member.household_id == household_id)
        .order_by(Member.position, Member.id)
    )
    return list(work.session.scalars(found))


def members_among(work: Work, household_id: str, ids: tuple[str, ...]) -> list[Member]:
    """These members of the household; refused when one does not belong to it."""
    chosen = [member for member in members_of(work, household_id) if member.id in ids]
    if len(chosen) != len(set(ids)):
        raise Refusal("Iemand die je koos hoort niet bij dit huishouden. Kies opnieuw.")
    return chosen


def plan_of(work: Work, household_id: str) -> SupportPlan:
    """The one plan, also when it is closed; it is there since the household was made."""
    found = select(SupportPlan).where(SupportPlan.household_id == household_id)
    return work.session.scalars(found).one()


def running_plan_of(work: Work, household_id: str) -> SupportPlan:
    """The plan to change something in; refused once it is closed."""
    plan = plan_of(work, household_id)
    if plan.closed_on:
        raise Refusal(
            f"Dit plan is afgesloten op {full_date(plan.closed_on)}."
            " Open het plan opnieuw, dan kun je er weer iets in veranderen."
        )
    return plan


def goals_of(work: Work, plan_id: str) -> list[Goal]:
    """The goals in order, each with its members."""
    found = select(Goal).where(Goal.plan_id == plan_id).order_by(Goal.position, Goal.id)
    return list(work.session.scalars(beside(found, Goal.for_members)).unique())


def actions_of(work: Work, plan_id: str) -> list[Action]:
    """The actions in order."""
    found = select(Action).where(Action.plan_id == plan_id).order_by(Action.position, Action.id)
    return list(work.session.scalars(found))


def plan_texts_of(work: Work, plan_id: str) -> list[PlanText]:
    """What the plan tells beside goals and actions."""
    found = select(PlanText).where(PlanText.plan_id == plan_id).order_by(PlanText.id)
    return list(work.session.scalars(found))


def conversations_of(work: Work, household_id: str) -> list[Conversation]:
    """The conversations, newest first, each with who was there; the planned ones too.

    Guests are few and come along in the same statement.
    """
    found = (
        select(Conversation)
        .where(Conversation.household_id == household_id)
        .order_by(Conversation.held_on.desc(), Conversation.id.desc())
        .options(_WITH_MEMBERS, joinedload(Conversation.guests).joinedload(Guest.person))
    )
    return list(work.session.scalars(found).unique())


def conversation_with_people(work: Work, conversation_id: str) -> Conversation:
    """One conversation with who was there."""
    return work.one(Conversation, conversation_id, *_WITH_PEOPLE)


def is_planned(work: Work, household_id: str) -> bool:
    """Whether a talk with this household is planned."""
    found = select(Conversation.id).filter_by(household_id=household_id, planned=True)
    return work.session.scalars(found).first() is not None


def passages_of(
    work: Work,
    *,
    conversation_id: str = "",
    household_id: str = "",
    kind: PassageKind | None = None,
) -> list[Passage]:
    """The passages that count, in order: not the corrected and not the emptied ones."""
    found = (
        select(Passage)
        .where(*counts())
        .order_by(Passage.conversation_id, Passage.position, Passage.row)
    )
    if conversation_id:
        found = found.where(Passage.conversation_id == conversation_id)
    else:
        found = found.where(Passage.household_id == household_id)
    if kind:
        found = found.where(Passage.kind == kind)
    return list(work.session.scalars(found))


def delicate_passages(work: Work, household_id: str) -> int:
    """How many passages that count were told alone, or are about what is never in open sight."""
    delicate = or_(Passage.alone, Passage.life_domain.in_(DELICATE))
    found = select(func.count()).where(Passage.household_id == household_id, delicate, *counts())
    return work.session.scalars(found).one()


def place_for_passage(work: Work, conversation_id: str) -> tuple[str, int]:
    """The household of a conversation and the place after its last passage, in one statement."""
    found = work.session.execute(_PLACE, {"conversation": conversation_id}).one_or_none()
    if found is None:
        raise Refusal("Dit gesprek is er niet meer.")
    return found[0], found[1] + 1


def is_corrected(work: Work, passage_id: str) -> bool:
    """Whether a later passage stands in the place of this one."""
    return (
        work.session.scalars(select(Passage.id).where(Passage.corrects == passage_id)).first()
        is not None
    )


def household_named(work: Work, name: str) -> Household:
    """The household with that kenmerk, ours or of an organisation, or that name if only one has."""
    asked = name.strip()
    by_reference = select(Household).where(Household.reference == asked.upper())
    found = list(work.session.scalars(by_reference))
    if not found:
        theirs = select(Disclosure.household_id).where(Disclosure.reference == reference_in(asked))
        found = list(work.session.scalars(select(Household).where(Household.id.in_(theirs))))
    if not found:
        by_name = select(Household).where(Household.name.collate("NOCASE") == asked)
        found = list(work.session.scalars(by_name))
    if not found:
        raise Refusal(f"Er is geen huishouden met kenmerk of naam '{asked}'.")
    if len(found) > 1:
        raise Refusal(f"Er zijn meer huishoudens die '{asked}' heten. Gebruik het kenmerk.")
    return found[0]


def counts() -> tuple[ColumnElement[bool], ...]:
    """What holds of a passage that was neither corrected nor emptied."""
    later = aliased(Passage)
    return Passage.text != "", ~exists().where(later.corrects == Passage.id)
