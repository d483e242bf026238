"""One open thread between the team and an organisation, and whose turn it is."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.labelled import Labelled
from wijkteam_desk.domain.party import Party


class Thread(Labelled):
    """What is open between the team and an organisation."""

    VIEWS = "wie_aan_zet", "wie aan zet is"
    ANSWER = "antwoord", "antwoord"
    ENTRY = "invoegen", "invoegen"
    WAITING = "wachten", "wachten"
    PLANNED = "gepland", "gepland"
    TAPERING = "afschalen", "afschalen"
    TALK = "driegesprek", "gesprek met drieën"
    CLOSING = "afronding", "afronding"
    FEEDBACK = "terugkoppeling", "terugkoppeling"
    AFTER_CARE = "nazorg", "nazorg"
    EMBER = "waakvlam", "waakvlam"
    BESCHIKKING = "beschikking", "beschikking"


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One open thread. `by` is the last day, or nothing where none was agreed.

    Whoever is not of the team has a `by` that is not past: a silent party never keeps the turn.
    `agreement_id`: of what was agreed about terugkoppeling; each of those is a thread of its own.
    """

    involvement_id: str
    thread: Thread
    party: Party
    since: date
    by: date | None
    sentence: str
    agreement_id: str = ""

    def is_late(self, today: date) -> bool:
        """Whether the team should have done it already."""
        return self.by is not None and self.by < today
