"""What a paper can hold, whatever it becomes: a PDF or a Word file."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wijkteam_desk.paper.looks import BODY, Style
from wijkteam_desk.pictures.shapes import Picture


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of a table: its name, the share of the width it would like, and its letters.

    `beside` is its name in another language.
    """

    name: str
    share: float
    bold: bool = False
    beside: str = ""


class Page(Protocol):
    """Grows from top to bottom. Texts are parts in a row; a `Bold` part stands out.

    `lang` is the language of what is not Dutch (BCP 47).
    """

    def opening(
        self, title: str, under: Sequence[tuple[str, Style]], corner: Sequence[str]
    ) -> None:
        """The title, lines below it, and short lines in the right corner."""

    def heading(self, level: int, *parts: str) -> None:
        """A heading of level 1, 2 or 3; stays with what follows."""

    def text(
        self, *parts: str, style: Style = BODY, keep_next: bool = False, lang: str = ""
    ) -> None:
        """A paragraph."""

    def bullets(self, items: Sequence[str]) -> None:
        """A list."""

    def writing_lines(self, count: int) -> None:
        """Lines to write on by hand."""

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, lang: str = ""
    ) -> None:
        """A table with a head that comes back on each page; `lang` of what stands beside names."""

    def drawing(self, picture: Picture, *, width: float) -> None:
        """A picture at the left, as wide as that in points; `told` says what it shows."""

    def box(self, *parts: str, telephone: bool = False) -> None:
        """What must not be missed, with a telephone when one can call."""
