"""A conversation in one line, so that two of one day can be told apart; knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from wijkteam_desk.casework.open_household import HouseholdFile
from wijkteam_desk.domain.conversation import Conversation
from wijkteam_desk.domain.dutch_date import long_date
from wijkteam_desk.domain.household import names_in_words

PLANNED = "Gepland"
UNFINISHED = "er staat nog een zin die niet af is"

Kinds = Mapping[str, str]
"""What the leidraden are called, by their code."""

NO_KINDS: Kinds = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class TalkLine:
    """`head`: when it was or will be; `under`: what kind it is, where, and with whom; in words.

    A sentence that was being typed is told first, without its words.
    """

    id: str
    head: str
    under: str
    planned: bool = False

    @property
    def heard(self) -> str:
        """The whole line for a screen reader."""
        return f"{self.head}, {self.under}"


def planned_lines(file: HouseholdFile, kinds: Kinds) -> tuple[TalkLine, ...]:
    """What is planned, the first of it first; without who is not to be approached."""
    return tuple(_line(file, one, kinds) for one in file.planned)


def held_lines(file: HouseholdFile, kinds: Kinds) -> tuple[TalkLine, ...]:
    """What was held, the newest first."""
    return tuple(_line(file, one, kinds) for one in file.conversations)


def when_and_where(talk: Conversation, names: tuple[str, ...]) -> str:
    """`donderdag 26 november 2026, 14:30, bij het gezin thuis, met Fatima en Ans`."""
    return _joined(_moment(talk), talk.place.label, _with(names))


def _line(file: HouseholdFile, talk: Conversation, kinds: Kinds) -> TalkLine:
    kind = kinds.get(talk.guide, "") if talk.guide else ""
    begun = UNFINISHED if talk.id in file.unfinished else ""
    under = _joined(begun, kind, talk.place.label, _with(_names(file, talk)))
    return TalkLine(
        id=talk.id,
        head=f"{PLANNED}: {_moment(talk)}" if talk.planned else _moment(talk),
        under=under,
        planned=talk.planned,
    )


def _moment(talk: Conversation) -> str:
    return _joined(long_date(talk.held_on), talk.at_time)


def _with(names: tuple[str, ...]) -> str:
    return f"met {names_in_words(names)}" if names else ""


def _names(file: HouseholdFile, talk: Conversation) -> tuple[str, ...]:
    away = file.not_to_approach if talk.planned else frozenset()
    family = (file.names[one.id] for one in talk.present if one.id not in away)
    return (*family, *(one.name for one in talk.invited if one.id not in away))


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
