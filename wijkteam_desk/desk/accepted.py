"""An older store that somebody went on with, and the sentence that says what that means."""

from dataclasses import dataclass
from datetime import datetime

from wijkteam_desk.counted import counted
from wijkteam_desk.domain.dutch_date import said_moment


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """`lost`: how many acts were given up; none when the history is another one.

    `until`: when the newest act was done that is still there (UTC).
    """

    lost: int
    until: datetime


def in_words(accepted: Accepted) -> str:
    """What was given up, and until when the vault still knows."""
    gone = "Er is verder gegaan met deze kluis"
    if accepted.lost:
        acts = counted(accepted.lost, "handeling", "handelingen")
        verb = "is" if accepted.lost == 1 else "zijn"
        gone = f"Er {verb} {acts} opgegeven"
    return f"{gone}. De kluis is nu zoals op {said_moment(accepted.until)}."
