"""Who belongs to whom, and who stands around them."""

from dataclasses import dataclass

from wijkteam_desk.domain.household import Member, names_apart
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.storage.around_loaders import kin_ties_of, network_of
from wijkteam_desk.storage.loaders import members_of
from wijkteam_desk.storage.unit_of_work import Work


@dataclass(frozen=True, kw_only=True)
class Family:
    """The members with what they are called among the others, the network, and the kin ties."""

    members: tuple[Member, ...]
    names: dict[str, str]
    network: tuple[NetworkPerson, ...]
    kin: tuple[KinTie, ...]


def read_family(work: Work, *, household_id: str) -> Family:
    """Loads what the pictures of a dossier that is open are drawn from."""
    members = tuple(members_of(work, household_id))
    return Family(
        members=members,
        names=names_apart(members),
        network=tuple(network_of(work, household_id)),
        kin=tuple(kin_ties_of(work, household_id)),
    )
