"""What is known around a household, beside its plan and its conversations."""

from dataclasses import dataclass

from wijkteam_desk.domain.authority import Authority
from wijkteam_desk.domain.drawing import DrawnPlace
from wijkteam_desk.domain.explained import Explained
from wijkteam_desk.domain.kinship import KinTie
from wijkteam_desk.domain.melding import Melding, ResearchNote
from wijkteam_desk.domain.network import NetworkPerson
from wijkteam_desk.domain.protection import Protection
from wijkteam_desk.domain.representation import Capacity, Representative
from wijkteam_desk.domain.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Around:
    """The rows of one household, each list in the order of its ids or positions."""

    authority: tuple[Authority, ...] = ()
    representatives: tuple[Representative, ...] = ()
    capacity: tuple[Capacity, ...] = ()
    network: tuple[NetworkPerson, ...] = ()
    kin: tuple[KinTie, ...] = ()
    drawn: tuple[DrawnPlace, ...] = ()
    protections: tuple[Protection, ...] = ()
    situations: tuple[Situation, ...] = ()
    meldingen: tuple[Melding, ...] = ()
    research: tuple[ResearchNote, ...] = ()
    explained: tuple[Explained, ...] = ()
