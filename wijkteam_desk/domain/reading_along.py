"""Who may read what of the plan when several read along (DOMAIN 00.11)."""

from collections.abc import Iterable, Sequence

from wijkteam_desk.domain.conversation import Conversation, Passage, PassageKind
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.plan import Action, Goal
from wijkteam_desk.domain.plan_text import PlanText


def may_read_goal(goal: Goal, readers: Sequence[str]) -> bool:
    """A goal is read by those it is for; one for nobody in particular by the whole household."""
    whose = {member.id for member in goal.for_members}
    return not whose or whose.issuperset(readers)


def may_read_action(action: Action, readable_goals: Iterable[str], readers: Sequence[str]) -> bool:
    """An action is read with its goal; without one, by who does it or to whom it was promised."""
    if action.goal_id:
        return action.goal_id in readable_goals
    return {action.owner_member, action.promised_to}.issuperset(readers)


def may_read_source(passage: Passage, talk: Conversation, readers: Sequence[str]) -> bool:
    """What was told alone or is delicate is read by who said it, whatever came of it.

    Without a speaker by the one who sat alone with the coach then; else by nobody.
    """
    if not passage.delicate:
        return True
    if passage.speaker:
        return {passage.said_by}.issuperset(readers)
    heard = talk.heard_at(passage.written_at)
    return len(heard) == 1 and not talk.invited and heard.issuperset(readers)


def missed_by(action: Action, passage: Passage, talk: Conversation) -> set[str]:
    """Who sits there and was away when it was agreed; not who does it, or was promised it."""
    return talk.who_missed(passage) - {action.owner_member or "", action.promised_to or ""}


def may_read_said(passage: Passage, talk: Conversation, readers: Sequence[str]) -> bool:
    """What goes well and what worries is read by who said it or sat there, if not told alone.

    A worry of somebody of the network is on no paper: that is limited to the help they give (W5).
    """
    if passage.kind is PassageKind.WORRY and passage.said_by_network:
        return False
    heard: set[str] = set() if passage.delicate else talk.heard_at(passage.written_at)
    return {*heard, passage.said_by}.issuperset(readers)


def may_read_help(whose: Iterable[str], readers: Sequence[str]) -> bool:
    """Help is read about by those it is for; of nobody in particular it is for all of them."""
    return set(whose).issuperset(readers)


def may_read_text(text: PlanText, readers: Sequence[str]) -> bool:
    """A text of a member is read by that member alone; one of the household is on no paper."""
    return text.member_id is not None and {text.member_id}.issuperset(readers)


def may_read_network(person: NetworkPerson, readers: Sequence[str]) -> bool:
    """Who is there for one member is read about by that member alone, others by the household."""
    return person.tied_to is None or set(readers) == {person.tied_to}
