"""Ons verhaal as it stands on paper."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class StorySheet:
    """One approved version, whole; `family` is who approved it, else `het gezin`."""

    family: str
    words: str
    version: int
    approved_on: date
    approved_by: tuple[str, ...]
    reference: str
    printed_on: date
    fictitious: bool
