"""Texts on the left with short lines in the right corner: the head of a paper."""

from collections.abc import Sequence

from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.blocks.text import Text
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place

_LEFT_SHARE = 0.64


class Beside(Block):
    """Two stacks of texts next to each other; the left one is read first."""

    def __init__(self, left: Sequence[Text], right: Sequence[Text]) -> None:
        self._left = left
        self._right = right

    @override
    def height(self, width: float) -> float:
        left = _stack_height(self._left, width * _LEFT_SHARE)
        return max(left, _stack_height(self._right, width * (1 - _LEFT_SHARE)))

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        middle = place.width * _LEFT_SHARE
        _draw_stack(canvas, self._left, Place(place.left, place.top, middle))
        beside = Place(place.left + middle, place.top, place.width - middle)
        _draw_stack(canvas, self._right, beside)


def _stack_height(texts: Sequence[Text], width: float) -> float:
    return sum(text.before + text.height(width) for text in texts)


def _draw_stack(canvas: TaggedCanvas, texts: Sequence[Text], place: Place) -> None:
    top = place.top
    for text in texts:
        top -= text.before
        text.draw(canvas, Place(place.left, top, place.width))
        top -= text.height(place.width)
