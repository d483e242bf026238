"""What is known of a household as far as it decides what may be told about its people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from wijkteam_desk.domain.age_rule import YouthChoice
from wijkteam_desk.domain.authority import Authority
from wijkteam_desk.domain.consent_status import Asked
from wijkteam_desk.domain.consent_voice import Who
from wijkteam_desk.domain.ground import Fact, Ground
from wijkteam_desk.domain.household import Member, full_names_apart, names_apart
from wijkteam_desk.domain.naming import Called, called, called_around, is_named
from wijkteam_desk.domain.network import NetworkPerson, names_around
from wijkteam_desk.domain.organisation import folded
from wijkteam_desk.domain.plain_words import plain_words
from wijkteam_desk.domain.policy import Policy
from wijkteam_desk.domain.protection import Protection, not_to_approach
from wijkteam_desk.domain.reaching import LivesHere
from wijkteam_desk.domain.representation import Capacity, Representative
from wijkteam_desk.domain.rules import Rules


@dataclass(frozen=True, kw_only=True)
class Facts:
    """The rows of one household that count; capacity the oldest first, as they are kept.

    `so`: by the id of a person, what the coach wrote down as a fact about him or her.
    `excepted`: by the id of a child, why it decides alone.
    """

    members: tuple[Member, ...]
    network: tuple[NetworkPerson, ...] = ()
    authority: tuple[Authority, ...] = ()
    representatives: tuple[Representative, ...] = ()
    capacity: tuple[Capacity, ...] = ()
    protections: tuple[Protection, ...] = ()
    consents: tuple[Asked, ...] = ()
    so: Mapping[str, frozenset[Fact]] = field(default_factory=dict)
    excepted: Mapping[str, YouthChoice] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> dict[str, Member]:
        """The members."""
        return {one.id: one for one in self.members}

    @cached_property
    def around(self) -> dict[str, NetworkPerson]:
        """The people of the network."""
        return {one.id: one for one in self.network}

    @cached_property
    def consents_by(self) -> dict[tuple[str, str], list[Asked]]:
        """By the ids of whom it is about and who would hear it, what was asked."""
        found: dict[tuple[str, str], list[Asked]] = {}
        for one in self.consents:
            found.setdefault((one.consent.person_id, one.consent.recipient_id), []).append(one)
        return found

    @cached_property
    def names(self) -> dict[str, str]:
        """By id, the shortest name that tells each of them apart."""
        return names_around(self.members, self.network) | names_apart(self.members)

    def person_called(self, typed: str) -> str:
        """The id of who has that name, or alone is called so (`robin`); or nothing."""
        asked, said = folded(typed), plain_words(typed)
        known = (*self.names.items(), *self.full_names.items())
        whole = [key for key, name in known if folded(name) == asked]
        part = [key for key, name in self.names.items() if said in called_around(name)]
        found = whole[:1] or part
        return found[0] if asked and len(found) == 1 else ""

    @cached_property
    def full_names(self) -> dict[str, str]:
        """By id of a member, the whole name."""
        return full_names_apart(self.members)

    @cached_property
    def away(self) -> frozenset[str]:
        """The ids of whom nothing may be asked, told or sent."""
        return not_to_approach(self.protections)

    @cached_property
    def _away_called(self) -> dict[str, Called]:
        return called(self.protections, self.members, self.network)

    def is_away(self, who: Who) -> bool:
        """Whether somebody is not to be approached, also where only the name is known."""
        person = who.member_id or who.network_id
        if person:
            return person in self.away
        return any(is_named(who.name, names) for names in self._away_called.values())

    def name_of(self, who: Who) -> str:
        """What somebody is called."""
        return who.name or self.names.get(who.member_id or who.network_id or "", "")

    def lives_elsewhere(self, who: Who) -> bool:
        """Whether somebody does not live with this household all of the time."""
        member = self.by_id.get(who.member_id or "")
        return member is None or member.lives_here is not LivesHere.YES


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """All by which it is decided: what is known, the law of that day, what the municipality chose.

    `policy`: as it holds on that day.
    """

    on: date
    facts: Facts
    policy: Policy
    rules: Rules

    @cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """What is the law on that day."""
        return tuple(one for one in self.rules.grounds if one.holds_on(self.on))
