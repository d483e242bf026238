"""The builder of all papers. Who uses it cannot draw anything that a screen reader misses."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from wijkteam_desk.paper.blocks.beside import Beside
from wijkteam_desk.paper.blocks.box import Box
from wijkteam_desk.paper.blocks.column_shares import column_shares
from wijkteam_desk.paper.blocks.picture import Painter, Picture
from wijkteam_desk.paper.blocks.row import CloseRow, ColumnHead, HeadRow, Row, TallRow, usable_width
from wijkteam_desk.paper.blocks.text import Heading, Text, new_items, new_text, styled_words
from wijkteam_desk.paper.blocks.writing_lines import WritingLines
from wijkteam_desk.paper.looks import (
    BESIDE,
    BODY,
    CELL,
    CELL_HEAD,
    CLOSE_LEADING,
    CORNER,
    HEADINGS,
    TEXT_WIDTH,
    Style,
    enlarged,
)
from wijkteam_desk.paper.page import Column
from wijkteam_desk.paper.picture_ink import painter_of, shrunk
from wijkteam_desk.paper.sheets import Margins, draw_sheets
from wijkteam_desk.paper.tagging.about import About
from wijkteam_desk.paper.tagging.element import Element, new_column_head, new_list

if TYPE_CHECKING:
    from wijkteam_desk.paper.blocks.block import Block
    from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
    from wijkteam_desk.paper.typesetting.ink import Place
    from wijkteam_desk.pictures.shapes import Picture as Drawn

_TABLE_BEFORE = 4.0


class Paper:
    """A page (see `Page`) of which `finished` gives the PDF; `large` for who sees little."""

    def __init__(self, about: About, *, margins: Margins, large: bool = False) -> None:
        self._large = large
        self._about = about
        self._margins = margins
        self._root = Element("Document")
        self._blocks: list[Block] = []

    def opening(
        self, title: str, under: Sequence[tuple[str, Style]], corner: Sequence[str]
    ) -> None:
        """The title, lines below it, and short lines in the right corner."""
        left: list[Text] = [self._heading(1, [title])]
        left += [self._paragraph([text], style) for text, style in under]
        right = [self._paragraph([text], CORNER) for text in corner]
        self._blocks.append(Beside(left, right))

    def heading(self, level: int, *parts: str) -> None:
        """A heading of level 1, 2 or 3; stays with what follows."""
        self._blocks.append(self._heading(level, parts))

    def text(
        self, *parts: str, style: Style = BODY, keep_next: bool = False, lang: str = ""
    ) -> None:
        """A paragraph."""
        text = self._paragraph(parts, style, lang)
        text.keep_next = keep_next
        self._blocks.append(text)

    def bullets(self, items: Sequence[str]) -> None:
        """A list."""
        whole = new_list(self._root, numbered=False)
        self._blocks += new_items(items, ["•"] * len(items), self._sized(BODY), whole)

    def steps(self, items: Sequence[str]) -> None:
        """A numbered list."""
        whole = new_list(self._root, numbered=True)
        labels = [f"{number}." for number in range(1, len(items) + 1)]
        self._blocks += new_items(items, labels, self._sized(BODY), whole)

    def writing_lines(self, count: int) -> None:
        """Lines to write on by hand."""
        self._blocks.append(WritingLines(count))

    def table(
        self,
        columns: Sequence[Column],
        rows: Sequence[Sequence[str]],
        *,
        tall: bool = False,
        close: bool = False,
        lang: str = "",
    ) -> None:
        """A table with a head that comes back on each page.

        `tall`: to be filled in by hand; `close`: with little white, to fit on a page.
        """
        table = self._root.add("Table")
        head = table.add("TR")
        names = [self._column_head(column, new_column_head(head), lang) for column in columns]
        cells = [self._cells(row, columns, table.add("TR"), close=close) for row in rows]
        beside = [name.beside or name for name in names]
        by_column = list(zip(names, beside, *cells, strict=True))
        wished, usable = [one.share for one in columns], usable_width(TEXT_WIDTH, len(columns))
        shares = column_shares(wished, by_column, usable)
        head_row = HeadRow(names, shares, before=_TABLE_BEFORE)
        head_row.white = CloseRow.white if close else Row.white
        row_of = TallRow if tall else CloseRow if close else Row
        self._blocks += [head_row, *(row_of(row, shares, head_row) for row in cells)]

    def box(self, *parts: str, telephone: bool = False, style: Style = BODY) -> None:
        """A tinted box for what must not be missed, with a telephone when one can call."""
        self._blocks.append(Box(self._paragraph(parts, style), telephone=telephone))

    def picture(self, paint: Painter, *, height: float, alt: str) -> None:
        """A drawing over the width of the text; `alt` says what it shows."""
        self._blocks.append(Picture(paint, height, self._root.add("Figure", alt=alt)))

    def drawing(self, picture: "Drawn", *, width: float) -> None:
        """A picture at the left, as wide as that in points."""
        paint = painter_of(picture)

        def at_the_left(canvas: "TaggedCanvas", place: "Place") -> None:
            paint(canvas, replace(place, width=width))

        high = picture.height * shrunk(picture, width)
        self.picture(at_the_left, height=high, alt=picture.as_text)

    def finished(self) -> bytes:
        """The PDF; the same bytes for the same paper."""
        return draw_sheets(self._blocks, self._root, self._about, self._margins)

    def _heading(self, level: int, parts: Sequence[str]) -> Heading:
        style = self._sized(HEADINGS[level])
        element = self._root.add(f"H{level}")
        return Heading(styled_words(parts, style), style, element, level=level)

    def _paragraph(self, parts: Sequence[str], style: Style, lang: str = "") -> Text:
        return new_text(parts, self._sized(style), self._root.add("P", lang=lang))

    def _column_head(self, column: Column, element: Element, lang: str) -> ColumnHead:
        style = self._sized(CELL_HEAD)
        head = ColumnHead(styled_words([column.name], style), style, element)
        if column.beside:
            below = Element("Span", lang=lang)
            head.beside = new_text([column.beside], self._sized(BESIDE), below)
        return head

    def _cells(
        self, row: Sequence[str], columns: Sequence[Column], element: Element, *, close: bool
    ) -> list[Text]:
        style = replace(CELL, leading=CLOSE_LEADING) if close else CELL
        return [
            new_text([text], self._sized(replace(style, bold=column.bold)), element.add("TD"))
            for text, column in zip(row, columns, strict=True)
        ]

    def _sized(self, style: Style) -> Style:
        return enlarged(style) if self._large else style
