"""Empty lines to write on by hand: seen, and not read aloud."""

from reportlab.lib.colors import HexColor
from typing_extensions import override

from wijkteam_desk.paper.blocks.block import Block
from wijkteam_desk.paper.looks import RULE
from wijkteam_desk.paper.tagging.canvas import TaggedCanvas
from wijkteam_desk.paper.typesetting.ink import Place

_APART = 26.0
_COMPANY = 2


class WritingLines(Block):
    """So many lines, wide enough apart for a pen."""

    before = 2.0

    def __init__(self, count: int) -> None:
        self._count = count

    @override
    def height(self, width: float) -> float:
        return self._count * _APART

    @override
    def needs(self, width: float) -> float:
        return min(self._count, _COMPANY) * _APART

    @override
    def cut(self, width: float, room: float) -> "tuple[WritingLines, WritingLines] | None":
        fit = min(int(room / _APART), self._count - 1)
        if fit < 1:
            return None
        return WritingLines(fit), WritingLines(self._count - fit)

    @override
    def draw(self, canvas: TaggedCanvas, place: Place) -> None:
        with canvas.artifact():
            canvas.setStrokeColor(HexColor(RULE))
            canvas.setLineWidth(0.8)
            for number in range(1, self._count + 1):
                level = place.top - number * _APART
                canvas.line(place.left, level, place.left + place.width, level)
