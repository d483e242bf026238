"""A tinted box with a text in it, and a telephone beside it when somebody can be called."""

from reportlab.lib.colors import HexColor
from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.blocks.telephone import draw_telephone
from wijkteam_desk.paper.blocks.text import Text
from wijkteam_desk.paper.looks import TEAL, TINT
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place

_PADDING = 13.0
_ICON = 23.0
_ICON_ROOM = _ICON + 15.0


class Box(Block):
    """A text that must not be missed."""

    def __init__(self, text: Text, *, telephone: bool) -> None:
        self.before = 12.0
        self._text = text
        self._telephone = telephone
        self._inset = _PADDING + 3 + (_ICON_ROOM if telephone else 0.0)

    @override
    def height(self, width: float) -> float:
        return self._text.height(self._room(width)) + 2 * _PADDING

    @override
    def needs(self, width: float) -> float:
        return self._text.needs(self._room(width)) + 2 * _PADDING

    @override
    def cut(self, width: float, room: float) -> "tuple[Box, Box] | None":
        parts = self._text.cut(self._room(width), room - 2 * _PADDING)
        return parts and (
            Box(parts[0], telephone=self._telephone),
            Box(parts[1], telephone=self._telephone),
        )

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        height = self.height(place.width)
        with canvas.artifact():
            self._draw_ground(canvas, place, height)
        room = self._room(place.width)
        self._text.draw(canvas, Place(place.left + self._inset, place.top - _PADDING, room))

    def _draw_ground(self, canvas: TaggedCanvas, place: Place, height: float) -> None:
        bottom = place.top - height
        canvas.setFillColor(HexColor(TINT))
        canvas.roundRect(place.left, bottom, place.width, height, 8, stroke=0, fill=1)
        if self._telephone:
            middle = bottom + height / 2
            left, low = place.left + _PADDING, middle - _ICON / 2
            draw_telephone(canvas, left, low, size=_ICON, colour=TEAL)

    def _room(self, width: float) -> float:
        return width - self._inset - _PADDING
