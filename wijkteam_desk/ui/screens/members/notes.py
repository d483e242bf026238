"""What is noted about a member line by line: gezag, who represents, what one can decide."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.casework.read_person import Person
from wijkteam_desk.ui.common.asked import Lines, Wrong

RECORD = "record"
"""The key under which a draft keeps which line it changes; empty for a new one."""


@dataclass(frozen=True, kw_only=True)
class NoteRow:
    """One line: what it says, and what the buttons beside it are called; no button without.

    `look` asks to see more of it than stands there.
    """

    record: str
    title: str
    under: str = ""
    change: str = ""
    remove: str = ""
    look: str = ""


@dataclass(frozen=True, kw_only=True)
class NotesShown:
    """A card of lines. `more` is what its button says; empty where nothing can be added."""

    rows: tuple[NoteRow, ...] = ()
    none: str = ""
    more: str = ""


@dataclass(frozen=True, kw_only=True)
class Do:
    """An act with what it is given."""

    act: Callable[..., Changed]
    given: dict[str, Any] = field(default_factory=dict)


class Notes(Protocol):
    """One kind of lines. `form` is the name of its draft, which is about the member."""

    @property
    def form(self) -> str:
        """The name of the draft."""

    def shown(self, person: Person, today: date) -> NotesShown | None:
        """The lines about this person; nothing where the card has no place on the page."""

    def lines(self, person: Person, /) -> Lines:
        """What the form asks."""

    def begin(self, person: Person, record: str, today: date, /) -> dict[str, str]:
        """What stands in the form at first: of a line that is there, or of a new one."""

    def open_question(self, person: Person, /) -> str:
        """The line that is to be settled, or nothing where that is a new one."""

    def note(self, person: Person, fields: Mapping[str, str], today: date) -> Do | Wrong:
        """The act that keeps what the form tells, or what is the matter with it."""

    def take_away(self, record: str) -> Do:
        """The act that takes the line away."""
