"""What is noted about one thing line by line, each kind of lines with a form of its own."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeVar

from wijkteam_desk.casework.changed import Changed
from wijkteam_desk.ui.common.asked import Lines, Wrong

RECORD = "record"
"""The key under which a draft keeps which line it changes; empty for a new one."""


@dataclass(frozen=True, kw_only=True)
class Do:
    """An act with what it is given. `warning` is told first, with `anyway` as the button below."""

    act: Callable[..., Changed]
    given: dict[str, Any] = field(default_factory=dict)
    warning: str = ""
    anyway: str = ""


@dataclass(frozen=True, kw_only=True)
class NoteRow:
    """One line: what it says, and what the buttons beside it are called; no button without.

    `change_record`: which line `change` opens, where that is another. `look` asks to see more.
    `open` opens the form at the field `at`;
    `now` does `does` at once. `chip` is what is the matter with it.
    """

    record: str
    title: str
    under: str = ""
    change: str = ""
    change_record: str = ""
    remove: str = ""
    look: str = ""
    open: str = ""
    at: str = ""
    now: str = ""
    does: Do | None = None
    chip: str = ""


@dataclass(frozen=True, kw_only=True)
class NotesShown:
    """A card of lines. `more` is what its button says; empty where nothing can be added.

    `changes`: that button changes what is there.
    """

    rows: tuple[NoteRow, ...] = ()
    none: str = ""
    more: str = ""
    changes: bool = False


P_contra = TypeVar("P_contra", contravariant=True)


class Notes(Protocol[P_contra]):
    """One kind of lines. `form` is the name of its draft, which is about the whole."""

    @property
    def form(self) -> str:
        """The name of the draft."""

    def shown(self, about: P_contra, today: date, /) -> NotesShown | None:
        """The lines about it; nothing where the card has no place on the page."""

    def lines(self, about: P_contra, record: str, /) -> Lines:
        """What the form asks about that line, or about a new one."""

    def begin(self, about: P_contra, record: str, today: date, /) -> dict[str, str]:
        """What stands in the form at first: of a line that is there, or of a new one."""

    def open_question(self, about: P_contra, /) -> str:
        """The line that is to be settled, or nothing where that is a new one."""

    def note(self, about: P_contra, fields: Mapping[str, str], today: date, /) -> Do | Wrong:
        """The act that keeps what the form tells, or what is the matter with it."""

    def take_away(self, record: str, /) -> Do:
        """The act that takes the line away."""
