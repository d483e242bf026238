"""How it goes with each member, on every day on which that was marked."""

from dataclasses import dataclass

from wijkteam_desk.domain.household import Member, names_apart
from wijkteam_desk.domain.protection import not_to_approach
from wijkteam_desk.domain.situation import Situation
from wijkteam_desk.storage.after_loaders import situations_of
from wijkteam_desk.storage.around_loaders import protections_of
from wijkteam_desk.storage.loaders import conversation_with_people, members_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Situations:
    """The members with what they are called among the others, and what was marked, oldest first.

    `not_to_approach` are the ids of who is not asked for a mark of his or her own.
    """

    members: tuple[Member, ...]
    names: dict[str, str]
    not_to_approach: frozenset[str]
    situations: tuple[Situation, ...]


def read_situations(work: Work, *, household_id: str, talk_id: str = "") -> Situations:
    """Loads what the ladders are drawn from; in a talk only of who sits there and is asked."""
    members = tuple(members_of(work, household_id))
    not_asked = not_to_approach(protections_of(work, household_id))
    if talk_id:
        there = conversation_with_people(work, talk_id).there
        members = tuple(one for one in members if one.id in there and one.id not in not_asked)
    return Situations(
        members=members,
        names=names_apart(members),
        not_to_approach=not_asked,
        situations=tuple(situations_of(work, household_id)),
    )
