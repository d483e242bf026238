"""What a fault came to."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One sentence with figures, and whether all was as it should be."""

    sentence: str
    good: bool
