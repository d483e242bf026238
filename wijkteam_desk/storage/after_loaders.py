"""Named loaders of what follows from conversations."""

from typing import TypeVar

from sqlalchemy import select

from wijkteam_desk.domain.affirmation import Affirmation
from wijkteam_desk.domain.afterwards import Afterwards
from wijkteam_desk.domain.record import Identified
from wijkteam_desk.domain.situation import Situation
from wijkteam_desk.domain.story import Story, StoryApproval, StoryGiven
from wijkteam_desk.domain.wrap_up import WrapUp
from wijkteam_desk.storage.unit_of_work import Work

R = TypeVar("R", bound=Identified)


def afterwards_of(work: Work, household_id: str) -> Afterwards:
    """All of it, in the order in which it was made."""
    return Afterwards(
        affirmations=_rows(work, Affirmation, household_id),
        wrap_ups=_rows(work, WrapUp, household_id),
        stories=tuple(stories_of(work, household_id)),
        story_approvals=_rows(work, StoryApproval, household_id),
        story_given=_rows(work, StoryGiven, household_id),
    )


def affirmations_of(work: Work, passages: list[str]) -> list[Affirmation]:
    """Who said of these passages that they are right, in that order."""
    found = select(Affirmation).where(Affirmation.passage_id.in_(passages))
    return list(work.session.scalars(found.order_by(Affirmation.id)))


def wrap_up_of(work: Work, conversation_id: str) -> WrapUp | None:
    """The nawerk of a conversation, if it was begun."""
    found = select(WrapUp).where(WrapUp.conversation_id == conversation_id)
    return work.session.scalars(found).one_or_none()


def wrap_ups_of(work: Work, household_id: str) -> tuple[WrapUp, ...]:
    """Every nawerk of the household that was begun, the oldest first."""
    return _rows(work, WrapUp, household_id)


def stories_of(work: Work, household_id: str) -> list[Story]:
    """The versions of their story, the first one first."""
    found = select(Story).where(Story.household_id == household_id).order_by(Story.version)
    return list(work.session.scalars(found))


def approvals_of(work: Work, household_id: str) -> tuple[StoryApproval, ...]:
    """Who approved which version."""
    return _rows(work, StoryApproval, household_id)


def given_of(work: Work, household_id: str) -> list[StoryGiven]:
    """Who has which version, the latest first."""
    found = select(StoryGiven).where(StoryGiven.household_id == household_id)
    return list(work.session.scalars(found.order_by(StoryGiven.given_on.desc(), StoryGiven.id)))


def situations_of(work: Work, household_id: str) -> list[Situation]:
    """How it went on every day on which that was marked, the oldest first."""
    found = select(Situation).where(Situation.household_id == household_id)
    return list(work.session.scalars(found.order_by(Situation.seen_on, Situation.id)))


def _rows(work: Work, kind: type[R], household_id: str) -> tuple[R, ...]:
    found = select(kind).filter_by(household_id=household_id).order_by(kind.id)
    return tuple(work.session.scalars(found))
