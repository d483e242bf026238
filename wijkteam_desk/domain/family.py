"""The people of a household with who stands around them: what its drawings are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wijkteam_desk.domain.drawing import Drawing
from wijkteam_desk.domain.household import Member
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.network import NetworkPerson

Places = Mapping[str, tuple[float, float]]
"""By the id of a person, where that person was put by hand."""


@dataclass(frozen=True, kw_only=True)
class Family:
    """The members with what they are called among the others, the network, and the kin ties.

    `not_to_approach`: the ids of whom no number is shown.
    """

    members: tuple[Member, ...]
    names: Mapping[str, str]
    network: tuple[NetworkPerson, ...] = ()
    kin: tuple[KinTie, ...] = ()
    places: Mapping[Drawing, Places] = field(default_factory=dict)
    not_to_approach: frozenset[str] = frozenset()

    def name_of(self, person_id: str) -> str:
        """What a member or somebody of the network is called, or nothing."""
        others = (one.name for one in self.network if one.id == person_id)
        return self.names.get(person_id) or next(others, "")

    def in_network(self, person_id: str) -> NetworkPerson | None:
        """The person of the network with that id."""
        return next((one for one in self.network if one.id == person_id), None)

    def ties_between(self, one: str, other: str) -> tuple[KinTie, ...]:
        """How these two belong together, whoever is named first."""
        return tuple(tie for tie in self.kin if {tie.one, tie.other} == {one, other})
