"""The nawerk of a conversation as its page shows it, and which ones are not done."""

from dataclasses import dataclass

from wijkteam_desk.domain.coach import Coach
from wijkteam_desk.domain.conversation import Conversation, Passage
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.organisation import ContactPerson
from wijkteam_desk.domain.plan import Action
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.told import told_of
from wijkteam_desk.domain.wrap_up import WrapUpTold
from wijkteam_desk.storage import loaders
from wijkteam_desk.storage.after_loaders import wrap_up_of, wrap_ups_of
from wijkteam_desk.storage.around_loaders import network_of, protections_of
from wijkteam_desk.storage.organisation_loaders import contacts_for
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class WrapUpPage:
    """What was written down and agreed in that conversation, and what was answered since.

    `author`: the coach who works here. `begun` and `done`: how far it is.
    """

    conversation: Conversation
    members: tuple[Member, ...]
    network: tuple[NetworkPerson, ...]
    contacts: tuple[ContactPerson, ...]
    not_to_approach: frozenset[str]
    coaches: tuple[Coach, ...]
    author: str
    passages: tuple[Passage, ...]
    actions: tuple[Action, ...]
    told: WrapUpTold
    begun: bool
    done: bool


def read_wrap_up(work: Work, *, conversation_id: str) -> WrapUpPage:
    """Loads the page; an action belongs to it when it came from one of its passages."""
    talk = loaders.conversation_with_people(work, conversation_id)
    passages = loaders.passages_of(work, conversation_id=conversation_id)
    spoken = {passage.id for passage in passages}
    plan = loaders.plan_of(work, talk.household_id)
    wrap_up = wrap_up_of(work, conversation_id)
    return WrapUpPage(
        conversation=talk,
        members=tuple(loaders.members_of(work, talk.household_id)),
        network=tuple(network_of(work, talk.household_id)),
        contacts=contacts_for(work, talk.household_id),
        not_to_approach=not_to_approach(protections_of(work, talk.household_id)),
        coaches=tuple(loaders.coaches(work)),
        author=work.author,
        passages=tuple(passages),
        actions=tuple(one for one in loaders.actions_of(work, plan.id) if one.passage_id in spoken),
        told=told_of(wrap_up, WrapUpTold) if wrap_up else WrapUpTold(),
        begun=wrap_up is not None,
        done=bool(wrap_up and wrap_up.done_at),
    )


def unfinished_wrap_ups(work: Work, *, household_id: str) -> tuple[str, ...]:
    """The conversations of which the nawerk was begun and not finished, the oldest first."""
    begun = wrap_ups_of(work, household_id)
    return tuple(one.conversation_id for one in begun if one.done_at is None)
