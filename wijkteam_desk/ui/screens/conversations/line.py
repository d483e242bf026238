"""A conversation as one line of the list."""

from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.dutch_date import long_date


@dataclass(frozen=True, kw_only=True)
class ConversationLine:
    """When it was, where, and who was there; all in words."""

    id: str
    day: str
    where: str
    who: str

    @property
    def under(self) -> str:
        """`bij het gezin thuis, met Fatima en Mark`."""
        return f"{self.where}, met {self.who}" if self.who else self.where

    @property
    def heard(self) -> str:
        """The whole line for a screen reader."""
        return f"{self.day}, {self.under}"


def lines_of(file: HouseholdFile) -> tuple[ConversationLine, ...]:
    """The conversations of the household, the newest first."""
    return tuple(
        ConversationLine(
            id=one.id,
            day=long_date(one.held_on),
            where=one.place.label,
            who=file.names_of(one.present),
        )
        for one in file.conversations
    )
