"""The telephone of Tabler Icons (MIT, see resources/icons), as a shape."""

from reportlab.lib.colors import HexColor

from wijkteam_desk.paper.tagging.canvas import TaggedCanvas

_GRID = 24.0
_CORNER = 2
# Corners and curves on a grid of 24, from the top left.
_OUTLINE: tuple[tuple[float, ...], ...] = (
    (9, 4),
    (11, 9),
    (8.5, 10.5),
    (9.57, 12.67, 11.33, 14.43, 13.5, 15.5),
    (15, 13),
    (20, 15),
    (20, 19),
    (20, 20.1, 19.1, 21, 18, 21),
    (9.93, 20.51, 3.49, 14.07, 3, 6),
    (3, 4.9, 3.9, 4, 5, 4),
)


def draw_telephone(
    canvas: TaggedCanvas, left: float, bottom: float, *, size: float, colour: str
) -> None:
    """Draw it in a square of this size; the caller marks it."""
    canvas.saveState()
    canvas.translate(left, bottom + size)
    canvas.scale(size / _GRID, -size / _GRID)
    canvas.setStrokeColor(HexColor(colour))
    canvas.setLineWidth(2)
    canvas.setLineJoin(1)
    path = canvas.beginPath()
    path.moveTo(5, 4)
    for step in _OUTLINE:
        if len(step) == _CORNER:
            path.lineTo(*step)
        else:
            path.curveTo(*step)
    path.close()
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()
