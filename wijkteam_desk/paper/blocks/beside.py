"""Texts on the left with short lines in the right corner: the head of a paper."""

from collections.abc import Sequence

from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.blocks.text import Text
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place

_RIGHT_SHARE = 0.36
_RIGHT_AT_MOST = 0.5
_SLACK = 0.01


class Beside(Block):
    """Two stacks of texts next to each other; the left one is read first."""

    def __init__(self, left: Sequence[Text], right: Sequence[Text]) -> None:
        self._left = left
        self._right = right

    @override
    def height(self, width: float) -> float:
        right = self._right_of(width)
        return max(_stack_height(self._left, width - right), _stack_height(self._right, right))

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        middle = place.width - self._right_of(place.width)
        _draw_stack(canvas, self._left, Place(place.left, place.top, middle))
        beside = Place(place.left + middle, place.top, place.width - middle)
        _draw_stack(canvas, self._right, beside)

    def _right_of(self, width: float) -> float:
        """How wide the corner is: no word in it is chopped, such as a date that is kept whole."""
        widest = max((text.widest() for text in self._right), default=0.0)
        return min(max(width * _RIGHT_SHARE, widest + _SLACK), width * _RIGHT_AT_MOST)


def _stack_height(texts: Sequence[Text], width: float) -> float:
    return sum(text.before + text.height(width) for text in texts)


def _draw_stack(canvas: TaggedCanvas, texts: Sequence[Text], place: Place) -> None:
    top = place.top
    for text in texts:
        top -= text.before
        text.draw(canvas, Place(place.left, top, place.width))
        top -= text.height(place.width)
