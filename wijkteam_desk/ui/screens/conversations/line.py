"""A conversation as one line of the list."""

from dataclasses import dataclass

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.domain.household import names_in_words

PLANNED = "Gepland"


@dataclass(frozen=True, kw_only=True)
class ConversationLine:
    """When it was or will be, where, and who was there; all in words."""

    id: str
    day: str
    where: str
    who: str
    planned: bool = False

    @property
    def under(self) -> str:
        """`bij het gezin thuis, met Fatima en Mark`."""
        return f"{self.where}, met {self.who}" if self.who else self.where

    @property
    def heard(self) -> str:
        """The whole line for a screen reader."""
        return f"{self.day}, {self.under}"


def lines_of(file: HouseholdFile) -> tuple[ConversationLine, ...]:
    """What is planned, the first of it first; then what was held, the newest first."""
    return tuple(
        ConversationLine(
            id=one.id,
            day=f"{PLANNED}: {_moment(one)}" if one.planned else long_date(one.held_on),
            where=one.place.label,
            who=names_in_words(_names(file, one)),
            planned=one.planned,
        )
        for one in (*file.planned, *file.conversations)
    )


def when_and_where(talk: Conversation, names: tuple[str, ...]) -> str:
    """`donderdag 26 november 2026, 14:30, bij het gezin thuis, met Fatima en Ans`."""
    who = f"met {names_in_words(names)}" if names else ""
    return ", ".join(filter(None, (_moment(talk), talk.place.label, who)))


def _moment(talk: Conversation) -> str:
    return ", ".join(filter(None, (long_date(talk.held_on), talk.at_time)))


def _names(file: HouseholdFile, talk: Conversation) -> tuple[str, ...]:
    """Who was there; of a talk to come only those who may be asked to it."""
    family = [(one.id, file.names[one.id]) for one in talk.present]
    around = [(one.id, one.name) for one in talk.invited]
    away = file.not_to_approach if talk.planned else frozenset()
    return tuple(name for key, name in (*family, *around) if key not in away)
