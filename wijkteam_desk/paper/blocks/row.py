"""Rows of a table. A row is a block: a table is cut between its rows, and its head repeated."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.blocks.text import Text
from wijkteam_desk.paper.looks import LINE
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place

_BETWEEN = 14.0
_BY_HAND = 38.0
# Rows up to this many lines are never cut.
_WHOLE_LINES = 12
# A row that is cut leaves at least this many lines on either side.
_COMPANY = 2


def usable_width(width: float, columns: int) -> float:
    """What is left for the words of so many columns beside each other."""
    return width - _BETWEEN * (columns - 1)


class Row(Block):
    """Cells beside each other above a thin line; `shares` are parts of the width, together 1."""

    white = 5.0
    """Above the words and below them."""

    def __init__(
        self, cells: Sequence[Text], shares: Sequence[float], head: "HeadRow | None"
    ) -> None:
        self._cells = cells
        self._shares = shares
        self._head = head

    @override
    def height(self, width: float) -> float:
        tallest = max(cell.height(room) for cell, _, room in self._placed(width))
        return tallest + 2 * self.white

    @override
    def needs(self, width: float) -> float:
        leading = self._cells[0].style.leading
        return min(self.height(width), _WHOLE_LINES * leading + 2 * self.white)

    @override
    def cut(self, width: float, room: float) -> "tuple[Row, Row] | None":
        lines = [cell.lines(space) for cell, _, space in self._placed(width)]
        fit = int((room - 2 * self.white) / self._cells[0].style.leading)
        fit = min(fit, max(map(len, lines)) - _COMPANY)
        if fit < _COMPANY:
            return None
        upper = [cell.part(own[:fit]) for cell, own in zip(self._cells, lines, strict=True)]
        lower = [cell.part(own[fit:]) for cell, own in zip(self._cells, lines, strict=True)]
        parts = Row(upper, self._shares, self._head), Row(lower, self._shares, self._head)
        for part in parts:
            part.white = self.white
        return parts

    @override
    def repeated(self) -> Block | None:
        return self._head and self._head.again()

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        for cell, left, room in self._placed(place.width):
            if cell.words:
                cell.draw(canvas, Place(place.left + left, place.top - self.white, room))
        with canvas.artifact():
            self.rule(canvas, place)

    def ink(self, canvas: TaggedCanvas, place: Place) -> None:
        """Draw it without marks, for who marks it otherwise."""
        for cell, left, room in self._placed(place.width):
            cell.ink(canvas, Place(place.left + left, place.top - self.white, room))
        self.rule(canvas, place)

    def rule(self, canvas: TaggedCanvas, place: Place) -> None:
        """The line below, without a mark."""
        bottom = place.top - self.height(place.width)
        canvas.setStrokeColor(HexColor(LINE))
        canvas.setLineWidth(1)
        canvas.line(place.left, bottom, place.left + place.width, bottom)

    def _placed(self, width: float) -> list[tuple[Text, float, float]]:
        """Each cell with its distance from the left and its own width."""
        usable = usable_width(width, len(self._shares))
        placed = []
        left = 0.0
        for cell, share in zip(self._cells, self._shares, strict=True):
            placed.append((cell, left, usable * share))
            left += usable * share + _BETWEEN
        return placed


class CloseRow(Row):
    """A row of a table that has to fit on a page."""

    white = 2.0


class TallRow(Row):
    """A row to be filled in by hand."""

    @override
    def height(self, width: float) -> float:
        return max(_BY_HAND, super().height(width))


class ColumnHead(Text):
    """The name of a column, with below it the same in another language, if any."""

    beside: Text | None = None

    @override
    def height(self, width: float) -> float:
        return super().height(width) + (self.beside.height(width) if self.beside else 0.0)

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        with canvas.content(self.element):
            super().ink(canvas, place)
        if self.beside:
            self.element.kids.append(self.beside.element)  # only now: after its own words
            self.beside.draw(canvas, self._below(place))

    @override
    def ink(self, canvas: TaggedCanvas, place: Place) -> None:
        super().ink(canvas, place)
        if self.beside:
            self.beside.ink(canvas, self._below(place))

    def _below(self, place: Place) -> Place:
        return Place(place.left, place.top - super().height(place.width), place.width)


class HeadRow(Row):
    """The row that names the columns: stays with the first row, and comes back on each page."""

    keep_next = True

    def __init__(self, cells: Sequence[Text], shares: Sequence[float], *, before: float) -> None:
        super().__init__(cells, shares, None)
        self.before = before

    def again(self) -> "RepeatedHead":
        """For the next page."""
        return RepeatedHead(self)


class RepeatedHead(Block):
    """The head on a next page: seen, and not read aloud a second time."""

    def __init__(self, head: HeadRow) -> None:
        self._head = head

    @override
    def height(self, width: float) -> float:
        return self._head.height(width)

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        with canvas.artifact():
            self._head.ink(canvas, place)
