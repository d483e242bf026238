"""The builder of all papers. Who uses it cannot draw anything that a screen reader misses."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wijkteam_desk.paper.blocks.beside import Beside
from wijkteam_desk.paper.blocks.box import Box
from wijkteam_desk.paper.blocks.column_shares import column_shares
from wijkteam_desk.paper.blocks.picture import Painter, Picture
from wijkteam_desk.paper.blocks.row import HeadRow, Row, TallRow
from wijkteam_desk.paper.blocks.text import Heading, Text, new_items, new_text, styled_words
from wijkteam_desk.paper.blocks.writing_lines import WritingLines
from wijkteam_desk.paper.looks import (
    BODY,
    CELL,
    CELL_BOLD,
    CELL_HEAD,
    CORNER,
    HEADINGS,
    TEXT_WIDTH,
    Style,
)
from wijkteam_desk.paper.sheets import Margins, draw_sheets
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.paper.tagging.element import Element, new_column_head, new_list

if TYPE_CHECKING:
    from wijkteam_desk.paper.blocks.block import Block

_TABLE_BEFORE = 4.0


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column of a table: its name, the share of the width it would like, and its letters."""

    name: str
    share: float
    bold: bool = False


class Paper:
    """A paper that grows from top to bottom; `finished` gives the PDF.

    Texts are given as parts in a row; a `Bold` part stands out.
    """

    def __init__(self, about: About, *, margins: Margins) -> None:
        self._about = about
        self._margins = margins
        self._root = Element("Document")
        self._blocks: list[Block] = []

    def opening(
        self, title: str, under: Sequence[tuple[str, Style]], corner: Sequence[str]
    ) -> None:
        """The title, lines below it, and short lines in the right corner."""
        left: list[Text] = [self._heading(1, [title])]
        left += [new_text([text], style, self._root.add("P")) for text, style in under]
        right = [new_text([text], CORNER, self._root.add("P")) for text in corner]
        self._blocks.append(Beside(left, right))

    def heading(self, level: int, *parts: str) -> None:
        """A heading of level 1, 2 or 3; stays with what follows."""
        self._blocks.append(self._heading(level, parts))

    def text(self, *parts: str, style: Style = BODY, keep_next: bool = False) -> None:
        """A paragraph."""
        text = new_text(parts, style, self._root.add("P"))
        text.keep_next = keep_next
        self._blocks.append(text)

    def bullets(self, items: Sequence[str]) -> None:
        """A list."""
        whole = new_list(self._root, numbered=False)
        self._blocks += new_items(items, ["•"] * len(items), BODY, whole)

    def steps(self, items: Sequence[str]) -> None:
        """A numbered list."""
        whole = new_list(self._root, numbered=True)
        labels = [f"{number}." for number in range(1, len(items) + 1)]
        self._blocks += new_items(items, labels, BODY, whole)

    def writing_lines(self, count: int) -> None:
        """Lines to write on by hand."""
        self._blocks.append(WritingLines(count))

    def table(
        self, columns: Sequence[Column], rows: Sequence[Sequence[str]], *, tall: bool = False
    ) -> None:
        """A table with a head that comes back on each page; `tall`: to be filled in by hand."""
        table = self._root.add("Table")
        head = table.add("TR")
        names = [new_text([c.name], CELL_HEAD, new_column_head(head)) for c in columns]
        cells = [_cells(row, columns, table.add("TR")) for row in rows]
        by_column = list(zip(names, *cells, strict=True))
        shares = column_shares([column.share for column in columns], by_column, TEXT_WIDTH)
        head_row = HeadRow(names, shares, before=_TABLE_BEFORE)
        row_of = TallRow if tall else Row
        self._blocks += [head_row, *(row_of(row, shares, head_row) for row in cells)]

    def box(self, *parts: str, telephone: bool = False, style: Style = BODY) -> None:
        """A tinted box for what must not be missed, with a telephone when one can call."""
        self._blocks.append(Box(new_text(parts, style, self._root.add("P")), telephone=telephone))

    def picture(self, paint: Painter, *, height: float, alt: str) -> None:
        """A drawing over the width of the text; `alt` says what it shows."""
        self._blocks.append(Picture(paint, height, self._root.add("Figure", alt=alt)))

    def finished(self) -> bytes:
        """The PDF; the same bytes for the same paper."""
        return draw_sheets(self._blocks, self._root, self._about, self._margins)

    def _heading(self, level: int, parts: Sequence[str]) -> Heading:
        style = HEADINGS[level]
        element = self._root.add(f"H{level}")
        return Heading(styled_words(parts, style), style, element, level=level)


def _cells(row: Sequence[str], columns: Sequence[Column], element: Element) -> list[Text]:
    return [
        new_text([text], CELL_BOLD if column.bold else CELL, element.add("TD"))
        for text, column in zip(row, columns, strict=True)
    ]
