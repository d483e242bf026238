"""The structure of a paper: which text is a heading, a list, a table, in reading order."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of marked content: the number `number` on page `page`, both counted from 0."""

    page: int
    number: int


@dataclass(eq=False, repr=False, slots=True)
class Element:
    """A node of the structure tree. What is drawn on several pages stays one element.

    `alt` says what a figure shows, `actual_text` what drawn letters say.
    `lang` is the language of what is not Dutch. `attributes` is one PDF attribute dictionary,
    written as `{"O": "/Table", ...}`.
    """

    role: str
    alt: str = ""
    actual_text: str = ""
    lang: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    kids: list["Element | Mark"] = field(default_factory=list)

    def add(
        self, role: str, *, alt: str = "", actual_text: str = "", lang: str = "", **attributes: str
    ) -> "Element":
        """A new last child."""
        child = Element(role, alt, actual_text, lang, attributes)
        self.kids.append(child)
        return child


def new_list(parent: Element, *, numbered: bool) -> Element:
    """A list of which the bullets or numbers are drawn."""
    return parent.add("L", O="/List", ListNumbering="/Decimal" if numbered else "/Disc")


def new_column_head(row: Element) -> Element:
    """A cell that names its column."""
    return row.add("TH", O="/Table", Scope="/Column")
