"""A drawing with the sentence that says what it shows."""

from collections.abc import Callable

from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.tagging.element import Element
from wijkteam_desk.paper.typesetting.ink import Place

Painter = Callable[[TaggedCanvas, Place], None]


class Picture(Block):
    """A figure of a known height; `element` carries the sentence."""

    before = 10.0

    def __init__(self, paint: Painter, height: float, element: Element) -> None:
        self._paint = paint
        self._height = height
        self._element = element

    @override
    def height(self, width: float) -> float:
        return self._height

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        corners = place.left, place.top - self._height, place.left + place.width, place.top
        box = " ".join(f"{edge:.2f}" for edge in corners)
        self._element.attributes = {"O": "/Layout", "BBox": f"[{box}]", "Placement": "/Block"}
        with canvas.content(self._element):
            self._paint(canvas, place)
