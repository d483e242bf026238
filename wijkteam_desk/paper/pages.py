"""Blocks set on pages: headings stay with what follows, rows stay whole, heads come back."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from wijkteam_desk.paper.blocks.block import Block

# Rounding must not push a block that fits exactly to the next page.
_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and its distance from the top of the text area."""

    block: Block
    down: float


class _Pages:
    def __init__(self, width: float, height: float) -> None:
        self._width = width
        self._height = height
        self._down = 0.0
        self.pages: list[list[Placed]] = [[]]

    def add_all(self, blocks: Iterable[Block]) -> None:
        waiting = deque(blocks)
        while waiting:
            block = waiting.popleft()
            if self.pages[-1] and self._needed([block, *waiting]) > self._room():
                self._turn(block)
            rest = self._put(block)
            if rest:
                waiting.appendleft(rest)
                self._turn(rest)

    def _room(self) -> float:
        return self._height - self._down + _SLACK

    def _needed(self, blocks: list[Block]) -> float:
        """Height that the first block needs here, with what must stay with it."""
        needed = 0.0
        for block in blocks:
            if not block.keep_next:
                return needed + block.before + block.needs(self._width)
            needed += block.before + block.height(self._width)
        return needed

    def _turn(self, next_block: Block) -> None:
        """Begin a page, with what is repeated above this block."""
        self.pages.append([])
        self._down = 0.0
        again = next_block.repeated()
        if again:
            self._place(again)

    def _put(self, block: Block) -> Block | None:
        """Place what fits and give the rest."""
        if self.pages[-1]:
            self._down += block.before
        if block.height(self._width) <= self._room():
            self._place(block)
            return None
        parts = block.cut(self._width, self._room())
        if parts is None:
            self._place(block)
            return None
        self._place(parts[0])
        return parts[1]

    def _place(self, block: Block) -> None:
        self.pages[-1].append(Placed(block, self._down))
        self._down += block.height(self._width)


def set_on_pages(blocks: Iterable[Block], width: float, height: float) -> list[list[Placed]]:
    """The blocks on as few pages as their rules allow, each with its place.

    A block that is higher than a page and cannot be cut stands alone and runs over.
    """
    pages = _Pages(width, height)
    pages.add_all(blocks)
    return pages.pages
