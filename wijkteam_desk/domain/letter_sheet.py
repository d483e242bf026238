"""The briefje that a family carries to school, as it stands on paper."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class LetterSheet:
    """Their own words, or nothing: then lines to write on."""

    words: str
    printed_on: date
    fictitious: bool
