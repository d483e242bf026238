"""The drawings of a family as those who read along may see them on paper."""

from dataclasses import dataclass
from datetime import date

from wijkteam_desk.domain.family import Family


@dataclass(frozen=True, kw_only=True)
class FamilySheet:
    """Whom to draw and for whom. `left_out` is for the coach's eyes, never for paper."""

    family: Family
    readers: tuple[str, ...]
    whose: str
    reference: str
    team: str
    left_out: tuple[str, ...]
    printed_on: date
    fictitious: bool
