"""A signature as it was put on the screen."""

from wijkteam_desk.domain.signature import HIGH, WIDE, Strokes
from wijkteam_desk.pictures.shapes import Dot, Ink, Picture, Point, Shape, Stroke

_PEN = 5.0


def signed(strokes: Strokes, who: str = "") -> Picture:
    """The strokes; a point alone is a dot."""
    shapes = tuple(_inked(tuple((float(x), float(y)) for x, y in one)) for one in strokes)
    told = (f"Handtekening van {who}.",) if who else ()
    return Picture(width=WIDE, height=HIGH, shapes=shapes, spots=(), told=told)


def _inked(points: tuple[Point, ...]) -> Shape:
    if len(points) == 1:
        return Dot(centre=points[0], radius=_PEN)
    return Stroke(points=points, ink=Ink.STRONG, width=_PEN)
