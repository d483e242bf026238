"""A conversation as one line of the list."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.domain.household import Member, names_in_words


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


def line_of(conversation: Conversation) -> ConversationLine:
    """The line of a conversation that was loaded with who was there."""
    return ConversationLine(
        id=conversation.id,
        day=long_date(conversation.held_on),
        where=conversation.place.label,
        who=names_in_words(tuple(one.given_name for one in conversation.present)),
    )


def called(members: Sequence[Member]) -> list[tuple[str, str]]:
    """Id and given name of each; the whole name where two are called the same."""
    times = Counter(member.given_name for member in members)
    return [
        (one.id, one.given_name if times[one.given_name] == 1 else one.full_name) for one in members
    ]
